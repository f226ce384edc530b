import { compareVersions } from '../../protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type Parameters,
  type ParameterValue,
  parameterNames,
  parameterProblem,
  parameters,
} from '../../protocol/parameters.ts'
import { rules as catalogue, inEdition } from '../../rules/catalogue.ts'
import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import { defaultValue, edgeValues } from './edge-values.ts'

/** A server that declares a value and decides by another one. */
export type DeviatingServer = {
  readonly edition: Edition
  readonly name: ParameterName
  /** How it decides: `one more`, `one less`, or the value. */
  readonly decidesBy: ParameterValue
}

/** For each parameter that a rule of the edition names: one more, one less, the other choices. */
export const deviatingServers = (edition: Edition): readonly DeviatingServer[] =>
  parameterNames
    .filter((name) => rulesNaming(name, edition).length > 0)
    .flatMap((name) =>
      otherDecisions(name, edition)
        .filter((decidesBy) => isOther(name, decidesBy, edition))
        .map((decidesBy) => ({ edition, name, decidesBy })),
    )

const isOther = (name: ParameterName, decidesBy: ParameterValue, edition: Edition): boolean => {
  const declared = defaultValue(name, edition)
  const other = decided(name, declared, decidesBy)
  return parameters[name].kind === 'version'
    ? compareVersions(String(declared), String(other)) !== 0
    : other !== declared
}

const otherDecisions = (name: ParameterName, edition: Edition): readonly ParameterValue[] => {
  const spec: ParameterSpec = parameters[name]
  switch (spec.kind) {
    case 'count':
    case 'seconds':
      return ['one more', 'one less']
    case 'flag':
      return ['the other']
    case 'choice':
      return spec.choices
    default:
      return edgeValues(name, edition).slice(1)
  }
}

/** The value by which such a server decides where it declares this one; the declared one where there is no other. */
const decided = (name: ParameterName, declared: ParameterValue, decidesBy: ParameterValue): ParameterValue => {
  if (typeof declared === 'boolean') return !declared
  if (typeof declared !== 'number') return decidesBy
  const value = declared + (decidesBy === 'one more' ? 1 : -1)
  return parameterProblem(name, value) === undefined ? value : declared
}

/** The rules of an edition that name a parameter: that state its value, hold under a value, or leave it open. */
export const rulesNaming = (name: ParameterName, edition: Edition): readonly string[] => {
  const spec: ParameterSpec = parameters[name]
  const stating = (spec.documented ?? []).flatMap(({ rules }) => rules)
  return catalogue
    .filter((rule) => inEdition(rule, edition) && rule.testable !== 'none')
    .filter(
      ({ id, when, open }) =>
        stating.includes(id) || when?.parameter === name || open?.some((question) => question === spec.answers),
    )
    .map(({ id }) => id)
}

export type DeviationFinding = DeviatingServer & {
  readonly rules: readonly string[]
  /** The cases of these rules that failed: none means that nothing noticed. */
  readonly failed: readonly string[]
}

/** Runs the examples of the rules that name the parameter against a server that decides by another value than it declares. */
export const judgeDeviatingServer = async (
  server: DeviatingServer,
  { suite, support }: LoadedSuite,
): Promise<DeviationFinding> => {
  const { edition, name, decidesBy } = server
  const rules = rulesNaming(name, edition)
  const failed: string[] = []
  if (rules.length === 0) return { ...server, rules, failed }
  const target = referenceTarget({
    edition,
    defect: {
      decidesBy: (declared) => ({ ...declared, [name]: decided(name, declared[name], decidesBy) }) as Parameters,
    },
  })
  await runSuite({
    plan: planRun(suite, { edition, tags: examplesOnly, selectors: rules }),
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    onCase: ({ result: { id, outcome } }) => {
      if (outcome === 'fail' || outcome === 'warn') failed.push(id)
    },
  })
  await target.close()
  return { ...server, rules, failed: failed.sort() }
}
