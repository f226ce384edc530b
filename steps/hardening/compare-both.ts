import type { Answer, Command } from '../../src/protocol/command.ts'
import type { ParameterName } from '../../src/protocol/parameters.ts'
import type { Exchange } from '../../src/targets/target.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import { answerText } from '../support/answer-text.ts'
import { newPerson, type Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { comparableBody } from './comparable-body.ts'
import { longestLock } from './exhaustion.ts'

/** In capitals and in small letters by turns. */
const spelt = (identifier: string, turn: number): string => (turn % 2 === 1 ? identifier.toUpperCase() : identifier)

type Seen = {
  readonly answer: string
  readonly response: Exchange['response'] | undefined
  /** The seconds that the answer tells to wait. */
  readonly wait: number | undefined
}
/** What was seen first, and the identifiers of both requests. */
type Known = Seen & { readonly sent: readonly [string, string] }
const known = new WeakMap<AccountWorld, Known>()

const seen = (world: AccountWorld): Seen => {
  const answer = world.judgement.answer()
  return {
    answer: answerText(answer),
    response: world.exchanges.findLast(({ plane }) => plane === 'public')?.response,
    wait: waitOf(answer),
  }
}

const waitOf = (answer: Answer): number | undefined => {
  if (answer.type === 'refused') return answer.retryAfter
  return answer.type === 'recovery' ? answer.readyIn : undefined
}

/** The same requests for somebody with an account and for an identifier that nobody has: the last answers are compared. */
export const compareBoth = async (
  world: AccountWorld,
  name: string,
  turn: number,
  ask: (identifier: string) => Promise<unknown>,
  { identifier } = newPerson('Nobody'),
): Promise<void> => {
  const person = await world.people.ready(name)
  const sent = [spelt(person.identifier, turn), spelt(identifier, turn)] as const
  await ask(person.identifier)
  known.set(world, { ...seen(world), sent })
  await ask(identifier)
}

/** Throws OutsideDeclaration where nothing is left to try below a limit of 1. */
export const requireSome = (count: number, limit: ParameterName): void => {
  if (count === 0) throw new OutsideDeclaration(`nothing is one fewer than ${limit}, which is 1`)
}

/** The same request, that many times. */
export const forBoth = (
  world: AccountWorld,
  name: string,
  request: (person: Person) => Command,
  amount: Amount = () => 1,
  limit: ParameterName = 'password.attempts',
  attempt: (world: AccountWorld, command: Command) => Promise<unknown> = ({ requests }, command) =>
    requests.attempt(command),
): Promise<'skipped' | undefined> =>
  repeatWithinLimit(world, limit, amount, async (count) => {
    requireSome(count, limit)
    const person = await world.people.ready(name)
    await compareBoth(world, name, count - 1, async (who) => {
      for (let turn = 0; turn < count; turn += 1)
        await attempt(world, { ...request(person), identifier: spelt(who, turn) } as Command)
    })
  })

/** The declared limits that a scenario goes beyond when each lock is waited out. */
const limits: readonly ParameterName[] = [
  'apppw.attempts',
  'code.attempts',
  'code.disable_after',
  'code.sends',
  'password.attempts',
  'password.disable_after',
]

/** Send a request, and once more after the lock or limit that refused it, if that tells its end. */
export const attemptPatiently = async (world: AccountWorld, command: Command): Promise<Answer> => {
  for (const limit of limits) world.requests.aboutLimits.add(limit)
  const answer: Answer = await world.requests.attempt(command)
  const wait = answer.type === 'refused' ? answer.retryAfter : undefined
  if (wait === undefined || wait > longestLock) return answer
  await world.clock.advance(wait)
  return world.requests.attempt(command)
}

/** The seconds by which two waits may differ that began one after the other. */
const waitTolerance = 60

/** Throws BrokenRule where an answer, its status, its form or the wait that it tells differs between the two. */
export const judgeBoth = (world: AccountWorld): void => {
  const now = seen(world)
  const before = known.get(world)
  if (!before) throw new Error('no two answers to compare')
  const differ = (expected: string, actual: string) =>
    new BrokenRule('The answers must not tell whether there is an account', expected, actual)
  if (before.answer !== now.answer) throw differ(before.answer, now.answer)
  if (before.response?.status !== now.response?.status)
    throw differ(`status ${before.response?.status}`, `status ${now.response?.status}`)
  const [first, second] = before.sent
  if (comparableBody(before.response?.body, first) !== comparableBody(now.response?.body, second))
    throw differ('equal bodies', 'different bodies')
  if (Math.abs((before.wait ?? 0) - (now.wait ?? 0)) > waitTolerance)
    throw differ(`a wait of ${before.wait ?? 0} s`, `a wait of ${now.wait ?? 0} s`)
}
