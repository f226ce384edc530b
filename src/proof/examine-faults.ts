import type { Edition } from '../rules/rule.ts'
import { planRun } from '../run/plan.ts'
import { examineEach, type Threads } from './ask-threads.ts'
import { casesThatMatter } from './cases-that-matter.ts'
import type { CataloguedFault } from './catalogue.ts'
import { editionOf, examineFault, examples, type FaultVerdict } from './examine-fault.ts'

export type FaultsOptions = Threads & {
  /** Whether all scenarios are asked: only those in which a fault decides something else, where there are many faults. */
  readonly all: boolean
  /** With `all`: leave nothing out. */
  readonly exhaustive?: boolean
  readonly onVerdict?: (verdict: FaultVerdict) => void
}

/** Finding out which scenarios matter takes about as long as two faults with all scenarios. */
const worthAsking = 3

/** Examines faults on several threads, and answers in the order of the faults. Rejects when a thread dies. */
export const examineFaults = async (
  faults: readonly CataloguedFault[],
  options: FaultsOptions,
): Promise<readonly FaultVerdict[]> => {
  const { features, steps, jobs, all, exhaustive = false, onVerdict } = options
  const threads = { features, steps, jobs }
  const matter = all && !exhaustive && faults.length >= worthAsking ? await whatMatters(faults, threads) : undefined
  const casesOf = (fault: CataloguedFault) => {
    const cases = matter?.get(fault.name)
    return cases ? { all, cases } : { all }
  }
  // Those with most scenarios first, so that no thread is left alone with them in the end.
  const sizeOf = (fault: CataloguedFault): number => matter?.get(fault.name)?.length ?? 0
  const ordered = faults.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const verdicts = await examineEach(ordered, {
    ...threads,
    topic: 'fault',
    question: (fault) => ({ name: fault.name, ...casesOf(fault) }),
    here: (fault, loaded) => examineFault(fault, { ...loaded, ...casesOf(fault) }),
    worthAThread: all ? worthAsking : 20,
    ...(onVerdict === undefined ? {} : { onAnswer: onVerdict }),
  })
  const order = new Map(faults.map(({ name }, at) => [name, at]))
  return verdicts.toSorted((a, b) => (order.get(a.fault) ?? 0) - (order.get(b.fault) ?? 0))
}

/** The ids of the cases that matter to each fault in its edition, by the name of the fault. */
const whatMatters = async (
  faults: readonly CataloguedFault[],
  threads: Threads,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  type Part = { readonly edition: Edition; readonly own: readonly CataloguedFault[]; readonly index: number }
  const total = threads.jobs
  const parts = [...Map.groupBy(faults, editionOf)].flatMap(([edition, own]) =>
    Array.from({ length: total }, (_, at): Part => ({ edition, own, index: at + 1 })),
  )
  const found = await examineEach(parts, {
    ...threads,
    topic: 'matter',
    question: ({ edition, own, index }) => ({ faults: own.map(({ name }) => name), edition, shard: { index, total } }),
    here: ({ edition, own, index }, { suite, support }) =>
      casesThatMatter(own, {
        plan: planRun(suite, { edition, tags: examples, shard: { index, total } }),
        edition,
        support,
      }),
    worthAThread: 1,
  })
  return new Map(faults.map(({ name }) => [name, found.flatMap((part) => [...(part.get(name) ?? [])])]))
}
