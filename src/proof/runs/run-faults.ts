import type { CataloguedFault } from '../../faults/fault-catalogue.ts'
import { profileOf } from '../../rules/catalogue.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import { planRun } from '../../run/selection/plan.ts'
import { findRelevantCases } from '../relevance/relevant-cases.ts'
import { runEach, type WorkerOptions } from '../workers/run-each.ts'
import { editionOf, examplesOnly, type FaultVerdict, runFault } from './run-fault.ts'

export type FaultsOptions = WorkerOptions & {
  /** Whether to run all scenarios. With many faults: only those in which a fault decides something else. */
  readonly all: boolean
  /** With `all`: every scenario, however many faults there are. */
  readonly exhaustive?: boolean
  readonly onVerdict?: (verdict: FaultVerdict) => void
}

/** To find the relevant scenarios takes about as long as running all scenarios for two faults. */
const minFaultsForFilter = 3

/** Runs faults on several threads. Resolves in the order of the faults; rejects when a thread dies. */
export const runFaults = async (
  faults: readonly CataloguedFault[],
  options: FaultsOptions,
): Promise<readonly FaultVerdict[]> => {
  const { features, steps, jobs, all, exhaustive = false, onVerdict } = options
  const threads = { features, steps, jobs }
  const relevant =
    all && !exhaustive && faults.length >= minFaultsForFilter ? await relevantCasesByFault(faults, threads) : undefined
  const casesOf = (fault: CataloguedFault) => {
    const cases = relevant?.get(fault.name)
    return cases ? { all, cases } : { all }
  }
  // The longest first, so that no thread still runs them when the others are done.
  const sizeOf = (fault: CataloguedFault): number => relevant?.get(fault.name)?.length ?? 0
  const ordered = faults.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const verdicts = await runEach(ordered, {
    ...threads,
    kind: 'fault',
    request: (fault) => ({ name: fault.name, ...casesOf(fault) }),
    runInProcess: (fault, loaded) => runFault(fault, { ...loaded, ...casesOf(fault) }),
    minItemsPerThread: all ? minFaultsForFilter : 20,
    ...(onVerdict === undefined ? {} : { onResponse: onVerdict }),
  })
  const order = new Map(faults.map(({ name }, at) => [name, at]))
  return verdicts.toSorted((a, b) => (order.get(a.fault) ?? 0) - (order.get(b.fault) ?? 0))
}

/** The ids of the relevant cases of each fault in its edition, by the name of the fault. */
const relevantCasesByFault = async (
  faults: readonly CataloguedFault[],
  threads: WorkerOptions,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  type Part = {
    readonly edition: Edition
    readonly profile: ProfileName
    readonly own: readonly CataloguedFault[]
    readonly index: number
  }
  const total = threads.jobs
  const groups = [...Map.groupBy(faults, (fault) => `${editionOf(fault)} ${profileOf(fault.rule)}`).values()]
  const parts = groups.flatMap((own) =>
    own
      .slice(0, 1)
      .flatMap((first) =>
        Array.from(
          { length: total },
          (_, at): Part => ({ edition: editionOf(first), profile: profileOf(first.rule), own, index: at + 1 }),
        ),
      ),
  )
  const found = await runEach(parts, {
    ...threads,
    kind: 'relevant-cases',
    request: ({ edition, profile, own, index }) => ({
      faults: own.map(({ name }) => name),
      edition,
      profile,
      shard: { index, total },
    }),
    runInProcess: ({ edition, profile, own, index }, { suite, support }) =>
      findRelevantCases(own, {
        plan: planRun(suite, { edition, profile, tags: examplesOnly, shard: { index, total } }),
        edition,
        profile,
        support,
      }),
    minItemsPerThread: 1,
  })
  return new Map(faults.map(({ name }) => [name, found.flatMap((part) => [...(part.get(name) ?? [])])]))
}
