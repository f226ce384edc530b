import { createHash } from 'node:crypto'

/** Replaces secrets by marks: the same secret has the same mark, so that a reader can still follow it. */
export type Redactor = {
  /** Remember a value as secret from now on; values of fewer than four characters are marked by field only. */
  secret(value: string, kind?: string): void
  /** Remember the secret fields of a JSON text: the text of a message may repeat them before they are met. */
  learn(body: string): void
  learnHeaders(headers: Readonly<Record<string, string>>): void
  /** The text with every remembered secret replaced. */
  text(text: string): string
  /** A JSON text with the secret fields replaced as well; any other text as `text` does. */
  body(text: string): string
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>
}

/** Fields whose values are secret wherever they stand, and the word that their marks begin with. */
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
  value: 'value',
}
const secretHeaders = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization'])

export const createRedactor = (): Redactor => {
  const marks = new Map<string, string>()
  const counts = new Map<string, number>()
  let pattern: RegExp | undefined
  const mark = (value: string, kind: string): string => {
    const known = marks.get(value)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const made = `«${kind}-${count}»`
    marks.set(value, made)
    pattern = undefined
    return made
  }
  const text = (given: string): string => {
    pattern ??= patternOf(marks.keys())
    return given.replace(pattern, (value) => marks.get(value) ?? value)
  }
  const learn = (value: unknown, under?: string): void => {
    if (typeof value === 'string') {
      if (under !== undefined && value !== '') mark(value, under)
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) learn(inner, kindOf(key) ?? under)
  }
  const redact = (value: unknown, under?: string): unknown => {
    if (typeof value === 'string') return under !== undefined && value !== '' ? mark(value, under) : text(value)
    if (Array.isArray(value)) return value.map((inner) => redact(inner, under))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [text(key), redact(inner, kindOf(key) ?? under)]),
    )
  }
  const learnHeader = (name: string, value: string): string | undefined => {
    if (!secretHeaders.has(name.toLowerCase())) return undefined
    const [, scheme = '', token = value] = /^(Bearer |Basic )?(.*)$/s.exec(value) ?? []
    return token === '' ? value : `${scheme}${mark(token, 'session')}`
  }
  return {
    text,
    secret: (value, kind = 'secret') => {
      if (value !== '') mark(value, kind)
    },
    learn: (body) => learn(parse(body)),
    body: (body) => {
      const json = parse(body)
      learn(json)
      return json === undefined ? text(body) : JSON.stringify(redact(json))
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

const kindOf = (field: string): string | undefined =>
  Object.hasOwn(secretFields, field) ? secretFields[field] : undefined

/** One pattern for all secrets, the longest first; short ones would turn up in every text by chance. */
const patternOf = (values: Iterable<string>): RegExp => {
  const long = [...values].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length)
  return long.length === 0
    ? /(?!)/g
    : new RegExp(long.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A short digest that lets two runs compare a value without telling it. */
export const fingerprint = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 12)
