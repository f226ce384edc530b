import type { CommandOf } from '../src/protocol/command.ts'
import type { OwnClient, Person } from './person.ts'
import type { AccountWorld } from './world.ts'

/** A security code of digits that the service takes, another one for each `index`. */
export const digitsCode = (
  world: AccountWorld,
  index = 1,
): CommandOf<'change-security-code'>['securityCode'] & {
  readonly value: string
} => ({
  form: 'digits',
  value: String(index * 3_141_592_653)
    .repeat(2)
    .slice(0, world.parameter('ksc.digits')),
})

/** What the features say for an entry of a security code. */
const securityCodes = {
  'her security code': (_world: AccountWorld, person: Person) => person.securityCode ?? '',
  'her old security code': (_world: AccountWorld, person: Person) => person.oldSecurityCode ?? '',
  'an empty security code': () => '',
  'a wrong security code': (world: AccountWorld, _person: Person) => digitsCode(world, 9).value,
} as const
export type SecurityCodeWord = keyof typeof securityCodes
export const securityCodePattern = new RegExp(Object.keys(securityCodes).join('|'))

/** Enter it on a device that is to join by it. */
export const entering = (
  world: AccountWorld,
  person: Person,
  at: OwnClient,
  word: SecurityCodeWord,
): CommandOf<'enter-security-code'> => {
  at.items ??= []
  return { type: 'enter-security-code', session: at.session ?? '', securityCode: securityCodes[word](world, person) }
}
