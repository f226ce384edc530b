import { Then, When } from '@cucumber/cucumber'
import type { Command } from '../../src/protocol/command.ts'
import { wrongProgramPassword } from '../app-passwords/program-password.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import { anyClient } from '../support/clients.ts'
import { newPerson, type Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { attemptPatiently, compareBoth, forBoth, judgeBoth, requireSome } from './compare-both.ts'

/** A sign-in with a wrong password, on one client. */
const wrongSignIn = (world: AccountWorld): ((person: Person) => Command) => {
  const client = unusedClient(world, anyClient)
  return ({ identifier, password }) => ({ type: 'start-sign-in', identifier, password: `not ${password}`, client })
}

When(
  'a stranger tries {amount} wrong password(s) for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, wrongSignIn(this), amount)
  },
)

When(
  'a stranger tries {amount} wrong passwords, waiting out each lock, for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, wrongSignIn(this), amount, 'password.attempts', attemptPatiently)
  },
)

/** A sign-in of a program with a wrong password. */
const wrongProgramSignIn = (person: Person): Command => ({
  type: 'sign-in-program',
  identifier: person.identifier,
  password: wrongProgramPassword(person, 0),
  service: 'mail',
  program: 'Mail',
})

When(
  'a stranger tries {amount} wrong password(s) of a program for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, wrongProgramSignIn, amount, 'apppw.attempts')
  },
)

When(
  'a stranger tries {amount} wrong passwords of a program, waiting out each lock, for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, wrongProgramSignIn, amount, 'apppw.attempts', attemptPatiently)
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

const reportForgotten = ({ identifier }: Person): Command => ({ type: 'start-password-reset', identifier })
const requestLink = ({ identifier }: Person): Command => ({ type: 'start-link-reset', identifier })

When(
  'a stranger reports a forgotten password {amount} time(s) for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, reportForgotten, amount, 'code.sends')
  },
)

When(
  'a stranger reports a forgotten password {amount} times, waiting out each limit, for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, reportForgotten, amount, 'code.sends', attemptPatiently)
  },
)

When(
  'a stranger asks {amount} time(s) for a link for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, requestLink, amount, 'code.sends')
  },
)

When(
  'a stranger asks {amount} times for a link, waiting out each limit, for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, requestLink, amount, 'code.sends', attemptPatiently)
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

When(
  "a stranger tries {int} wrong codes, waiting out each lock, to reset {person}'s password and that of an unknown identifier",
  async function (this: AccountWorld, count: number, name: string) {
    await compareBoth(this, name, 0, async (identifier) => {
      const { reset } = await this.requests.arrange({ type: 'start-password-reset', identifier })
      for (const code of await wrongCodes(this, count))
        await attemptPatiently(this, { type: 'finish-password-reset', reset, code, newPassword: freshPassword(this) })
    })
  },
)

Then('both responses look the same', function (this: AccountWorld) {
  judgeBoth(this)
})
