import type { ListedPhone } from '../../src/protocol/areas/phones.ts'
import type { PhoneMethod, SessionToken } from '../../src/protocol/client.ts'
import type { AnswerTo, CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { readCode } from '../codes/code-source.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** The states of a number. */
export const numberStates = ['trusted', 'not trusted', 'not on file'] as const
export type NumberState = (typeof numberStates)[number]

/** The session on a client; the token of a waiting sign-in where there is no session; or an empty text. */
export const sessionTokenOn = async (world: AccountWorld, name: string, on: string): Promise<SessionToken> => {
  const { session, signIn } = world.people.client(await world.people.ready(name), on)
  return session ?? signIn ?? ''
}

export const addPhoneCommand = (
  session: SessionToken,
  number: string,
  method: PhoneMethod,
): CommandOf<'add-phone'> => ({
  type: 'add-phone',
  session,
  number,
  method,
})

/** Store the id of an added number. */
export const notePhone = (person: Person, number: string, answer: AnswerTo<'add-phone'>): void => {
  if (answer.type === 'phone-added') person.phones.set(number, answer.phone)
}

/** Add a number, by text, as a precondition. */
export const arrangeAddedPhone = async (world: AccountWorld, name: string, number: string, method: PhoneMethod) => {
  const answer = await world.requests.arrange(
    addPhoneCommand(await world.people.sessionForNumbersOf(name), number, method),
  )
  notePhone(world.people.named(name), number, answer)
}

/** The command that verifies a number with its code, read where it was sent. */
export const verifyPhoneCommand = async (
  world: AccountWorld,
  name: string,
  number: string,
): Promise<CommandOf<'verify-phone'>> => {
  const person = await world.people.ready(name)
  const code = await readCode(world, person, { from: 'number', number })
  return {
    type: 'verify-phone',
    session: await world.people.sessionForNumbersOf(name),
    phone: phoneIdOf(person, number),
    code,
  }
}

export const removePhoneCommand = (
  session: SessionToken,
  owner: Person,
  number: string,
): CommandOf<'remove-phone'> => ({
  type: 'remove-phone',
  session,
  phone: phoneIdOf(owner, number),
})

/** The id of a number, also of one that was removed meanwhile. */
export const phoneIdOf = (person: Person, number: string): string => {
  const id = person.phones.get(number)
  if (id === undefined) throw new Error(`${person.name} never had the number ${number} in this scenario`)
  return id
}

/** The numbers on file as their owner reads them. */
export const listedPhones = async (world: AccountWorld, name: string): Promise<readonly ListedPhone[]> => {
  const list = { type: 'list-phones', session: await world.people.sessionOf(name) } as const
  return (await world.requests.require(list, `${name} can read the numbers on file`)).phones
}

/** The number must be in this state. A trusted one is on file once; one that waits for its code may be listed or not. */
export const numberMustBe = async (world: AccountWorld, name: string, number: string, expected: NumberState) => {
  const entries = (await listedPhones(world, name)).filter((one) => one.number === number)
  const trusted = entries.filter(({ verified }) => verified).length
  const stands = {
    trusted: trusted === 1 && entries.length === 1,
    'not trusted': trusted === 0,
    'not on file': entries.length === 0,
  }
  if (stands[expected]) return
  const actual = entries.map(({ verified }) => (verified ? 'trusted' : 'not trusted')).join(' and ')
  throw new BrokenRule(`${name}'s number ${number} should be ${expected}`, expected, actual || 'not on file')
}
