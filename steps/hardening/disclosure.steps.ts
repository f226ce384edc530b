import { defineParameterType, Then, When } from '@cucumber/cucumber'
import type { Answer, Command } from '../../src/protocol/command.ts'
import type { ParameterName } from '../../src/protocol/parameters.ts'
import type { Exchange } from '../../src/targets/target.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { wrongProgramPassword } from '../app-passwords/program-password.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
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

/** The same requests for somebody with an account and for an identifier that nobody has: the last answers are compared. */
const compareBoth = async (
  world: AccountWorld,
  name: string,
  turn: number,
  ask: (identifier: string) => Promise<unknown>,
  { identifier } = newPerson('Nobody'),
): Promise<void> => {
  const person = await world.people.ready(name)
  const sent = [spelt(person.identifier, turn), spelt(identifier, turn)] as const
  await ask(person.identifier)
  known.set(world, { answer: answerText(world.judgement.answer()), response: lastResponse(world), sent })
  await ask(identifier)
}

/** Throws OutsideDeclaration where nothing is left to try below a limit of 1. */
const requireSome = (count: number, limit: ParameterName): void => {
  if (count === 0) throw new OutsideDeclaration(`nothing is one fewer than ${limit}, which is 1`)
}

/** The same request, that many times. */
const forBoth = (
  world: AccountWorld,
  name: string,
  request: (person: Person) => Command,
  amount: Amount = () => 1,
  limit: ParameterName = 'password.attempts',
): Promise<'skipped' | undefined> =>
  repeatWithinLimit(world, limit, amount, async (count) => {
    requireSome(count, limit)
    const person = await world.people.ready(name)
    await compareBoth(world, name, count - 1, async (who) => {
      for (let turn = 0; turn < count; turn += 1)
        await world.requests.attempt({ ...request(person), identifier: spelt(who, turn) } as Command)
    })
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
  'a stranger tries {amount} wrong password(s) of a program for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    const attempt = (person: Person): Command => ({
      type: 'sign-in-program',
      identifier: person.identifier,
      password: wrongProgramPassword(person, 0),
      service: 'mail',
      program: 'Mail',
    })
    return forBoth(this, name, attempt, amount, 'apppw.attempts')
  },
)

/** A service that forgets what was tried for nobody in a restart shows by the next answer who somebody is. */
When(
  'a stranger tries {amount} wrong passwords for {person} and for an unknown identifier, and two more after a restart',
  function (this: AccountWorld, amount: Amount, name: string) {
    const client = unusedClient(this, anyClient)
    return repeatWithinLimit(this, 'password.attempts', amount, async (count) => {
      const { identifier, password } = await this.people.ready(name)
      const nobody = newPerson('Nobody')
      const tryWrong = async (who: string, times: number): Promise<void> => {
        for (let turn = 0; turn < times; turn += 1)
          await this.requests.attempt({ type: 'start-sign-in', identifier: who, password: `not ${password}`, client })
      }
      await tryWrong(identifier, count)
      await tryWrong(nobody.identifier, count)
      await this.sandbox.control({ type: 'restart' })
      await compareBoth(this, name, 0, (who) => tryWrong(who, 2), nobody)
    })
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
  'a stranger asks for recovery for {person} and for an unknown identifier',
  function (this: AccountWorld, name: string) {
    return forBoth(this, name, (person) => startRecoveryCommand(person, 'cannot-sign-in', 'no'))
  },
)

/** Wrong codes for a reset that is begun for each of them. */
When(
  "a stranger tries {amount} wrong code(s) to reset {person}'s password and that of an unknown identifier",
  function (this: AccountWorld, amount: Amount, name: string) {
    return repeatWithinLimit(this, 'code.attempts', amount, (count) => {
      requireSome(count, 'code.attempts')
      return compareBoth(this, name, 0, async (identifier) => {
        const { reset } = await this.requests.arrange({ type: 'start-password-reset', identifier })
        for (const code of await wrongCodes(this, count))
          await this.requests.attempt({ type: 'finish-password-reset', reset, code, newPassword: freshPassword(this) })
      })
    })
  },
)

/** What may be done with a recovery that was asked for. */
const withRecovery: Readonly<Record<string, (world: AccountWorld, recovery: string) => Promise<Answer>>> = {
  'reads it': ({ requests }, recovery) => requests.attempt({ type: 'read-recovery', recovery }),
  'asks for its code': ({ requests }, recovery) => requests.attempt({ type: 'send-recovery-code', recovery }),
  'enters a wrong code for it': async (world, recovery) => {
    const [code = ''] = await wrongCodes(world, 1)
    return world.requests.attempt({ type: 'finish-recovery', recovery, code, newPassword: freshPassword(world) })
  },
}
defineParameterType({ name: 'recoveryStep', regexp: new RegExp(Object.keys(withRecovery).join('|')) })
defineParameterType({ name: 'recoveryTime', regexp: /at once|at the end of the (?:shorter )?waiting time/ })

/** With no information about the account, each request at once or at the end of a waiting time. */
When(
  'a stranger asks for recovery for {person} and for an unknown identifier, and {recoveryStep} {recoveryTime}',
  async function (this: AccountWorld, name: string, step: string, time: string) {
    const person = await this.people.ready(name)
    await compareBoth(this, name, 0, async (identifier) => {
      const start = startRecoveryCommand(person, 'cannot-sign-in', 'no')
      const { recovery } = await this.requests.arrange({ ...start, identifier })
      const wait = time.includes('shorter') ? 'recovery.delay' : 'recovery.delay_with_little_evidence'
      if (time !== 'at once') await this.clock.advance(this.sandbox.parameter(wait))
      await withRecovery[step]?.(this, recovery)
    })
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
