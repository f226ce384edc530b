import { Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { sessionTokenOn } from '../phones/phone-numbers.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

When('{person} uses the feature that requires two-factor', async function (this: AccountWorld, name: string) {
  await this.requests.attempt(use(this, await this.people.sessionOf(name)))
})

When(
  '{person} uses the feature that requires two-factor on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await this.requests.attempt(use(this, await sessionTokenOn(this, name, on)))
  },
)

Then('the feature works for {person}', async function (this: AccountWorld, name: string) {
  const command = use(this, await this.people.sessionOf(name))
  const { feature } = await this.requests.require(command, `${name} should be able to use ${command.feature}`)
  if (feature !== command.feature) throw new BrokenRule('The feature asked for should work', command.feature, feature)
})

Then('the feature does not work for {person}', async function (this: AccountWorld, name: string) {
  const command = use(this, await this.people.sessionOf(name))
  const answer = await this.requests.ask(command)
  if (answer.type === 'refused') return
  throw new BrokenRule(`${name} must not be able to use ${command.feature}`, 'refused', answerText(answer))
})

const use = (world: AccountWorld, session: string): CommandOf<'use-feature'> => ({
  type: 'use-feature',
  session,
  feature: world.sandbox.fitting('feature.two_factor'),
})
