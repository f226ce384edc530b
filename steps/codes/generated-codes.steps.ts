import { Given, When } from '@cucumber/cucumber'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { generateCodeCommand, readCode } from './code-source.ts'

When('{person} generates a code on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const answer = await this.requests.attempt(generateCodeCommand(this, person, on))
  if (answer.type !== 'code-generated') return
  this.codes.remember(answer.code)
  person.generated = [...(person.generated ?? []), answer.code]
})

When(
  '{person} generates a code on {client} without the password',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const answer = await this.requests.attempt({ type: 'generate-code', session })
    if (answer.type === 'code-generated') this.codes.remember(answer.code)
  },
)

When(
  '{person} generates a code on {client} with a wrong password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    await this.requests.attempt({ type: 'generate-code', session, password: `not ${person.password}` })
  },
)

Given(
  '{person} has been refused {amount} further code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const command = generateCodeCommand(this, await this.people.ready(name), on)
    return repeatWithinLimit(this, 'code.on_demand', amount, async (count) => {
      for (let index = 0; index < count; index += 1) {
        const answer = await this.requests.ask(command)
        if (answer.type !== 'refused') throw new CannotArrange('a code above the limit was generated')
      }
    })
  },
)

Given(
  '{person} has generated {amount} code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.people.ready(name)
    return repeatWithinLimit(this, 'code.on_demand', amount, async (count) => {
      for (let index = 0; index < count; index += 1) await readCode(this, person, { from: 'generated', client: on })
    })
  },
)
