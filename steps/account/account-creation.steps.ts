import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { freshPassword, nextPassword } from '../passwords/password-choice.ts'
import { attemptSignIn, unusedClient, useNewClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import { anyClient, type ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'

When('{person} creates an account', async function (this: AccountWorld, name: string) {
  await create(this, name, this.people.named(name).identifier)
})

When(
  '{person} creates an account with the identifier {string}',
  async function (this: AccountWorld, name: string, identifier: string) {
    await create(this, name, identifier)
  },
)

When(
  '{person} signs in on a new {kind} with the identifier of {person}',
  async function (this: AccountWorld, name: string, kind: ClientWord, owner: string) {
    const { identifier } = await this.people.ready(owner)
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { identifier })
  },
)

/** Nobody can sign in with the identifier, and it is still free. */
Then('there is no account of {person}', async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { identifier, password } = this.people.named(name)
  const answer = await this.requests.ask({
    type: 'start-sign-in',
    identifier,
    password,
    client: unusedClient(this, anyClient),
  })
  if (answer.type !== 'refused')
    throw new BrokenRule(`There should be no account of ${name}`, 'refused', answerText(answer))
  const demand = `The identifier of ${name} should still be free`
  await this.requests.require({ type: 'create-account', identifier, password: freshPassword(this) }, demand)
})

/** With the password that the person chose, or a good one. */
const create = async (world: AccountWorld, name: string, identifier: string): Promise<void> => {
  const person = world.people.named(name)
  person.password = nextPassword(world, person)
  const answer = await world.requests.attempt({ type: 'create-account', identifier, password: person.password })
  if (answer.type === 'account-created') person.session = answer.session
}
