import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import type { Answer } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { wrongProgramPassword } from '../app-passwords/program-password.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { finishRecoveryCommand } from '../recovery/recovery.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import { answerText } from '../support/answer-text.ts'
import { guess } from '../support/guesses.ts'
import type { AccountWorld } from '../support/world.ts'
import { signInAfterGuesses } from './after-guesses.ts'
import {
  afterLock,
  type CodePlace,
  exhaustCodes,
  exhaustCodesAt,
  exhaustPasswords,
  exhaustPasswordsAt,
  type GuessedCode,
  guessedCodes,
  type PasswordPlace,
} from './exhaustion.ts'
import { codePlaces, passwordPlaces } from './guess-places.ts'
import { requireEndByRow } from './row-across-restart.ts'

const oneOf = (words: object): RegExp => new RegExp(Object.keys(words).sort().reverse().join('|'))
defineParameterType({ name: 'guessedCode', regexp: oneOf(guessedCodes) })
defineParameterType({ name: 'codePlace', regexp: oneOf(codePlaces) })
defineParameterType({ name: 'passwordPlace', regexp: oneOf(passwordPlaces) })

Given(
  "somebody has entered {int} consecutive {guessedCode} on {person}'s account, waiting out each lock",
  function (this: AccountWorld, count: number, guessed: GuessedCode, name: string) {
    return exhaustCodes(this, name, count, guessed)
  },
)

Given(
  "somebody has entered {int} consecutive {codePlace} on {person}'s account, waiting out each lock",
  function (this: AccountWorld, count: number, place: CodePlace, name: string) {
    return exhaustCodesAt(this, name, count, place)
  },
)

Given(
  "somebody has entered {int} consecutive {passwordPlace} on {person}'s account, waiting out each lock",
  function (this: AccountWorld, count: number, place: PasswordPlace, name: string) {
    return exhaustPasswordsAt(this, name, count, place)
  },
)

Given(
  "somebody has entered {int} consecutive wrong passwords on {person}'s account, waiting out each lock",
  function (this: AccountWorld, count: number, name: string) {
    return exhaustPasswords(this, name, count)
  },
)

Given(
  '{string} has offered {amount} wrong password(s) as {person} without a pause',
  async function (this: AccountWorld, program: string, amount: Amount, name: string) {
    const person = await this.people.ready(name)
    const { identifier } = person
    this.requests.aboutLimits.add('apppw.attempts')
    return repeatWithinLimit(this, 'apppw.attempts', amount, async (count) => {
      for (let index = 0; index < count; index += 1) {
        const password = wrongProgramPassword(person, index)
        const answer = await guess(this, () =>
          this.requests.ask({ type: 'sign-in-program', identifier, password, service: 'mail', program }),
        )
        if (answer.type !== 'refused') throw new CannotArrange('a wrong password was accepted', { by: 'APPPW-02' })
      }
    })
  },
)

/** With a code that was made just now, where one can still be had, and after a lock that ends. */
Then('{person} can no longer sign in with any code', async function (this: AccountWorld, name: string) {
  if ((await signInAfterGuesses(this, name, true)) === 'refused') return
  await requireEndByRow(this, name, true)
  throw new BrokenRule('After so many wrong codes, no code may be accepted', 'refused', 'accepted (signed-in)')
})

/** The same of a reset, where one can still be begun and a code of it still arrives. */
Then("no code resets {person}'s forgotten password", async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  const newPassword = freshPassword(this)
  const answer = await afterLock<Answer>(this, this.sandbox.declares('code.lock_time'), async () => {
    const started = await this.requests.ask({ type: 'start-password-reset', identifier })
    if (started.type === 'refused') return started
    const code = (await this.messages.latest((one) => one.code !== undefined))?.code
    if (code === undefined) return started
    return this.requests.ask({ type: 'finish-password-reset', reset: started.reset, code, newPassword })
  })
  if (answer.type !== 'password-changed') return
  throw new BrokenRule('After so many wrong codes, no code may be accepted', 'refused', answerText(answer))
})

/** The same of a recovery that is ready, with the code that is sent then, where one still is. */
Then("no code finishes {person}'s recovery", async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  const newPassword = freshPassword(this)
  const answer = await afterLock<Answer>(this, this.sandbox.declares('code.lock_time'), async () =>
    this.requests.ask(await finishRecoveryCommand(this, person, newPassword)),
  )
  if (answer.type !== 'recovery-finished') return
  throw new BrokenRule('After so many wrong codes, no code may be accepted', 'refused', answerText(answer))
})

Then('{person} can no longer sign in with the right password', async function (this: AccountWorld, name: string) {
  if ((await signInAfterGuesses(this, name, false)) === 'refused') return
  await requireEndByRow(this, name, false)
  throw new BrokenRule('After so many wrong passwords, none may be accepted', 'refused', 'accepted')
})
