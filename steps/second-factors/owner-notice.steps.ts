import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'

Then('a mail about it arrives for {person} and for nobody else', async function (this: AccountWorld, name: string) {
  this.judgement.markJudged()
  const { identifier } = await this.people.ready(name)
  const mails = (await this.messages.sinceAttempt()).filter(({ channel }) => channel === 'email')
  const own = mails.filter(({ to }) => to.toLowerCase() === identifier.toLowerCase()).length
  if (own > 0 && own === mails.length) return
  const actual = own === 0 ? 'none' : `${mails.length - own} mails to others`
  throw new BrokenRule(
    `${name} is told by mail that a second factor was changed`,
    'a mail to the address on file',
    actual,
  )
})

Then('no mail arrives for {person}', async function (this: AccountWorld, name: string) {
  this.judgement.markJudged()
  const { identifier } = await this.people.ready(name)
  const mails = (await this.messages.sinceAttempt()).filter(({ to }) => to.toLowerCase() === identifier.toLowerCase())
  if (mails.length > 0) throw new BrokenRule('Nothing was changed, so nothing is told', 'no mail', `${mails.length}`)
})
