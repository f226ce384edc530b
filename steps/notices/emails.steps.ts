import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { setUpOf } from '../support/accounts.steps.ts'
import type { Person } from '../support/person.ts'
import { requireSetting } from '../support/required-setting.ts'
import type { AccountWorld } from '../support/world.ts'
import { mailTargets } from './mail-targets.ts'

/** The addresses of an account where mail of the service may go. */
export type Mailbox = 'account address' | 'backup address'

defineParameterType({ name: 'mailTargets', regexp: new RegExp(Object.keys(mailTargets).join('|')) })

Given('the service mails {mailTargets}', function (this: AccountWorld, words: string) {
  return requireSetting(this, 'enrol.email_targets', mailTargets[words] ?? '')
})

Given('{person} has a backup address', function (this: AccountWorld, name: string) {
  setUpOf(this, name).backupAddress = addressOf(this.people.named(name), 'backup address')
})

Then("one email arrives at {person}'s {mailbox}", async function (this: AccountWorld, name: string, mailbox: Mailbox) {
  this.judgement.markJudged()
  await mustArrive(this, name, mailbox, 1)
})

Then("no email arrives at {person}'s {mailbox}", async function (this: AccountWorld, name: string, mailbox: Mailbox) {
  this.judgement.markJudged()
  await mustArrive(this, name, mailbox, 0)
})

const mustArrive = async (world: AccountWorld, name: string, mailbox: Mailbox, expected: number): Promise<void> => {
  const address = addressOf(await world.people.ready(name), mailbox)
  const { length } = (await world.messages.sinceAttempt()).filter(
    ({ channel, to }) => channel === 'email' && sameAddress(to, address),
  )
  if (length === expected) return
  throw new BrokenRule(`Wrong number of emails at ${name}'s ${mailbox}`, `${expected}`, `${length}`)
}

export const addressOf = ({ identifier }: Person, mailbox: Mailbox): string =>
  mailbox === 'account address' ? identifier : `backup-of-${identifier}`

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
