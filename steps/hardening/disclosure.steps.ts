import { Then, When } from '@cucumber/cucumber'
import type { Command } from '../../src/protocol/command.ts'
import type { ParameterName } from '../../src/protocol/parameters.ts'
import type { Exchange } from '../../src/targets/target.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { startRecoveryCommand } from '../recovery/recovery.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import { answerText } from '../support/answer-text.ts'
import { anyClient } from '../support/clients.ts'
import { newPerson, type Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { comparableBody } from './comparable-body.ts'

/** In capitals and in small letters by turns. */
const spelt = (identifier: string, turn: number): string => (turn % 2 === 1 ? identifier.toUpperCase() : identifier)

/** The same request, that many times, for somebody with an account and for an identifier that nobody has: the last answers are compared. */
const forBoth = (
  world: AccountWorld,
  name: string,
  request: (person: Person) => Command,
  amount: Amount = () => 1,
  limit: ParameterName = 'password.attempts',
): Promise<'skipped' | undefined> =>
  repeatWithinLimit(world, limit, amount, async (count) => {
    const person = await world.people.ready(name)
    const { identifier } = newPerson('Nobody')
    const ask = async (who: string): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1)
        await world.requests.attempt({ ...request(person), identifier: spelt(who, turn) } as Command)
    }
    await ask(person.identifier)
    const sent = [spelt(person.identifier, count - 1), spelt(identifier, count - 1)] as const
    known.set(world, { answer: answerText(world.judgement.answer()), response: lastResponse(world), sent })
    await ask(identifier)
  })

type Seen = { readonly answer: string; readonly response: Exchange['response'] | undefined }
/** What was seen first, and the identifiers of both requests. */
type Known = Seen & { readonly sent: readonly [string, string] }
const known = new WeakMap<AccountWorld, Known>()

const lastResponse = ({ exchanges }: AccountWorld): Seen['response'] =>
  exchanges.findLast(({ plane }) => plane === 'public')?.response

When(
  'a stranger tries {amount} wrong password(s) for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    const client = unusedClient(this, anyClient)
    const attempt = ({ identifier, password }: Person): Command => ({
      type: 'start-sign-in',
      identifier,
      password: `not ${password}`,
      client,
    })
    return forBoth(this, name, attempt, amount)
  },
)

When(
  'a stranger reports a forgotten password {amount} time(s) for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, ({ identifier }) => ({ type: 'start-password-reset', identifier }), amount, 'code.sends')
  },
)

When(
  'a stranger asks {amount} time(s) for a link for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, ({ identifier }) => ({ type: 'start-link-reset', identifier }), amount, 'code.sends')
  },
)

When(
  'a stranger asks for a recovery of {person} and of an unknown identifier',
  function (this: AccountWorld, name: string) {
    return forBoth(this, name, (person) => startRecoveryCommand(person, 'cannot-sign-in', 'no'))
  },
)

Then('both responses look the same', function (this: AccountWorld) {
  const now: Seen = { answer: answerText(this.judgement.answer()), response: lastResponse(this) }
  const before = known.get(this)
  if (!before) throw new Error('no two answers to compare')
  if (before.answer !== now.answer)
    throw new BrokenRule('The answers must not tell whether there is an account', before.answer, now.answer)
  if (before.response?.status !== now.response?.status)
    throw new BrokenRule(
      'The answers must not tell whether there is an account',
      `status ${before.response?.status}`,
      `status ${now.response?.status}`,
    )
  const [first, second] = before.sent
  if (comparableBody(before.response?.body, first) !== comparableBody(now.response?.body, second))
    throw new BrokenRule('The answers must not tell whether there is an account', 'equal bodies', 'different bodies')
})
