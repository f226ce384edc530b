import { createHash } from 'node:crypto'

/** Replaces secrets by marks: the same secret has the same mark, so that a reader can still follow it. */
export type Redactor = {
  /** Remember a value as secret from now on; values of fewer than four characters are marked by field only. */
  secret(value: string, kind?: string): void
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
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization']

export const createRedactor = (): Redactor => {
  const marks = new Map<string, string>()
  const counts = new Map<string, number>()
  const mark = (value: string, kind: string): string => {
    const known = marks.get(value)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const made = `«${kind}-${count}»`
    marks.set(value, made)
    return made
  }
  const text = (given: string): string => {
    let result = given
    for (const [value, made] of [...marks].sort(([a], [b]) => b.length - a.length)) {
      if (value.length >= 4) result = result.replaceAll(value, made)
    }
    return result
  }
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(redact)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const kind = Object.hasOwn(secretFields, key) ? secretFields[key] : undefined
        return [
          key,
          kind !== undefined && typeof inner === 'string' && inner !== '' ? mark(inner, kind) : redact(inner),
        ]
      }),
    )
  }
  return {
    secret: (value, kind = 'secret') => {
      if (value !== '') mark(value, kind)
    },
    text,
    body(given) {
      try {
        return JSON.stringify(learn(JSON.parse(given), mark) && redact(JSON.parse(given)))
      } catch {
        return text(given)
      }
    },
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => {
          if (!secretHeaders.includes(name.toLowerCase())) return [name, text(value)]
          const [, scheme = '', token = value] = /^(Bearer |Basic )?(.*)$/s.exec(value) ?? []
          return [name, `${scheme}${mark(token, 'session')}`]
        }),
      ),
  }
}

/** Take note of the secrets in a document before any of it is rewritten: a message text may repeat a code. */
const learn = (value: unknown, mark: (value: string, kind: string) => string): boolean => {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const kind = Object.hasOwn(secretFields, key) ? secretFields[key] : undefined
      if (kind !== undefined && typeof inner === 'string' && inner !== '') mark(inner, kind)
      else learn(inner, mark)
    }
  }
  return true
}

/** A short digest that lets two runs compare a value without telling it. */
export const fingerprint = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 12)
