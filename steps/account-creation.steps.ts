import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { anyKind, type KindWord } from './clients.ts'
import { freshPassword, nextPassword } from './password-choice.ts'
import { begin, clientOf, seat } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When('{person} creates an account', async function (this: AccountWorld, name: string) {
  await create(this, name, this.person(name).identifier)
})

When(
  '{person} creates an account with the identifier {string}',
  async function (this: AccountWorld, name: string, identifier: string) {
    await create(this, name, identifier)
  },
)

When(
  '{person} signs in on a new {kind} with the identifier of {person}',
  async function (this: AccountWorld, name: string, kind: KindWord, owner: string) {
    const { identifier } = await this.ready(owner)
    const person = await this.ready(name)
    await begin(this, person, seat(this, person, kind), { identifier })
  },
)

/** Neither can anybody sign in there, nor is the identifier taken. */
Then('there is no account of {person}', async function (this: AccountWorld, name: string) {
  if (this.hasUnjudged) this.judged()
  const { identifier, password } = this.person(name)
  const answer = await this.ask({ type: 'start-sign-in', identifier, password, client: clientOf(this, anyKind) })
  if (answer.type !== 'refused')
    throw new BrokenRule(`There should be no account of ${name}`, 'refused', answerText(answer))
  const demand = `The identifier of ${name} should still be free`
  await this.require({ type: 'create-account', identifier, password: freshPassword(this) }, demand)
})

/** With the password that the person thought of, or else a good one. */
const create = async (world: AccountWorld, name: string, identifier: string): Promise<void> => {
  const person = world.person(name)
  person.password = nextPassword(world, person)
  const answer = await world.attempt({ type: 'create-account', identifier, password: person.password })
  if (answer.type === 'account-created') person.session = answer.session
}
