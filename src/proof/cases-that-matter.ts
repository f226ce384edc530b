import { AsyncLocalStorage } from 'node:async_hooks'
import { type Policy, policy } from '../core/policy/policy.ts'
import { serial, type Transaction } from '../core/transaction.ts'
import type { Defect } from '../http/sandboxes.ts'
import type { CommandType } from '../protocol/command.ts'
import type { Edition } from '../rules/rule.ts'
import type { Plan } from '../run/plan.ts'
import { runSuite } from '../run/run-suite.ts'
import type { SupportCode } from '../run/support.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Fault } from './fault.ts'
import { alike, readOnly } from './read-only.ts'

/** The cases, by id, in which each of these faults decides something else than the reference, by the name of the fault. */
export type CasesThatMatter = ReadonlyMap<string, ReadonlySet<string>>

type Decide = (...given: readonly unknown[]) => unknown
type Decisions = Readonly<Record<string, Decide>>
type Rival = { readonly fault: Fault; readonly decide: Decide }

/**
 * Runs a plan once against the reference. Each decision is also put to the faults that replace it: as long as a fault
 * decides the same, the rest of the case goes its way with that fault as well. So a case in which a fault never decides
 * otherwise cannot turn red because of it. What cannot be told counts as otherwise: a decision by chance, one that throws
 * or changes what it was given, a command in another transaction, a request that is misread.
 */
export const casesThatMatter = async (
  faults: readonly Fault[],
  { plan, edition, support }: { readonly plan: Plan; readonly edition: Edition; readonly support: SupportCode },
): Promise<CasesThatMatter> => {
  const running = new AsyncLocalStorage<string>()
  const found = new Map(faults.map(({ name }) => [name, new Set<string>()]))
  for (const { name, reads } of faults) if (reads) found.set(name, new Set(plan.cases.map(({ id }) => id)))
  const watch: Watch = {
    undecided: ({ name }) => !found.get(name)?.has(running.getStore() ?? ''),
    differs: ({ name }) => {
      const id = running.getStore()
      if (id !== undefined) found.get(name)?.add(id)
    },
  }
  const target = referenceTarget({
    edition,
    defect: { policy: watchedPolicy(faults, watch), transactions: watchedTransactions(faults, watch) },
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

type Watch = {
  /** Whether the fault has decided as the reference does so far, in the case that is running. */
  undecided(fault: Fault): boolean
  differs(fault: Fault): void
}

const watchedPolicy = (faults: readonly Fault[], watch: Watch): NonNullable<Defect['policy']> => {
  /** The fault whose decision is being looked at; what it asks in turn is decided as it would. */
  let asking: Fault | undefined
  const replacing = (fault: Fault, area: string, name: string): Decide | undefined =>
    (fault.policy as Readonly<Record<string, Decisions>> | undefined)?.[area]?.[name]
  const watched = (area: string, name: string, right: Decide): Decide => {
    const rivals = faults.flatMap((fault): readonly Rival[] => {
      const decide = replacing(fault, area, name)
      return decide ? [{ fault, decide }] : []
    })
    return (...given) => {
      if (asking) return (replacing(asking, area, name) ?? right)(...given)
      const open = rivals.filter(({ fault }) => watch.undecided(fault))
      const views = open.length === 0 ? [] : given.map(readOnly)
      const otherwise = open.filter(({ fault, decide }) => {
        asking = fault
        try {
          return !alike(decide(...views), right(...views))
        } catch {
          return true
        } finally {
          asking = undefined
        }
      })
      for (const { fault } of otherwise) watch.differs(fault)
      return right(...given)
    }
  }
  const areas = Object.entries<Decisions>(policy as { readonly [A in keyof Policy]: never })
  return Object.fromEntries(
    areas.map(([area, decisions]) => [
      area,
      Object.fromEntries(Object.entries(decisions).map(([name, right]) => [name, watched(area, name, right)])),
    ]),
  )
}

const watchedTransactions = (faults: readonly Fault[], watch: Watch): NonNullable<Defect['transactions']> => {
  const types = faults.flatMap(({ transactions = {} }) => Object.keys(transactions) as CommandType[])
  const watched = (type: CommandType): Transaction => {
    const rivals = faults.filter(({ transactions }) => transactions?.[type])
    return (store, decide, wait) => {
      for (const fault of rivals) watch.differs(fault)
      return serial(store, decide, wait)
    }
  }
  return Object.fromEntries(types.map((type) => [type, watched(type)]))
}
