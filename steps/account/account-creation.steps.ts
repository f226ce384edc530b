import { Then, When } from '@cucumber/cucumber'
import { randomHex } from '../../src/targets/case-context.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { freshPassword, nextPassword } from '../passwords/password-choice.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

When('{person} creates an account', async function (this: AccountWorld, name: string) {
  await create(this, name, this.people.named(name).identifier)
})

When(
  '{person} creates an account with the identifier {string}',
  async function (this: AccountWorld, name: string, identifier: string) {
    await create(this, name, isAddress(identifier) ? identifier : markedAsNew(identifier))
  },
)

const isAddress = (text: string): boolean => /^[^@]+@[^@]+$/.test(text)

/** What is no address is a text that nobody has: on a server that keeps its accounts the same one would be refused for being taken. */
const markedAsNew = (identifier: string): string =>
  identifier.startsWith('@')
    ? `@${randomHex(6)}.${identifier.slice(1)}`
    : identifier.replace(/^[^@.]*/, (first) => `${first}-${randomHex(6)}`)

/** Nobody can sign in with the identifier, and it is still free. */
Then('{person} has no account', async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const person = this.people.named(name)
  const answer = await this.requests.ask(startSignInCommand(this, person))
  if (answer.type !== 'refused')
    throw new BrokenRule(`There should be no account of ${name}`, 'refused', answerText(answer))
  const demand = `${name}'s identifier should still be free`
  const command = { type: 'create-account', identifier: person.identifier, password: freshPassword(this) } as const
  await this.requests.require(command, demand)
})

/** With the password that the person chose, or a good one. */
const create = async (world: AccountWorld, name: string, identifier: string): Promise<void> => {
  const person = world.people.named(name)
  person.password = nextPassword(world, person)
  const answer = await world.requests.attempt({ type: 'create-account', identifier, password: person.password })
  if (answer.type === 'account-created') person.session = answer.session
}
