import { Given, When } from '@cucumber/cucumber'
import { generation, readCode } from './code-source.ts'
import { type Amount, within } from './counting.ts'
import type { AccountWorld } from './world.ts'

When('{person} generates a code on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  const answer = await this.attempt(generation(this, person, on))
  if (answer.type !== 'code-generated') return
  this.remember(answer.code)
  person.generated = [...(person.generated ?? []), answer.code]
})

When(
  '{person} generates a code on {client} without the password',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    const answer = await this.attempt({ type: 'generate-code', session })
    if (answer.type === 'code-generated') this.remember(answer.code)
  },
)

When(
  '{person} generates a code on {client} with a wrong password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.ready(name)
    const { session = '' } = this.client(person, on)
    await this.attempt({ type: 'generate-code', session, password: `not ${person.password}` })
  },
)

Given(
  '{person} has generated {amount} code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.ready(name)
    return within(this, 'code.on_demand', amount, async (count) => {
      for (let index = 0; index < count; index += 1) await readCode(this, person, { from: 'generated', client: on })
    })
  },
)
