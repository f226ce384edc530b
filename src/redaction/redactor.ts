import { jsonAmbiguity } from '../input/ambiguous-json.ts'
import { securityCodeForms } from '../protocol/areas/keychain.ts'
import { nameValuePairs } from './name-value-pairs.ts'
import { registeredSecrets } from './registered-secrets.ts'

/**
 * Replaces secrets by placeholders. The same secret gets the same placeholder, so that a reader can still follow it.
 */
export type Redactor = {
  /**
   * Registers a value as secret from now on; values of fewer than four characters are replaced only in their fields.
   */
  secret(value: string, kind?: string): void
  /** Registers the secret fields of a JSON text: other texts may repeat them. */
  learn(body: string): void
  learnHeaders(headers: Readonly<Record<string, string>>): void
  /** The text with every registered secret replaced. */
  text(text: string): string
  /** A JSON text with the secret fields replaced as well; any other text as `text` does. */
  body(text: string): string
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>
}

/** Fields whose values are always secret, and the word that their placeholders begin with. */
const secretFields: Readonly<Record<string, string>> = {
  password: 'password',
  currentPassword: 'password',
  newPassword: 'password',
  passcode: 'passcode',
  code: 'code',
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

const isSecretHeader = (name: string): boolean =>
  /auth|cookie|token|secret|session|key/i.test(name) && name.toLowerCase() !== 'www-authenticate'

/** `known` are secrets with the word for each, which it keeps even if the user registered the same value. */
export const createRedactor = (known: readonly (readonly [value: string, kind: string])[] = []): Redactor => {
  const placeholders = new Map<string, string>()
  const forms = new Map<string, string>()
  const counts = new Map<string, number>()
  let pattern: RegExp | undefined
  const placeholderFor = (value: string, kind: string): string => {
    const existing = placeholders.get(value)
    if (existing !== undefined) return existing
    if (/^«[^«»]+»$/.test(value)) return value
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const placeholder = `«${kind}-${count}»`
    placeholders.set(value, placeholder)
    for (const form of formsOf(value)) forms.set(form, placeholder)
    pattern = undefined
    return placeholder
  }
  for (const [value, kind] of known) placeholderFor(value, kind)
  for (const value of registeredSecrets()) placeholderFor(value, 'marked')
  const text = (given: string): string => {
    pattern ??= patternOf(forms.keys())
    return given.replace(pattern, (value) => forms.get(value) ?? forms.get(ungrouped(value)) ?? value)
  }
  const learn = (value: unknown, kind?: string): void => {
    if (isPlain(value)) {
      if (kind !== undefined && value !== '') placeholderFor(String(value), kind)
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (!isContractWord(key, inner)) learn(inner, secretKindOf(key) ?? kind)
    }
  }
  /** Replaces the secret fields; secrets in other texts are replaced in the whole at once. */
  const redact = (value: unknown, kind?: string): unknown => {
    if (isPlain(value) && kind !== undefined && value !== '') return placeholderFor(String(value), kind)
    if (typeof value === 'number') return forms.get(String(value)) ?? value
    if (Array.isArray(value)) return value.map((inner) => redact(inner, kind))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isContractWord(key, inner) ? inner : redact(inner, secretKindOf(key) ?? kind),
      ]),
    )
  }
  const documents = new Map<string, unknown>()
  const read = (body: string): unknown => {
    if (!documents.has(body)) documents.set(body, parse(body))
    return documents.get(body)
  }
  /** Texts that are not one JSON document may still have names and values. */
  const learnBody = (body: string): unknown => {
    const json = read(body)
    learn(json)
    if (json === undefined) {
      for (const [name, value] of nameValuePairs(body)) learn(value, secretKindOf(name))
    }
    return json
  }
  const learnHeader = (name: string, value: string): string | undefined => {
    if (!isSecretHeader(name)) return undefined
    if (/cookie/i.test(name)) {
      const values = /set/i.test(name) ? /(?<=^[^=;\n]+=)[^;\n]+/gm : /(?<==)[^;]+/g
      return value.replace(values, (inside) => placeholderFor(inside, 'cookie'))
    }
    const scheme = /^(?:Bearer|Basic) /i.exec(value)?.[0] ?? ''
    const token = value.slice(scheme.length)
    return token === '' ? value : `${scheme}${placeholderFor(token, 'session')}`
  }
  return {
    text,
    secret: (value, kind = 'secret') => {
      if (value !== '') placeholderFor(value, kind)
    },
    learn: (body) => learnBody(body),
    body: (body) => {
      const json = learnBody(body)
      return text(json === undefined ? body : JSON.stringify(redact(json)))
    },
    learnHeaders: (headers) => {
      for (const [name, value] of Object.entries(headers)) learnHeader(name, value)
    },
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, learnHeader(name, value) ?? text(value)]),
      ),
  }
}

/** The word that placeholders of a field begin with; undefined for a field that is not secret. */
export const secretKindOf = (field: string): string | undefined =>
  Object.hasOwn(secretFields, field) ? secretFields[field] : isSecretName.test(field) ? 'secret' : undefined

/** Whether a field of something secret holds a word of the contract, which is no secret: the form of a security code. */
export const isContractWord = (field: string, value: unknown): boolean =>
  field === 'form' && securityCodeForms.some((form) => form === value)

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** Codes and passwords of an app are shown to people in groups: `123 456`, `abcd-efgh-ijkl-mnop`. */
const ungrouped = (value: string): string => value.replace(/[ -]/g, '')
const isGrouped = /^[\da-z]{4,20}$/

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1)

/** The forms of a secret in a URL, in a form, in JSON, in JSON within JSON, and without its groups. */
const formsOf = (value: string): ReadonlySet<string> => {
  const inUrl = encodeURIComponent(value.toWellFormed())
  const inForm = `${new URLSearchParams([['', value]])}`.slice(1)
  const forms = [value, inUrl, inForm, inJson(value), inJson(inJson(value))]
  return new Set(isGrouped.test(ungrouped(value)) ? [...forms, ungrouped(value)] : forms)
}

/** One pattern for all secrets, the longest first; short ones would occur in every text by chance. */
const patternOf = (forms: Iterable<string>): RegExp => {
  const searchable = [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length)
  const escaped = searchable.map((form) =>
    isGrouped.test(form) ? [...form].join('[ -]?') : form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return escaped.length === 0 ? /(?!)/g : new RegExp(escaped.join('|'), 'g')
}

const parse = (body: string): unknown => {
  if (jsonAmbiguity(body) !== undefined) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The text without the registered secrets of the user. */
export const redactRegistered = (text: string): string => {
  const values = registeredSecrets()
  if (values.length === 0) return text
  const registeredValues = values.join('\n')
  if (registeredRedactor?.registeredValues !== registeredValues)
    registeredRedactor = { registeredValues, redactor: createRedactor() }
  return registeredRedactor.redactor.text(text)
}

/** Replaces the secrets that are registered now. It is kept, since making it takes longer than using it. */
let registeredRedactor: { readonly registeredValues: string; readonly redactor: Redactor } | undefined
