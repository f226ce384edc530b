import { securityCodeForms } from '../protocol/areas/keychain.ts'
import { capabilityNames } from '../protocol/capabilities.ts'
import { parameterNames } from '../protocol/parameters.ts'

/** Fields whose values are always secret, and the word that their placeholders begin with. */
const secretFields: Readonly<Record<string, string>> = {
  password: 'password',
  currentPassword: 'password',
  newPassword: 'password',
  passcode: 'passcode',
  code: 'code',
  codes: 'recovery-code',
  secret: 'app-password',
  securityCode: 'security-code',
  session: 'session',
  signIn: 'sign-in',
  trust: 'trust',
  reset: 'reset',
  change: 'change',
  enrolment: 'enrolment',
  recovery: 'recovery',
  staff: 'staff',
  link: 'link',
  answer: 'answer',
  answers: 'answer',
  evidence: 'evidence',
  dateOfBirth: 'date-of-birth',
  value: 'value',
  fields: 'field',
}
/** Fields that are secret in most servers, should one send more than the contract has. */
const isSecretName = /pass(word|phrase|wd)|secret|token|csrf|otp|jwt|api_?key|credential/i

/** Fields of the contract that sound secret and are not: ids, lists, and the names of what a service declares. */
const plainFields: ReadonlySet<string> = new Set(['appPassword', 'appPasswords', ...capabilityNames, ...parameterNames])

/** The word that placeholders of a field begin with; undefined for a field that is not secret. */
export const secretKindOf = (field: string): string | undefined =>
  Object.hasOwn(secretFields, field)
    ? secretFields[field]
    : isSecretName.test(field) && !plainFields.has(field)
      ? 'secret'
      : undefined

/** Whether a field of something secret holds a word of the contract, which is no secret: the form of a security code. */
export const isContractWord = (field: string, value: unknown): boolean =>
  field === 'form' && securityCodeForms.some((form) => form === value)

/** Whether a header carries credentials; a challenge has none. */
const isSecretHeader = (name: string): boolean =>
  /auth|cookie|token|secret|session|key/i.test(name) && name.toLowerCase() !== 'www-authenticate'

/** Which names of a server stand for secrets: the word that placeholders begin with, or undefined. */
export type SecretNames = {
  /** `value` is what the field has, for names that are secret with some values only. */
  readonly ofField: (field: string, value: unknown) => string | undefined
  readonly ofHeader: (name: string) => string | undefined
}

/** The names of the contract, and those that are secret in most servers. */
export const contractNames: SecretNames = {
  ofField: secretKindOf,
  ofHeader: (name) => (isSecretHeader(name) ? (/cookie/i.test(name) ? 'cookie' : 'session') : undefined),
}

export const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** Fields that are secret in most servers, whatever their case and style. */
const isServerSecretName =
  /pass(word|code|phrase|wd)|secret|token|session|csrf|nonce|otp|^pin$|jwt|api_?key|ticket|^codes$|(backup|recovery|scratch)[_-]?codes?/i
/** Fields that hold the name of an error or the code of a message: secret only when they are digits, or a token as OAuth has it. */
const isCodeName = /code/i
const isCodeValue = /^(?:[\d -]{4,}|(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w.~-]{16,})$/i
/** Words in one case with capitals between them, as in `twoFactor2Required`. */
const isCamelCase = /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,}|\d{1,3})+$/

/**
 * Whether a value is made of words, as the name of an error is: `2FA_TOKEN_REQUIRED`. Words with digits are short there. Groups of one
 * length are a code, and so is what has no word of letters.
 */
const isErrorName = (value: string): boolean => {
  if (isCamelCase.test(value)) return true
  const words = value.split(/[_.~-]/)
  const letters = words.filter((word) => /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/.test(word))
  const others = words.filter((word) => !letters.includes(word))
  const lengths = new Set(words.map(({ length }) => length))
  return letters.some(({ length }) => length >= 4) && lengths.size > 1 && others.every((word) => /^\w{1,4}$/.test(word))
}

/** The button of a form, with the words on it: `submit_otp=Activate`. */
const isButton = (field: string, value: unknown): boolean =>
  /^(submit|button|commit)(?![a-z])/i.test(field) && /^[A-Za-z ]{1,20}$/.test(String(value))

/** Whether a field of this value can be a secret: a text, a number, or a list of them. An object has fields of its own. */
const isSecretShape = (value: unknown): boolean => (Array.isArray(value) ? value.every(isPlain) : isPlain(value))

/** The names of a server with an API of its own; `fields` are those of further fields and headers whose values are secret. */
export const serverNames = (fields: readonly string[]): SecretNames => ({
  ofField: (field, value) => {
    if (!isSecretShape(value) || isButton(field, value)) return undefined
    if (fields.includes(field) || isServerSecretName.test(field)) return field.toLowerCase()
    if (!isCodeName.test(field) || !isPlain(value)) return undefined
    const text = String(value)
    return isCodeValue.test(text) && !isErrorName(text) ? 'code' : undefined
  },
  ofHeader: (name) =>
    fields.some((field) => field.toLowerCase() === name.toLowerCase())
      ? name.toLowerCase()
      : contractNames.ofHeader(name),
})
