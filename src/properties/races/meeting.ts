import type fc from 'fast-check'
import type { Answer } from '../../protocol/command.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import type { Arena } from '../arena.ts'
import type { Competitor, Contest, Observation } from './race.ts'

/** What came of a race: what is left, and in which order the requests were answered. */
export type Meeting = {
  readonly observation: Observation
  /** The kinds of the requests, the one that was answered first at the front. */
  readonly answered: readonly string[]
}

type Place = { readonly target: Target; readonly sandbox: Sandbox; readonly arena: Arena }

/**
 * All requests at the same moment. A target in this process goes on, wherever it waits inside of its work, as the scheduler
 * chooses; any other one gets them over connections that were opened before.
 */
export const meet = async (place: Place, contest: Contest, scheduler: fc.Scheduler): Promise<Meeting> => {
  const { target, sandbox, arena } = place
  const answered: string[] = []
  const sendAll = (): Promise<readonly (Answer | undefined)[]> =>
    Promise.all(contest.requests.map((request) => noting(request, answered)))
  if (!sandbox.interleave) {
    await Promise.all(contest.requests.map(() => target.describe()))
    return { observation: await contest.observe(await sendAll()), answered }
  }
  const wait = (): Promise<void> => scheduler.schedule(Promise.resolve())
  sandbox.interleave(wait)
  arena.turn = wait
  const answers = await scheduler.waitFor(sendAll())
  sandbox.interleave(undefined)
  return { observation: await contest.observe(answers), answered }
}

const noting = async (request: Competitor, answered: string[]): Promise<Answer | undefined> => {
  const answer = await request.send()
  answered.push(request.kind)
  return answer
}

/** One request after the other, in the order of these kinds. */
export const oneAfterTheOther = async (contest: Contest, order: readonly string[]): Promise<Observation> => {
  const left = contest.requests.map((request, at) => ({ request, at }))
  const answers: (Answer | undefined)[] = contest.requests.map(() => undefined)
  for (const kind of order) {
    const next = left.findIndex(({ request }) => request.kind === kind)
    const [chosen] = left.splice(next, 1)
    if (!chosen) throw new Error(`there is no request of the kind ${kind} left`)
    answers[chosen.at] = await chosen.request.send()
  }
  return contest.observe(answers)
}
