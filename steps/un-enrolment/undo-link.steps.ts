import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { addressOf, type Mailbox } from '../notices/emails.steps.ts'
import { type LinkFlaw, linkFlaws } from '../passwords/mailed-links.ts'
import { numberMustBe } from '../phones/phone-numbers.ts'
import { pageSession } from '../security-questions/security-questions.ts'
import type { AccountWorld } from '../support/world.ts'
import { followLinkCommand, noteUndoneEnrolment } from './undo-link.ts'

/** How long the documents let the link and the old questions live, in seconds. */
const twoWeeks = 14 * 86_400

Given('it is {timeSince} after the enrolment', async function (this: AccountWorld, seconds: number) {
  await this.clock.advance(seconds)
})

Given('it is just before the end of the two weeks after the enrolment', async function (this: AccountWorld) {
  await this.clock.advanceTo('just before', twoWeeks)
})

When('{person} follows the undo link', async function (this: AccountWorld, name: string) {
  const answer = await this.requests.attempt(await followLinkCommand(this, name))
  if (answer.type === 'enrolment-undone') noteUndoneEnrolment(this, name)
})

Given('{person} has followed the undo link', async function (this: AccountWorld, name: string) {
  await this.requests.arrange(await followLinkCommand(this, name))
  noteUndoneEnrolment(this, name)
})

When('{person} follows the undo link {linkFlaw}', async function (this: AccountWorld, name: string, flaw: LinkFlaw) {
  const { link, ...command } = await followLinkCommand(this, name)
  await this.requests.attempt({ ...command, link: linkFlaws[flaw](link) })
})

Then(
  "an email with a link that undoes the enrolment arrives at {person}'s {mailbox}",
  async function (this: AccountWorld, name: string, mailbox: Mailbox) {
    this.judgement.markJudged()
    const demand = `A mail with a link that undoes the enrolment should arrive at ${name}'s ${mailbox}`
    const address = addressOf(await this.people.ready(name), mailbox)
    const mails = (await this.messages.sinceAttempt()).filter(
      ({ channel, to }) => channel === 'email' && to.toLowerCase() === address,
    )
    const link = mails.find((mail) => mail.link !== undefined)?.link
    if (link === undefined) throw new BrokenRule(demand, 'a link', mails.length === 0 ? 'no mail' : 'no link in it')
    if ((await schemeOf(this, name, demand)) !== 'two-factor') throw new BrokenRule(demand, 'two-factor first', 'off')
    await this.requests.require({ type: 'follow-undo-link', link }, demand)
    if ((await schemeOf(this, name, demand)) === 'two-factor') throw new BrokenRule(demand, 'off', 'still on')
  },
)

defineParameterType({
  name: 'trustKept',
  regexp: /still|no longer/,
  transformer: (text: string) => text === 'still',
})

/** Read in a session of after it: the earlier one may have ended. */
Then(
  "{person}'s number {string} is {trustKept} trusted",
  async function (this: AccountWorld, name: string, number: string, kept: boolean) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    person.session = await pageSession(this, name, 'The account page opens after the enrolment was undone')
    await numberMustBe(this, name, number, kept ? 'trusted' : 'not trusted')
  },
)

const schemeOf = async (world: AccountWorld, name: string, demand: string): Promise<string> => {
  const session = await pageSession(world, name, demand)
  return (await world.requests.require({ type: 'read-account', session }, demand)).scheme
}
