import type { CapabilityClaim } from '../protocol/capabilities.ts'
import type { Rule, RuleId } from '../rules/catalogue.ts'
import type { CaseResult, RunFacts } from './result.ts'

type Cases = ReadonlyMap<RuleId, readonly CaseResult[]>

/**
 * The cases of a run, with a failure for each one that could not be sent to a target although it declares the
 * capability. A capability is overclaimed when a probe found it missing, or when every scenario of every rule about it
 * ended with "the target cannot say that": a scenario with any other outcome, even "not verified", counts for the
 * target. Only a complete run of everything can tell; the cases of any other come back as they are.
 */
export const withOverclaims = (
  cases: Cases,
  { run, target }: Pick<RunFacts, 'run' | 'target'>,
  rules: readonly Rule[],
): Cases => {
  if (run.scope !== 'full' || !run.complete || run.shard !== null) return cases
  const known = (name: string): CapabilityClaim => target.capabilities[name] ?? { state: 'absent', from: 'declared' }
  const notThere = (name: string): boolean => known(name).state === 'absent' && known(name).from === 'tried'
  const declared = (name: string): boolean =>
    notThere(name) || (known(name).state === 'supported' && known(name).from !== 'tried')
  const about = rules.filter(({ needs }) => needs.every(declared))
  const outcomesOf = (capability: string): readonly CaseResult[] =>
    about.filter(({ needs }) => needs.includes(capability)).flatMap(({ id }) => cases.get(id) ?? [])
  const overclaimed = [...new Set(about.flatMap(({ needs }) => needs))].filter((capability) => {
    const all = outcomesOf(capability)
    return (
      notThere(capability) || (all.some(lacksCapability) && all.every(({ outcome }) => outcome === 'not-applicable'))
    )
  })
  if (overclaimed.length === 0) return cases
  const broken = new Map(cases)
  for (const { id, needs } of about) {
    const capability = needs.find((name) => overclaimed.includes(name))
    const own = cases.get(id)
    if (capability !== undefined && own) broken.set(id, own.map(asFailed(capability)))
  }
  return broken
}

const lacksCapability = ({ outcome, reason }: CaseResult): boolean =>
  outcome === 'not-applicable' && reason === 'capability'

const asFailed =
  (capability: string) =>
  (one: CaseResult): CaseResult =>
    lacksCapability(one)
      ? {
          ...one,
          outcome: 'fail',
          reason: null,
          message: `${capability} is declared as supported, but every command that uses it fails${one.message === null ? '' : `: ${one.message}`}`,
          expected: `${capability}, as declared`,
          actual: 'nothing',
        }
      : one
