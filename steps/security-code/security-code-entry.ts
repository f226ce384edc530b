import type { CommandOf } from '../../src/protocol/command.ts'
import type { ClientState, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** A security code of digits that the service accepts, a different one for each `index`. */
export const digitsCode = (
  world: AccountWorld,
  index = 1,
): CommandOf<'change-security-code'>['securityCode'] & {
  readonly value: string
} => ({
  form: 'digits',
  value: String(index * 3_141_592_653)
    .repeat(2)
    .slice(0, world.sandbox.fitting('ksc.digits')),
})

/** The words of the features for an entry of a security code. */
const securityCodes = {
  'his security code': (_world: AccountWorld, person: Person) => person.securityCode ?? '',
  "Ada's security code": (world: AccountWorld) => world.people.named('Ada').securityCode ?? '',
  'her security code': (_world: AccountWorld, person: Person) => person.securityCode ?? '',
  'her old security code': (_world: AccountWorld, person: Person) => person.oldSecurityCode ?? '',
  'an empty security code': () => '',
  'a wrong security code': (world: AccountWorld, _person: Person) => digitsCode(world, 9).value,
  'her security code with its first character changed': (_world: AccountWorld, { securityCode = '' }: Person) =>
    `${otherThan(securityCode.slice(0, 1))}${securityCode.slice(1)}`,
  'her security code with its last character changed': (_world: AccountWorld, { securityCode = '' }: Person) =>
    `${securityCode.slice(0, -1)}${otherThan(securityCode.slice(-1))}`,
  'her security code without its first character': (_world: AccountWorld, person: Person) =>
    person.securityCode?.slice(1) ?? '',
  'her security code without its last character': (_world: AccountWorld, person: Person) =>
    person.securityCode?.slice(0, -1) ?? '',
  'her security code with one character more': (_world: AccountWorld, person: Person) => `${person.securityCode}0`,
  'her security code in small letters': (_world: AccountWorld, person: Person) =>
    person.securityCode?.toLowerCase() ?? '',
  'her security code without its signs': (_world: AccountWorld, person: Person) =>
    person.securityCode?.replaceAll(/[^0-9a-zA-Z]/g, '') ?? '',
} as const
export type SecurityCodeWord = keyof typeof securityCodes
/** The security code that those words stand for. */
export const securityCodeOf = (world: AccountWorld, person: Person, word: SecurityCodeWord): string =>
  securityCodes[word](world, person)
export const securityCodePattern = new RegExp(Object.keys(securityCodes).join('|'))

/** Enter it on a device that is to join by it. */
export const enterSecurityCodeCommand = (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  word: SecurityCodeWord,
): CommandOf<'enter-security-code'> => {
  at.items ??= []
  return { type: 'enter-security-code', session: at.session ?? '', securityCode: securityCodeOf(world, person, word) }
}

/** Another character of the same sort. */
const otherThan = (character: string): string => (character === '3' ? '4' : '3')
