import { Given } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { wrongProgramPassword } from '../app-passwords/program-password.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { ClientWord } from '../support/clients.ts'
import { guess } from '../support/guesses.ts'
import type { AccountWorld } from '../support/world.ts'
import { freshPassword } from './password-choice.ts'

Given(
  '{person} has given {amount} wrong password(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: ClientWord) {
    const { identifier, password } = await this.people.ready(name)
    const client = unusedClient(this, kind)
    const command = (index: number) =>
      ({ type: 'start-sign-in', identifier, password: `not ${password} ${index}`, client }) as const
    return repeatWithinLimit(this, 'password.attempts', amount, (count) =>
      enterRefusedPasswords(this, count, command, 'SIGNIN-03'),
    )
  },
)

/** On a client that may be trusted: it shows what it is trusted by. */
Given(
  '{person} has given {amount} wrong passwords on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    const { identifier, password } = person
    const { client, trust } = this.people.client(person, on)
    const shown = trust === undefined ? {} : { trust }
    const command = (index: number) =>
      ({ type: 'start-sign-in', identifier, password: `not ${password} ${index}`, client, ...shown }) as const
    return repeatWithinLimit(this, 'password.attempts', amount, (count) =>
      enterRefusedPasswords(this, count, command, 'SIGNIN-03'),
    )
  },
)

/** What an old client sends: a password and the code after it, in one field. */
Given(
  '{person} has given {amount} wrong password(s) on a new {kind}, each followed by a code',
  async function (this: AccountWorld, name: string, amount: Amount, kind: ClientWord) {
    const { identifier, password } = await this.people.ready(name)
    const client = unusedClient(this, kind)
    const code = '1234567890'.slice(0, this.sandbox.fitting('code.length'))
    const command = (index: number) =>
      ({ type: 'start-sign-in', identifier, password: `not ${password} ${index}${code}`, client }) as const
    return repeatWithinLimit(this, 'password.attempts', amount, (count) =>
      enterRefusedPasswords(this, count, command, 'SIGNIN-03'),
    )
  },
)

Given(
  '{person} has given {amount} wrong current passwords on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    const newPassword = freshPassword(this)
    const command = (index: number) =>
      ({ type: 'change-password', session, currentPassword: `not ${person.password} ${index}`, newPassword }) as const
    return repeatWithinLimit(this, 'password.attempts', amount, (count) =>
      enterRefusedPasswords(this, count, command, 'PASSWORD-06'),
    )
  },
)

Given(
  '{string} has offered {amount} wrong password(s) as {person}',
  async function (this: AccountWorld, program: string, amount: Amount, name: string) {
    const person = await this.people.ready(name)
    const command = (index: number) =>
      ({
        type: 'sign-in-program',
        identifier: person.identifier,
        password: wrongProgramPassword(person, index),
        service: 'mail',
        program,
      }) as const
    return repeatWithinLimit(this, 'apppw.attempts', amount, (count) =>
      enterRefusedPasswords(this, count, command, 'APPPW-02'),
    )
  },
)

/** Send that many commands as a precondition; each has to be refused. `rule`: the one that an accepted command breaks. */
const enterRefusedPasswords = async (
  world: AccountWorld,
  count: number,
  command: (index: number) => CommandOf<'start-sign-in' | 'sign-in-program' | 'change-password'>,
  rule: string,
): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    const answer = await guess(world, () => world.requests.ask(command(index)))
    if (answer.type !== 'refused') throw new CannotArrange('a wrong password was accepted', { by: rule })
  }
}
