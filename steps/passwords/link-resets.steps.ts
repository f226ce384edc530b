import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { answerText } from '../support/answer-text.ts'
import { newPerson } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { type LinkFlaw, linkFlaws, sameLinkAgain } from './mailed-links.ts'
import { nextPassword } from './password-choice.ts'
import { arrangePassword, attemptPassword } from './password-commands.ts'

/** The links that reset the password of a person, oldest first. */
const linksTo = async (world: AccountWorld, name: string): Promise<readonly string[]> => {
  const { identifier } = await world.people.ready(name)
  const mails = await world.messages.deliveries(
    ({ channel, to }) => channel === 'email' && to.toLowerCase() === identifier.toLowerCase(),
  )
  return mails.flatMap(({ link }) => (link === undefined ? [] : [link]))
}

const linkOf = async (world: AccountWorld, name: string, which: 'new' | 'earlier'): Promise<string> => {
  const links = await linksTo(world, name)
  const link = links.at(which === 'new' ? -1 : -2)
  if (link === undefined)
    throw new CannotArrange(`no mail to ${name} carries ${which === 'new' ? 'a' : 'an earlier'} link`)
  if (which === 'earlier' && link === links.at(-1)) throw sameLinkAgain()
  return link
}

const finishCommand = async (
  world: AccountWorld,
  name: string,
  link: string,
): Promise<CommandOf<'finish-link-reset'>> => ({
  type: 'finish-link-reset',
  link,
  newPassword: nextPassword(world, await world.people.ready(name)),
})

Given('{person} has requested a link for the forgotten password', async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  await this.requests.arrange({ type: 'start-link-reset', identifier })
})

When('somebody requests a link for an unknown identifier', async function (this: AccountWorld) {
  await this.requests.attempt({ type: 'start-link-reset', identifier: newPerson('Nobody').identifier })
})

/** A letter of another script that becomes the same small letter as a `k`: the Kelvin sign. */
const kelvinSign = '\u212a'

/** An identifier with a letter that is typed in another script. Where a link arrives at what was typed, it is followed. */
When(
  'a stranger requests a link for {person} in letters of another script, and follows what arrives there',
  async function (this: AccountWorld, name: string) {
    const named = this.people.named(name)
    if (named.setUp) named.identifier = `k-${named.identifier}`
    const person = await this.people.ready(name)
    const identifier = person.identifier.replace('k', kelvinSign)
    await this.requests.attempt({ type: 'start-link-reset', identifier })
    const mails = await this.messages.deliveries(({ channel, to }) => channel === 'email' && to.includes(kelvinSign))
    const chosen = nextPassword(this, person)
    person.passwords = { old: person.password, new: chosen }
    const link = mails.at(-1)?.link
    if (link !== undefined) await this.requests.ask({ type: 'finish-link-reset', link, newPassword: chosen })
  },
)

When('{person} follows the {passwordAge} link', async function (this: AccountWorld, name: string, age: 'new' | 'old') {
  const link = await linkOf(this, name, age === 'new' ? 'new' : 'earlier')
  await attemptPassword(this, await this.people.ready(name), await finishCommand(this, name, link))
})

/** Where the service takes no password that its owner has already, nothing is set. */
Given('{person} has followed the link and kept the password', async function (this: AccountWorld, name: string) {
  const { password } = await this.people.ready(name)
  const link = await linkOf(this, name, 'new')
  const answer = await this.requests.ask({ type: 'finish-link-reset', link, newPassword: password })
  if (answer.type === 'refused') throw new OutsideDeclaration('the service takes no password that is set already')
})

Given('{person} has followed the link', async function (this: AccountWorld, name: string) {
  const command = await finishCommand(this, name, await linkOf(this, name, 'new'))
  await arrangePassword(this, await this.people.ready(name), command)
})

When('{person} follows the link {linkFlaw}', async function (this: AccountWorld, name: string, flaw: LinkFlaw) {
  const link = linkFlaws[flaw](await linkOf(this, name, 'new'))
  await attemptPassword(this, await this.people.ready(name), await finishCommand(this, name, link))
})

When("{person} follows {person}'s link", async function (this: AccountWorld, name: string, owner: string) {
  const command = await finishCommand(this, name, await linkOf(this, owner, 'new'))
  const person = await this.people.ready(name)
  person.passwords = { old: person.password, new: command.newPassword }
  await this.requests.attempt(command)
})

When('{person} follows the new link twice at the same time', async function (this: AccountWorld, name: string) {
  const link = await linkOf(this, name, 'new')
  const [one, other] = [await finishCommand(this, name, link), await finishCommand(this, name, link)]
  await this.requests.attemptTogether<'finish-link-reset'>([one, other])
})

Then(
  "{int} day(s) after it was mailed, the link does not reset {person}'s password",
  async function (this: AccountWorld, days: number, name: string) {
    const link = await linkOf(this, name, 'new')
    await this.clock.advance(days * 86_400)
    const answer = await this.requests.ask(await finishCommand(this, name, link))
    if (answer.type === 'refused') return
    throw new BrokenRule('A mailed link ends within a day', 'refused', answerText(answer))
  },
)
