import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { addressOf, type Mailbox } from './emails.steps.ts'
import { adoptSettings, following, linkFlaws } from './undo-link.ts'
import type { AccountWorld } from './world.ts'

When('{person} follows the undo link', async function (this: AccountWorld, name: string) {
  const answer = await this.attempt(await following(this, name))
  if (answer.type === 'enrolment-undone') adoptSettings(this, name)
})

Given('{person} has followed the undo link', async function (this: AccountWorld, name: string) {
  await this.arrange(await following(this, name))
  adoptSettings(this, name)
})

When('{person} follows the undo link {linkFlaw}', async function (this: AccountWorld, name: string, flaw: string) {
  const { link, ...command } = await following(this, name)
  await this.attempt({ ...command, link: linkFlaws[flaw]?.(link) ?? link })
})

Then(
  'an email with a link arrives at the {mailbox} of {person}',
  async function (this: AccountWorld, mailbox: Mailbox, name: string) {
    this.markJudged()
    const address = addressOf(await this.ready(name), mailbox)
    const mails = (await this.arrived()).filter(
      ({ channel, to }) => channel === 'email' && to.toLowerCase() === address,
    )
    if (mails.some(({ link }) => link !== undefined)) return
    const actual = mails.length === 0 ? 'no mail' : 'a mail without a link'
    throw new BrokenRule(`A mail with a link should arrive at the ${mailbox} of ${name}`, 'a link', actual)
  },
)
