import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { addressOf } from '../notices/emails.steps.ts'
import type { AccountWorld } from '../support/world.ts'

/** The newest link in a mail to the person, if there is one. */
export const newestLinkTo = async (world: AccountWorld, name: string): Promise<string | undefined> => {
  const person = await world.people.ready(name)
  const addresses = [addressOf(person, 'account address'), addressOf(person, 'backup address')]
  const mails = await world.messages.deliveries(
    ({ channel, to }) => channel === 'email' && addresses.includes(to.toLowerCase()),
  )
  return mails.findLast(({ link }) => link !== undefined)?.link
}

/** The command that follows that link. */
export const followLinkCommand = async (world: AccountWorld, name: string): Promise<CommandOf<'follow-undo-link'>> => {
  const link = await newestLinkTo(world, name)
  if (link === undefined) throw new CannotArrange(`no mail to ${name} carries a link`)
  return { type: 'follow-undo-link', link }
}

/** Undoing an enrolment restores the password from before it where so declared, and removes the numbers given since. */
export const noteUndoneEnrolment = (world: AccountWorld, name: string): void => {
  const person = world.people.named(name)
  if (person.passwords && world.sandbox.parameter('unenrol.restores_password')) person.password = person.passwords.old
  person.phones.clear()
}
