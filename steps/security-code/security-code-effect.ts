import type { Answer, Command, CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { turnOnCommand } from '../keychain/keychain-membership.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** Join by security code and the code in the message that follows it, as part of a Then. */
export const joinBySecurityCode = async (
  world: AccountWorld,
  command: CommandOf<'enter-security-code'>,
  on: string,
): Promise<void> => {
  const demand = `That security code should lead into the keychain on ${on}`
  const earlier = (await world.messages.deliveries()).length
  await world.requests.require(command, demand)
  const arrived = (await world.messages.deliveries()).slice(earlier)
  const code = arrived.find((one) => one.channel === 'text' && one.code !== undefined)?.code
  if (code === undefined) throw new BrokenRule(demand, 'a code by text message', 'none')
  const { state } = await world.requests.require(
    { type: 'enter-keychain-code', session: command.session, code },
    demand,
  )
  if (state !== 'on') throw new BrokenRule(demand, 'on', state)
}

/** Neither these answers nor anything that the owner can read now may contain the security code. */
export const mustNotReveal = async (world: AccountWorld, person: Person, answers: readonly Answer[]): Promise<void> => {
  const { securityCode } = person
  if (securityCode === undefined) throw new Error(`${person.name} has no security code in this scenario`)
  const all = [...answers]
  for (const command of readCommandsOf(person)) all.push(await world.requests.ask(command))
  const revealing = all.filter((answer) => textsOf(answer).some((text) => holds(text, securityCode)))
  if (revealing.length > 0) {
    const what = revealing.map(({ type }) => type).join(', ')
    throw new BrokenRule('No answer may hold an existing security code', 'none does', `it is in: ${what}`)
  }
  for (const delivery of await world.messages.deliveries()) {
    if (!textsOf(delivery).some((text) => holds(text, securityCode))) continue
    throw new BrokenRule(
      'No message may hold an existing security code',
      'none does',
      `one by ${delivery.channel} does`,
    )
  }
}

/** All reads of account and keychain, on every client that is signed in. */
const readCommandsOf = (person: Person): readonly Command[] =>
  [...person.clients.values()].flatMap((at): readonly Command[] => {
    const { session, items } = at
    if (session === undefined || items === undefined) return []
    return [
      { type: 'read-keychain', session },
      { type: 'list-items', session },
      { type: 'read-account', session },
      { ...turnOnCommand(person, at), session },
    ]
  })

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Whether the text contains the code as a word; the same characters within a longer token do not count. */
const holds = (text: string, code: string): boolean => ` ${text} `.split(/[^\w&!-]+/).includes(code)
