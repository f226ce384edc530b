import type { Accepted, Command } from '../protocol/command.ts'
import type { AccountSetUp, Delivery, DeliveryPurpose } from '../protocol/control.ts'
import type { SecretKind } from '../rules/monitors/secret-places.ts'

/** Most secrets of one sandbox, and characters of them, that are watched: a server may say that it sent any number of codes. */
const [maxSecrets, maxCharacters] = [5_000, 512 * 1024]

/** The secrets of one sandbox by their values, as far as commands, answers and messages told them. */
export class SecretRegister {
  readonly #kinds = new Map<string, SecretKind>()
  /** What was sent openly too, such as a name: it is no secret, whatever else it serves as. */
  readonly #open = new Set<string>()
  /** The identifiers, in small letters, of the accounts that a value belongs to. */
  readonly #owners = new Map<string, Set<string>>()
  #characters = 0

  /** Every secret with its kind. */
  entries(): readonly (readonly [value: string, kind: SecretKind])[] {
    return [...this.#kinds].filter(([value]) => !this.#open.has(value))
  }

  ownersOf(value: string): ReadonlySet<string> {
    return this.#owners.get(value) ?? new Set()
  }

  provisioned({ identifier, password, dateOfBirth, questions = [], devices = [] }: AccountSetUp): void {
    this.#open.add(identifier)
    this.#add('password', password)
    this.#add('date-of-birth', dateOfBirth)
    if (dateOfBirth !== undefined) {
      const owners = this.#owners.get(dateOfBirth) ?? new Set()
      this.#owners.set(dateOfBirth, owners.add(identifier.toLowerCase()))
    }
    for (const { answer } of questions) this.#add('answer', answer)
    for (const { passcode } of devices) this.#add('passcode', passcode)
  }

  /** A command that was carried out, and its answer. */
  carriedOut(command: Command, answer: Accepted): void {
    this.#learnOpen(command)
    if ('newPassword' in command) this.#add('password', command.newPassword)
    if (command.type === 'create-account') this.#add('password', command.password)
    if ('questions' in command) for (const one of command.questions ?? []) this.#add('answer', one.answer)
    if ('securityCode' in command && typeof command.securityCode === 'object' && 'value' in command.securityCode)
      this.#add('security-code', command.securityCode.value)
    if (command.type === 'save-item') this.#add('item', command.item.fields.password)
    if (command.type === 'turn-keychain-on')
      for (const { fields } of command.items ?? []) this.#add('item', fields.password)
    this.#answered(answer)
  }

  #answered(answer: Accepted): void {
    if ('session' in answer) this.#add('session', answer.session)
    if ('trust' in answer) this.#add('trust', answer.trust)
    if ('signIn' in answer) this.#add('sign-in', answer.signIn)
    if ('change' in answer) this.#add('change', answer.change)
    if ('reset' in answer) this.#add('reset', answer.reset)
    if ('recovery' in answer) this.#add('recovery', answer.recovery)
    if ('enrolment' in answer) this.#add('enrolment', answer.enrolment)
    if (answer.type === 'app-password-created') this.#add('app-password', answer.secret)
    if (answer.type === 'authenticator-app-enrolment') this.#add('app-secret', answer.secret)
    if (answer.type === 'recovery-codes') for (const code of answer.codes) this.#add('kept-code', code)
    if ('code' in answer) this.#add('device-code', answer.code)
    if ('securityCode' in answer) this.#add('security-code', answer.securityCode)
  }

  tokens(tokens: Iterable<string | undefined>, kind: SecretKind): void {
    for (const token of tokens) this.#add(kind, token)
  }

  delivered({ channel, purpose = 'sign-in', code, link }: Delivery): void {
    this.#add(channel === 'push' && purpose === 'sign-in' ? 'device-code' : codeKinds[purpose], code)
    this.#add(purpose === 'password-reset' ? 'reset-link' : 'undo-link', link)
  }

  #learnOpen(command: Command): void {
    if ('identifier' in command && command.identifier !== undefined) this.#open.add(command.identifier)
    if ('label' in command) this.#open.add(command.label)
    if ('fullName' in command) this.#open.add(command.fullName)
    if ('address' in command) this.#open.add(command.address)
    if ('client' in command && command.client?.name !== undefined) this.#open.add(command.client.name)
  }

  #add(kind: SecretKind, value: string | undefined): void {
    if (value === undefined || value.length < 4 || this.#kinds.has(value)) return
    if (this.#kinds.size >= maxSecrets || this.#characters + value.length > maxCharacters) return
    this.#characters += value.length
    this.#kinds.set(value, kind)
  }
}

const codeKinds = {
  'sign-in': 'number-code',
  'phone-verification': 'added-number-code',
  enrolment: 'enrolment-code',
  'password-reset': 'reset-code',
  'device-confirmation': 'confirmation-code',
  keychain: 'keychain-code',
  recovery: 'recovery-code',
  notice: 'number-code',
} as const satisfies Record<DeliveryPurpose, SecretKind>
