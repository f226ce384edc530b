import { defineParameterType, Given, When } from '@cucumber/cucumber'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { fittingCommonPassword, type PasswordRules } from '../passwords/leaked-passwords.ts'
import { attemptPassword, changePasswordCommand } from '../passwords/password-commands.ts'
import { attemptSignIn, useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** A password as it was not chosen. */
const alterations = {
  'with its last character changed': (password) => `${password.slice(0, -1)}${password.endsWith('x') ? 'y' : 'x'}`,
  'with its first character changed': (password) => `${password.startsWith('x') ? 'y' : 'x'}${password.slice(1)}`,
  'with a character in its middle changed': (password) => {
    const at = Math.floor(password.length / 2)
    return `${password.slice(0, at)}${password[at] === 'x' ? 'y' : 'x'}${password.slice(at + 1)}`
  },
  'without its last character': (password) => password.slice(0, -1),
  'with one more character at its end': (password) => `${password}x`,
  'in other capitals': (password) =>
    [...password].map((sign) => (sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase())).join(''),
  'with a space at its end': (password) => `${password} `,
  'with a space before it': (password) => ` ${password}`,
  'with other letters of the same low bytes': (password) =>
    password.replaceAll(/[\u0100-\u04ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x100)),
  'with question marks for letters beyond ASCII': (password) => password.replaceAll(/[^ -~]/g, '?'),
  'with its letters without their marks': (password) => password.normalize('NFD').replaceAll(/\p{Mark}/gu, ''),
  // Both emoji begin with the same half.
  'with its last emoji changed': (password) => `${[...password].slice(0, -1).join('')}🔒`,
} as const satisfies Record<string, (password: string) => string>
type Alteration = keyof typeof alterations

defineParameterType({ name: 'alteration', regexp: new RegExp(Object.keys(alterations).join('|')) })

/**
 * Where the rule is that common passwords are refused, a common one that fits what else the service demands: it would refuse any other
 * anyway.
 */
Given('{person} wants the password {string}', function (this: AccountWorld, name: string, password: string) {
  const wanted = this.rule.id === 'H-PASSWORD-05' ? fittingCommonPassword(password, declaredRules(this)) : password
  if (wanted === undefined) {
    const detail = 'no common password that assay knows fits the declared password.min_length and characters'
    this.outcome = { kind: 'unverified', reason: 'setting-not-available', detail }
    return 'skipped'
  }
  this.people.named(name).chosenPassword = wanted
  return undefined
})

const declaredRules = ({ sandbox }: AccountWorld): PasswordRules => ({
  minLength: sandbox.declares('password.min_length'),
  needsDigit: sandbox.declares('password.needs_digit'),
  needsBothCases: sandbox.declares('password.needs_both_cases'),
})

When(
  '{person} signs in on a new {kind} with the password {alteration}',
  async function (this: AccountWorld, name: string, kind: ClientWord, how: Alteration) {
    const person = await this.people.ready(name)
    const password = alterations[how](person.password)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { password })
  },
)

/** What is given as the current password and is not it. Undefined where the person has no such thing. */
const wrongCurrents = {
  'a wrong current password': ({ password }) => `not ${password}`,
  'an empty current password': () => '',
  'a former password as the current one': ({ formerPasswords }) => formerPasswords?.at(-1),
  'an app-specific password as the current one': ({ appPasswords }) => [...appPasswords.values()].at(-1)?.secret,
  'a recovery code as the current one': ({ recoveryCodes }) => recoveryCodes?.current[0],
  'the current password and a space': ({ password }) => `${password} `,
  'the current password in other capitals': ({ password }) => alterations['in other capitals'](password),
} as const satisfies Record<string, (person: Person) => string | undefined>
type WrongCurrent = keyof typeof wrongCurrents

defineParameterType({ name: 'wrongCurrent', regexp: new RegExp(Object.keys(wrongCurrents).join('|')) })

When(
  '{person} changes the account password with {wrongCurrent}',
  async function (this: AccountWorld, name: string, which: WrongCurrent) {
    const person = await this.people.ready(name)
    const currentPassword = wrongCurrents[which](person)
    if (currentPassword === undefined) throw new CannotArrange(`${name} has nothing to give as ${which}`)
    await attemptPassword(this, person, { ...(await changePasswordCommand(this, name)), currentPassword })
  },
)
