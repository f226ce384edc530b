import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { setUpOf } from '../support/accounts.steps.ts'
import type { Person } from '../support/person.ts'
import { requireSetting } from '../support/required-setting.ts'
import type { AccountWorld } from '../support/world.ts'
import { type EmailKind, emailKinds, isSurely, kindsText, mayBe } from './email-kinds.ts'
import { mailTargets } from './mail-targets.ts'

/** The addresses of an account where mail of the service may go. */
export type Mailbox = 'account address' | 'backup address'

defineParameterType({ name: 'emailKind', regexp: new RegExp(`"(${emailKinds.join('|')})"`) })

defineParameterType({ name: 'mailTargets', regexp: new RegExp(Object.keys(mailTargets).join('|')) })

Given('the service mails {mailTargets}', function (this: AccountWorld, words: string) {
  return requireSetting(this, 'enrol.email_targets', mailTargets[words] ?? '')
})

Given('{person} has a backup address', function (this: AccountWorld, name: string) {
  setUpOf(this, name).backupAddress = addressOf(this.people.named(name), 'backup address')
})

Then(
  "an email about {emailKind} arrives at {person}'s {mailbox}",
  async function (this: AccountWorld, kind: EmailKind, name: string, mailbox: Mailbox) {
    this.judgement.markJudged()
    const address = addressOf(await this.people.ready(name), mailbox)
    const emails = (await this.messages.sinceAttempt()).filter(isEmail)
    if (emails.some((one) => mayBe(kind, one) && sameAddress(one.to, address))) return
    throw new BrokenRule(
      `The owner should be told at ${name}'s ${mailbox}`,
      `an email about ${kind} there`,
      kindsText(emails),
    )
  },
)

Then(
  "no email about {emailKind} arrives at {person}'s {mailbox}",
  async function (this: AccountWorld, kind: EmailKind, name: string, mailbox: Mailbox) {
    this.judgement.markJudged()
    const address = addressOf(await this.people.ready(name), mailbox)
    const there = (await this.messages.sinceAttempt()).filter((one) => isEmail(one) && sameAddress(one.to, address))
    if (!there.some((one) => isSurely(kind, one))) return
    throw new BrokenRule(`No email about ${kind} may arrive at ${name}'s ${mailbox}`, 'none', kindsText(there))
  },
)

Then(
  "an email about {emailKind} arrives at one or both of {person}'s addresses",
  async function (this: AccountWorld, kind: EmailKind, name: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const addresses = [addressOf(person, 'account address'), addressOf(person, 'backup address')]
    const emails = (await this.messages.sinceAttempt()).filter(isEmail)
    const isAtOwner = ({ to }: Delivery): boolean => addresses.some((address) => sameAddress(to, address))
    const isTold = emails.some((one) => mayBe(kind, one) && isAtOwner(one))
    if (isTold && !emails.some((one) => isSurely(kind, one) && !isAtOwner(one))) return
    throw new BrokenRule(
      `The owner of ${name}'s account should be told by email, and nobody else`,
      `an email about ${kind} at the account address, or at the backup address, or at each`,
      kindsText(emails),
    )
  },
)

const isEmail = ({ channel }: Delivery): boolean => channel === 'email'

export const addressOf = ({ identifier }: Person, mailbox: Mailbox): string =>
  mailbox === 'account address' ? identifier : `backup-of-${identifier}`

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
