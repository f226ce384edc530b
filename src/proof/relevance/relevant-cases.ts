import { AsyncLocalStorage } from 'node:async_hooks'
import { type Policy, policy } from '../../core/policy/policy.ts'
import { serializable, type Transaction } from '../../core/transaction.ts'
import type { Fault } from '../../faults/fault.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import type { CommandType } from '../../protocol/command.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import type { Plan } from '../../run/selection/plan.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { deepEqual, readOnly } from './read-only.ts'

/** The cases, by id, in which each of these faults decides something else than the reference, by the name of the fault. */
export type RelevantCases = ReadonlyMap<string, ReadonlySet<string>>

type PolicyFunction = (...given: readonly unknown[]) => unknown
type PolicyFunctions = Readonly<Record<string, PolicyFunction>>
type FaultOverride = { readonly fault: Fault; readonly decide: PolicyFunction }

type RelevantCasesOptions = {
  readonly plan: Plan
  readonly edition: Edition
  readonly profile?: ProfileName
  readonly support: SupportCode
}

/**
 * Runs a plan once against the reference. Each decision is also made by the faults that replace it: as long as a fault
 * decides the same, the rest of the case runs the same with that fault. So a case in which a fault never decides
 * differently cannot fail because of it. What cannot be compared counts as different: a random decision, one that throws
 * or changes its arguments, a command in another transaction, a request that is decoded differently, other parameters.
 */
export const findRelevantCases = async (
  faults: readonly Fault[],
  { plan, edition, profile = 'documented', support }: RelevantCasesOptions,
): Promise<RelevantCases> => {
  const running = new AsyncLocalStorage<string>()
  const found = new Map(faults.map(({ name }) => [name, new Set<string>()]))
  for (const { name, rewriteRequest, decidesBy } of faults)
    if (rewriteRequest || decidesBy) found.set(name, new Set(plan.cases.map(({ id }) => id)))
  const observer: DivergenceObserver = {
    agreesSoFar: ({ name }) => !found.get(name)?.has(running.getStore() ?? ''),
    diverged: ({ name }) => {
      const id = running.getStore()
      if (id !== undefined) found.get(name)?.add(id)
    },
  }
  const target = referenceTarget({
    edition,
    parameters: profile === 'hardening' ? hardenedValues(edition) : {},
    defect: { policy: watchedPolicy(faults, observer), transactions: watchedTransactions(faults, observer) },
  })
  await runSuite({
    plan,
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    around: (id, work) => running.run(id, work),
    onCase: () => undefined,
  })
  await target.close()
  return found
}

export type DivergenceObserver = {
  /** Whether the fault has decided as the reference does so far, in the running case. */
  agreesSoFar(fault: Fault): boolean
  diverged(fault: Fault): void
}

export const watchedPolicy = (
  faults: readonly Fault[],
  observer: DivergenceObserver,
): NonNullable<Defect['policy']> => {
  /** The fault whose decision is being compared; further decisions inside it are its own. */
  let evaluating: Fault | undefined
  const replacing = (fault: Fault, area: string, name: string): PolicyFunction | undefined =>
    (fault.policy as Readonly<Record<string, PolicyFunctions>> | undefined)?.[area]?.[name]
  const watched = (area: string, name: string, original: PolicyFunction): PolicyFunction => {
    const overrides = faults.flatMap((fault): readonly FaultOverride[] => {
      const decide = replacing(fault, area, name)
      return decide ? [{ fault, decide }] : []
    })
    return (...given) => {
      if (evaluating) return (replacing(evaluating, area, name) ?? original)(...given)
      const agreeing = overrides.filter(({ fault }) => observer.agreesSoFar(fault))
      const views = agreeing.length === 0 ? [] : given.map(readOnly)
      const diverging = agreeing.filter(({ fault, decide }) => {
        evaluating = fault
        try {
          return !deepEqual(decide(...views), original(...views))
        } catch {
          return true
        } finally {
          evaluating = undefined
        }
      })
      for (const { fault } of diverging) observer.diverged(fault)
      return original(...given)
    }
  }
  const areas = Object.entries<PolicyFunctions>(policy as { readonly [A in keyof Policy]: never })
  return Object.fromEntries(
    areas.map(([area, decisions]) => [
      area,
      Object.fromEntries(Object.entries(decisions).map(([name, original]) => [name, watched(area, name, original)])),
    ]),
  )
}

const watchedTransactions = (
  faults: readonly Fault[],
  observer: DivergenceObserver,
): NonNullable<Defect['transactions']> => {
  const types = faults.flatMap(({ transactions = {} }) => Object.keys(transactions) as CommandType[])
  const watched = (type: CommandType): Transaction => {
    const overriding = faults.filter(({ transactions }) => transactions?.[type])
    return (store, decide, wait) => {
      for (const fault of overriding) observer.diverged(fault)
      return serializable(store, decide, wait)
    }
  }
  return Object.fromEntries(types.map((type) => [type, watched(type)]))
}
