import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { sessionTokenOn } from '../phones/phone-numbers.ts'
import { arrangeSomebodyElse } from '../support/somebody-else.ts'
import type { AccountWorld } from '../support/world.ts'
import { type DateFlaw, dateFlaws } from '../support/wrong-dates.ts'
import {
  noteNewAnswers,
  type TurnOffPart,
  turnOffTwoFactorCommand,
  withOnlyPart,
  withWrongDate,
} from './turn-off-two-factor.ts'

When('{person} turns two-factor authentication off', async function (this: AccountWorld, name: string) {
  const command = await turnOffTwoFactorCommand(this, name)
  const answer = await this.requests.attempt(command)
  if (answer.type === 'turn-off' && answer.scheme === 'off') noteNewAnswers(this, name, command)
})

Given('{person} has turned two-factor authentication off', async function (this: AccountWorld, name: string) {
  const command = await turnOffTwoFactorCommand(this, name)
  const { scheme } = await this.requests.arrange(command)
  if (scheme !== 'off') throw new CannotArrange('two-factor authentication stayed on')
  noteNewAnswers(this, name, command)
})

When(
  '{person} turns two-factor authentication off on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await this.requests.attempt(await turnOffTwoFactorCommand(this, name, await sessionTokenOn(this, name, on)))
  },
)

When(
  '{person} turns two-factor authentication off with a wrong date of birth',
  async function (this: AccountWorld, name: string) {
    await this.requests.attempt(withWrongDate(await turnOffTwoFactorCommand(this, name)))
  },
)

defineParameterType({ name: 'dateFlaw', regexp: new RegExp(dateFlaws.join('|')) })

When(
  '{person} turns two-factor authentication off with a date of birth {dateFlaw}',
  async function (this: AccountWorld, name: string, flaw: DateFlaw) {
    if (flaw === 'of somebody else') await arrangeSomebodyElse(this)
    await this.requests.attempt(withWrongDate(await turnOffTwoFactorCommand(this, name), flaw))
  },
)

Given(
  '{person} has tried to turn two-factor authentication off with a wrong date of birth',
  async function (this: AccountWorld, name: string) {
    const answer = await this.requests.ask(withWrongDate(await turnOffTwoFactorCommand(this, name)))
    if (answer.type !== 'refused') throw new BrokenRule('A wrong date must be refused', 'refused', answer.type)
  },
)

When(
  '{person} tries to turn two-factor authentication off with only {offPart}',
  async function (this: AccountWorld, name: string, part: TurnOffPart) {
    await this.requests.attempt(withOnlyPart(await turnOffTwoFactorCommand(this, name), part))
  },
)

/** The service may accept or refuse it. */
Given(
  '{person} has tried to turn two-factor authentication off with only {offPart}',
  async function (this: AccountWorld, name: string, part: TurnOffPart) {
    await this.requests.ask(withOnlyPart(await turnOffTwoFactorCommand(this, name), part))
  },
)

Then(
  'the account page offers {person} the option to turn two-factor authentication off',
  async function (this: AccountWorld, name: string) {
    this.judgement.markJudged()
    await mustOffer(this, name, true)
  },
)

Then(
  'the account page does not offer {person} the option to turn two-factor authentication off',
  async function (this: AccountWorld, name: string) {
    this.judgement.markJudged()
    await mustOffer(this, name, false)
  },
)

const mustOffer = async (world: AccountWorld, name: string, expected: boolean): Promise<void> => {
  const demand = `The account page should ${expected ? '' : 'not '}offer ${name} to turn two-factor off`
  const { scheme, offers } = await world.requests.require(
    { type: 'read-account', session: await world.people.sessionOf(name) },
    demand,
  )
  if (scheme !== 'two-factor') throw new BrokenRule(demand, 'two-factor is on', scheme)
  // A service need not list what its page offers; then nobody knows.
  if (offers === undefined)
    throw new TargetError('undisclosed', 'read-account does not say in offers what the account page offers')
  if (offers.includes('turn-off-two-factor') === expected) return
  throw new BrokenRule(demand, expected ? 'offered' : 'not offered', expected ? 'not offered' : 'offered')
}
