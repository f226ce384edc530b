import { findFault } from '../../faults/fault-catalogue.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import { planRun, type Shard } from '../../run/selection/plan.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { nullTargets } from '../null-targets/null-targets.ts'
import { findRelevantCases, type RelevantCases } from '../relevance/relevant-cases.ts'
import { examplesOnly, type FaultVerdict, runFault } from '../runs/run-fault.ts'
import { type OrderOutcomes, runInOrder } from '../runs/run-in-order.ts'
import { type NullVerdict, runNullTarget } from '../runs/run-null-target.ts'

/** The requests to a worker thread, by kind. They hold only what can be sent to a thread: names, not functions. */
type Requests = {
  readonly fault: { readonly name: string; readonly all: boolean; readonly cases?: readonly string[] }
  readonly 'null-target': { readonly name: string; readonly timeout: number }
  readonly order: { readonly edition: Edition; readonly seed?: number }
  readonly 'relevant-cases': {
    readonly faults: readonly string[]
    readonly edition: Edition
    readonly profile: ProfileName
    readonly shard: Shard
  }
}
type Responses = {
  readonly fault: FaultVerdict
  readonly 'null-target': NullVerdict
  readonly order: OrderOutcomes
  readonly 'relevant-cases': RelevantCases
}
export type RequestKind = keyof Requests
export type WorkerRequest<T extends RequestKind = RequestKind> = Requests[T]
export type WorkerResponse<T extends RequestKind = RequestKind> = Responses[T]

const required = <V>(name: string, found: V | undefined): V => {
  if (found === undefined) throw new Error(`there is no "${name}"`)
  return found
}

/** Runs a request of each kind. Rejects for a name that is unknown. */
export const requestHandlers: {
  readonly [T in RequestKind]: (request: WorkerRequest<T>, loaded: LoadedSuite) => Promise<WorkerResponse<T>>
} = {
  fault: ({ name, all, cases }, loaded) =>
    runFault(required(name, findFault(name)), { ...loaded, all, ...(cases === undefined ? {} : { cases }) }),
  'null-target': ({ name, timeout }, loaded) => {
    const nullTarget = nullTargets.find((one) => one.name === name)
    return runNullTarget(required(name, nullTarget), { ...loaded, timeout })
  },
  order: (order, loaded) => runInOrder(order, loaded),
  'relevant-cases': ({ faults, edition, profile, shard }, { suite, support }) =>
    findRelevantCases(
      faults.map((name) => required(name, findFault(name))),
      { plan: planRun(suite, { edition, profile, tags: examplesOnly, shard }), edition, profile, support },
    ),
}
