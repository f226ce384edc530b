import { discoveryPath } from '../protocol/declaration.ts'
import { applyBindingsDeep, type Bindings, matchRequest, type ReplayRequest } from './match-request.ts'
import { secretsOf } from './pseudonymizer.ts'
import type { RecordedCase, RecordedExchange } from './recorded-exchange.ts'

/** The answers of a recording in their order, case by case. */
export type ReplayQueues = {
  /** The next recorded answer to a request of a case; undefined when none is left that matches. */
  takeResponse(
    caseId: string | undefined,
    request: ReplayRequest,
  ): Pick<RecordedExchange, 'status' | 'headers' | 'answer'> | undefined
  /** How many recorded exchanges of a case were not used. */
  remaining(caseId: string): number
}

/** `controlUrl`: the URL of the recorded control plane. */
export const createReplayQueues = (cases: readonly RecordedCase[], controlUrl: string | undefined): ReplayQueues => {
  const caseQueues = new Map<string | null, CaseQueue>()
  for (const { case: id, exchanges } of cases) {
    caseQueues.set(id, { remaining: [...exchanges], bindings: new Map(), pseudonyms: secretsOf(exchanges) })
  }
  const discovery = cases.flatMap(({ exchanges }) => exchanges).find(({ path }) => path.endsWith(discoveryPath))
  return {
    takeResponse(caseId, request) {
      // The first request of a case reads its exchanges.
      if (discovery && request.path.endsWith(discoveryPath) && request.origin === discovery.origin) return discovery
      const queue = caseQueues.get(caseId ?? null)
      return queue && takeMatch(queue, request, isBelow(request, controlUrl))
    },
    remaining: (caseId) =>
      caseQueues.get(caseId)?.remaining.filter(({ path }) => !path.endsWith(discoveryPath)).length ?? 0,
  }
}

type CaseQueue = {
  readonly remaining: RecordedExchange[]
  readonly pseudonyms: ReadonlySet<string>
  bindings: Bindings
}

/** The first recorded request that is equal; else the first that differs only by an unknown secret. */
const takeMatch = (queue: CaseQueue, request: ReplayRequest, control: boolean): RecordedExchange | undefined => {
  let found: { readonly at: number; readonly bindings: Bindings } | undefined
  for (const [at, recorded] of queue.remaining.entries()) {
    const bindings = matchRequest(recorded, request, queue.bindings, control, queue.pseudonyms)
    if (!bindings) continue
    if (bindings.size === queue.bindings.size) {
      found = { at, bindings }
      break
    }
    found ??= { at, bindings }
  }
  if (!found) return undefined
  queue.bindings = found.bindings
  const [recorded] = queue.remaining.splice(found.at, 1)
  return recorded && { ...recorded, answer: applyBindingsDeep(recorded.answer, queue.bindings) }
}

const isBelow = ({ origin, path }: ReplayRequest, url: string | undefined): boolean =>
  url !== undefined && `${origin}${path}`.startsWith(`${url}/`)
