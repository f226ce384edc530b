import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { adoptAnswers, leaving, type OffPart, withOnly, withWrongDate } from './leaving.ts'
import { tokenOn } from './own-numbers.ts'
import type { AccountWorld } from './world.ts'

When('{person} turns two-factor authentication off', async function (this: AccountWorld, name: string) {
  const command = await leaving(this, name)
  const answer = await this.attempt(command)
  if (answer.type === 'turn-off' && answer.scheme === 'off') adoptAnswers(this, name, command)
})

Given('{person} has turned two-factor authentication off', async function (this: AccountWorld, name: string) {
  const command = await leaving(this, name)
  const { scheme } = await this.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-factor authentication stayed on')
  adoptAnswers(this, name, command)
})

When(
  '{person} turns two-factor authentication off on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await this.attempt(await leaving(this, name, await tokenOn(this, name, on)))
  },
)

When(
  '{person} turns two-factor authentication off with a wrong date of birth',
  async function (this: AccountWorld, name: string) {
    await this.attempt(withWrongDate(await leaving(this, name)))
  },
)

When(
  '{person} gives only {offPart} to turn two-factor authentication off',
  async function (this: AccountWorld, name: string, part: OffPart) {
    await this.attempt(withOnly(await leaving(this, name), part))
  },
)

/** Whether the service goes on with it or refuses it. */
Given(
  '{person} has given only {offPart} to turn two-factor authentication off',
  async function (this: AccountWorld, name: string, part: OffPart) {
    await this.ask(withOnly(await leaving(this, name), part))
  },
)

Then('the account page offers {person} a way out of two-factor', async function (this: AccountWorld, name: string) {
  this.markJudged()
  await mustOffer(this, name, true)
})

Then('the account page offers {person} no way out of two-factor', async function (this: AccountWorld, name: string) {
  this.markJudged()
  await mustOffer(this, name, false)
})

const mustOffer = async (world: AccountWorld, name: string, wanted: boolean): Promise<void> => {
  const demand = `The account page should ${wanted ? '' : 'not '}offer ${name} to turn two-factor off`
  const { scheme, offers } = await world.require({ type: 'read-account', session: await world.sessionOf(name) }, demand)
  if (scheme !== 'two-factor') throw new BrokenRule(demand, 'two-factor is on', scheme)
  // a service that does not tell what its page offers is seen by what it does
  if (offers === undefined || offers.includes('turn-off-two-factor') === wanted) return
  throw new BrokenRule(demand, wanted ? 'offered' : 'not offered', wanted ? 'not offered' : 'offered')
}
