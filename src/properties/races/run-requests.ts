import type fc from 'fast-check'
import type { Answer } from '../../protocol/command.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { ConcurrentRequest, ConcurrentRequests, FinalState } from './race.ts'

/** The final state of a race, and the order in which its requests were answered. */
export type RaceOutcome = {
  readonly finalState: FinalState
  /** The kinds of the requests, in the order of their answers. */
  readonly completionOrder: readonly string[]
}

type RaceEnvironment = { readonly target: Target; readonly sandbox: Sandbox; readonly fixture: AccountFixture }

/**
 * Send all requests at once. In this process the scheduler chooses which request goes on at each yield point; any other
 * target gets them over connections that were opened before.
 */
export const runConcurrently = async (
  environment: RaceEnvironment,
  concurrent: ConcurrentRequests,
  scheduler: fc.Scheduler,
): Promise<RaceOutcome> => {
  const { target, sandbox, fixture } = environment
  const completionOrder: string[] = []
  const sendAll = (): Promise<readonly (Answer | undefined)[]> =>
    allAnswered(concurrent.requests.map((request) => sendAndRecord(request, completionOrder)))
  if (!sandbox.interleave) {
    await Promise.all(concurrent.requests.map(() => target.describe()))
    return { finalState: await concurrent.readFinalState(await sendAll()), completionOrder }
  }
  const wait = (): Promise<void> => scheduler.schedule(Promise.resolve())
  sandbox.interleave(wait)
  fixture.yieldPoint = wait
  const answers = await scheduler.waitFor(sendAll())
  sandbox.interleave(undefined)
  return { finalState: await concurrent.readFinalState(answers), completionOrder }
}

/** The answers, once every request was answered or failed. Throws what the first one that failed threw. */
const allAnswered = async <T>(requests: readonly Promise<T>[]): Promise<readonly T[]> => {
  await Promise.allSettled(requests)
  return Promise.all(requests)
}

const sendAndRecord = async (request: ConcurrentRequest, completionOrder: string[]): Promise<Answer | undefined> => {
  const answer = await request.send()
  completionOrder.push(request.kind)
  return answer
}

/** One request after the other, in the order of these kinds. */
export const runSequentially = async (
  concurrent: ConcurrentRequests,
  linearization: readonly string[],
): Promise<FinalState> => {
  const left = concurrent.requests.map((request, at) => ({ request, at }))
  const answers: (Answer | undefined)[] = concurrent.requests.map(() => undefined)
  for (const kind of linearization) {
    const next = left.findIndex(({ request }) => request.kind === kind)
    const [chosen] = left.splice(next, 1)
    if (!chosen) throw new Error(`there is no request of the kind ${kind} left`)
    answers[chosen.at] = await chosen.request.send()
  }
  return concurrent.readFinalState(answers)
}
