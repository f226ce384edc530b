import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { addressOf } from '../notices/emails.steps.ts'
import { arrangePassword, attemptPassword, finishResetCommand } from '../passwords/password-commands.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** Whether a message is at a place of the person that was on file: mail, another number, a device. */
const isAtOwnPlace = (person: Person, { to }: Delivery, besides: string): boolean =>
  to !== besides &&
  (to.toLowerCase() === person.identifier.toLowerCase() ||
    to === addressOf(person, 'backup address') ||
    person.phones.has(to) ||
    [...person.clients.values()].some(({ device }) => device === to))

const mustBeTold = async (world: AccountWorld, name: string, besides: string): Promise<void> => {
  world.judgement.markJudged()
  const person = await world.people.ready(name)
  const told = (await world.messages.sinceAttempt()).some(
    (one) => one.code === undefined && one.request === undefined && isAtOwnPlace(person, one, besides),
  )
  if (!told) throw new BrokenRule(`${name} must be told of it`, 'a message without a code', 'none')
}

Then('a message about it arrives for {person}', function (this: AccountWorld, name: string) {
  return mustBeTold(this, name, '')
})

Then(
  'a message about it arrives for {person} somewhere other than at {string}',
  function (this: AccountWorld, name: string, number: string) {
    return mustBeTold(this, name, number)
  },
)

/** Resets of one person, by what the service calls them, with their codes. */
type BegunReset = { readonly reset: string; readonly code: string }
const begun = new WeakMap<AccountWorld, readonly BegunReset[]>()

const ordinals = { first: 0, second: 1, third: 2 } as const
type Ordinal = keyof typeof ordinals

defineParameterType({ name: 'ordinal', regexp: /first|second|third/ })

Given('{person} has begun three password resets', async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  const resets: BegunReset[] = []
  while (resets.length < 3) {
    const { reset } = await this.requests.arrange({ type: 'start-password-reset', identifier })
    const code = (await this.messages.latest((one) => one.code !== undefined))?.code
    if (code === undefined) throw new CannotArrange('no code arrived for the forgotten password')
    resets.push({ reset, code })
  }
  begun.set(this, resets)
})

/** The last step of one of them, which is the person's reset from then on. */
const finishBegunReset = (world: AccountWorld, person: Person, which: Ordinal) => {
  const { reset, code } = begun.get(world)?.[ordinals[which]] ?? { reset: '', code: '' }
  person.reset = reset
  return finishResetCommand(world, person, code)
}

Given(
  '{person} has reset the forgotten password with the code of the {ordinal} reset',
  async function (this: AccountWorld, name: string, which: Ordinal) {
    const person = await this.people.ready(name)
    await arrangePassword(this, person, finishBegunReset(this, person, which))
  },
)

When(
  '{person} resets the forgotten password with the code of the {ordinal} reset',
  async function (this: AccountWorld, name: string, which: Ordinal) {
    const person = await this.people.ready(name)
    await attemptPassword(this, person, finishBegunReset(this, person, which))
  },
)

When(
  '{person} resets the forgotten password with {code} {int} times at the same time',
  async function (this: AccountWorld, name: string, source: CodeSource, times: number) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const commands = Array.from({ length: times }, () => finishResetCommand(this, person, code))
    await this.requests.attemptTogether(commands)
  },
)
