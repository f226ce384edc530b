import type { KeychainState, NewSecurityCode } from '../../src/protocol/areas/keychain.ts'
import type { Refused } from '../../src/protocol/refusal.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { digitsCode } from './security-code-entry.ts'

/** The words of the features for a security code that is chosen. */
const choices = {
  'a new security code': (world: AccountWorld) => digitsCode(world, 2),
  'a security code of letters, digits and signs': (world: AccountWorld) => ({
    form: 'complex',
    value: 'Kite-42&Rain!'.repeat(5).slice(0, Math.max(13, world.sandbox.fitting('ksc.complex_min'))),
  }),
  'a security code with a space at each end': (world: AccountWorld) => ({
    form: 'complex',
    value: ` ${'Kite-42&Rain!'.repeat(5).slice(0, Math.max(13, world.sandbox.fitting('ksc.complex_min')))} `,
  }),
  'a random security code': () => ({ form: 'random' }),
  'her passcode as security code': (_world: AccountWorld, { evidence }: Person) => ({
    form: 'digits',
    value: evidence.get('device-passcode') ?? '',
  }),
} as const satisfies Record<string, (world: AccountWorld, person: Person) => NewSecurityCode>
type Choice = keyof typeof choices

/** One of the choices, or digits that the feature gives: `the security code "271828"`. */
export const newSecurityCodePattern = new RegExp(`${Object.keys(choices).join('|')}|the security code "[0-9]+"`)

/** The same for a precondition: as many digits as the service declares. */
export const newSecurityCodeThatFits = (world: AccountWorld, person: Person, words: string): NewSecurityCode => {
  const code = newSecurityCode(world, person, words)
  return isChoice(words) || code.form === 'random'
    ? code
    : { ...code, value: code.value.repeat(2).slice(0, world.sandbox.fitting('ksc.digits')) }
}

/** The security code that those words ask for. */
export const newSecurityCode = (world: AccountWorld, person: Person, words: string): NewSecurityCode =>
  isChoice(words) ? choices[words](world, person) : { form: 'digits', value: words.replaceAll(/[^0-9]/g, '') }

/** Store the security code of a precondition. */
export const noteArrangedSecurityCode = (person: Person, chosen: NewSecurityCode, answer: KeychainState): void => {
  noteSecurityCode(person, chosen, answer)
  if (person.securityCode === undefined) throw new CannotArrange('no security code was shown', { by: 'KSC-04' })
}

/** Store the security code, if it was accepted: the chosen one, or the one that the service generated. */
export const noteSecurityCode = (person: Person, chosen: NewSecurityCode, answer: KeychainState | Refused): void => {
  if (answer.type === 'refused') return
  const value = chosen.form === 'random' ? answer.securityCode : chosen.value
  if (person.securityCode !== undefined) person.oldSecurityCode = person.securityCode
  if (value === undefined) delete person.securityCode
  else person.securityCode = value
}

const isChoice = (words: string): words is Choice => words in choices
