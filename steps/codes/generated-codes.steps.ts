import { Given, When } from '@cucumber/cucumber'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { generateCodeCommand, readCode } from './code-source.ts'
import { refuseHalfway } from './refused-halfway.ts'

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

/** As many as the limit: one that counts what it refuses has no room then. */
Given(
  '{person} has been refused as many codes again on {client} halfway through the time in which codes are counted, and it is {edge} its end',
  async function (this: AccountWorld, name: string, on: string, edge: Edge) {
    const command = generateCodeCommand(this, await this.people.ready(name), on)
    await refuseHalfway(this, 'code.on_demand', edge, () => this.requests.ask(command))
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
