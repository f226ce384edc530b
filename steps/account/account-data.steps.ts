import { Then } from '@cucumber/cucumber'
import type { Service } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { changeCommands, readCommands } from './account-commands.ts'

Then('{person} can use the whole account on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { session } = this.people.client(await this.people.ready(name), on)
  if (session === undefined) throw new BrokenRule(`${name} should be signed in on ${on}`, 'signed in', 'no session')
  for (const command of readCommands(this, session)) {
    await this.requests.require(command, `${name} should be able to use the whole account on ${on}`)
  }
})

Then(
  '{person} can use nothing of the account on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const { session, signIn } = this.people.client(person, on)
    for (const token of [session, signIn]) {
      if (token === undefined) continue
      for (const command of [...readCommands(this, token), ...changeCommands(this, token, person)]) {
        const answer = await this.requests.ask(command)
        if (answer.type === 'refused') continue
        throw new BrokenRule(
          `${name} must not be able to use the account on ${on}`,
          `${command.type} is refused`,
          answerText(answer),
        )
      }
    }
  },
)

Then(
  '{person} can use "{service}" on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    const demand = `The ${service} of ${name} should open on ${on}`
    const { identifier } = await this.requests.require({ type: 'use-service', session, service }, demand)
    if (identifier.toLowerCase() === this.people.named(name).identifier) return
    throw new BrokenRule(demand, 'the account of the owner', 'another account')
  },
)

Then(
  '{person} cannot use "{service}" on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const { session, signIn } = this.people.client(await this.people.ready(name), on)
    for (const token of [session, signIn]) {
      if (token === undefined) continue
      const answer = await this.requests.ask({ type: 'use-service', session: token, service })
      if (answer.type === 'refused') continue
      throw new BrokenRule(`The ${service} of ${name} must not open on ${on}`, 'refused', answerText(answer))
    }
  },
)
