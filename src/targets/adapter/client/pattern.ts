/** What a pattern is compared with: the parts of a reply that it can name. */
export type PatternSubject = {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly json: unknown
  cookieChange(name: string): CookieChange
}

/** What an answer does to a cookie: gives it, takes it back, or neither. */
export type CookieChange = 'given' | 'taken-back' | 'untouched'

/**
 * What a value of a JSON body has to be: the same value, a text that matches, a value that a predicate accepts, or an
 * object with at least these members.
 */
export type JsonPattern =
  | string
  | number
  | boolean
  | null
  | RegExp
  | ((value: unknown) => boolean)
  | readonly JsonPattern[]
  | { readonly [member: string]: JsonPattern }

/** The value of a header or a cookie; `given` is any value, `none` that there is none. */
type TextPattern = string | RegExp

type Evidence<Subject> = {
  readonly json: JsonPattern
  /** Matched against the body as text, markup included. */
  readonly text: TextPattern
  readonly headers: Readonly<Record<string, TextPattern | typeof given | typeof none>>
  readonly cookies: Readonly<Record<string, CookieChange>>
  /** A predicate for what the other fields cannot express. */
  readonly where: (reply: Subject) => boolean
}
/** At least one of them: a status alone decides nothing. */
type SomeEvidence<All> = { [E in keyof All]: Pick<All, E> & Partial<All> }[keyof All]

/** A pattern for that kind of reply. Everything that it names has to match. */
export type PatternOf<Subject extends PatternSubject> = SomeEvidence<Evidence<Subject>> & WithStatus
type WithStatus = { readonly status?: number | readonly number[] }

export const given: unique symbol = Symbol('given')
export const none: unique symbol = Symbol('none')

/** Values for JSON patterns: any text, any number, any list, no such member. */
export const anyText = (value: unknown): boolean => typeof value === 'string' && value !== ''
export const anyNumber = (value: unknown): boolean => typeof value === 'number'
export const anyList = (value: unknown): boolean => Array.isArray(value)
export const absent = (value: unknown): boolean => value === undefined

/** Whether a pattern names more than the status; plain JavaScript can write one that does not. */
export const hasEvidence = (pattern: object): boolean =>
  ['json', 'text', 'headers', 'cookies', 'where'].some((name) => name in pattern)

/** Whether a reply matches the pattern. */
export const matches = <Subject extends PatternSubject>(
  pattern: Partial<Evidence<Subject>> & WithStatus,
  reply: Subject,
): boolean => {
  const { status, json, text, headers, cookies, where } = pattern
  return (
    (status === undefined || [status].flat().includes(reply.status)) &&
    (json === undefined || matchesJson(json, reply.json)) &&
    (text === undefined || matchesText(text, reply.text)) &&
    Object.entries(headers ?? {}).every(([name, expected]) =>
      matchesHeader(expected, reply.headers[name.toLowerCase()]),
    ) &&
    Object.entries(cookies ?? {}).every(([name, expected]) => reply.cookieChange(name) === expected) &&
    (where === undefined || where(reply))
  )
}

const matchesText = (pattern: TextPattern, value: string): boolean =>
  typeof pattern === 'string' ? value.includes(pattern) : matchesRegExp(pattern, value)

/** The flags g and y are dropped: with them a pattern remembers where it last matched. */
const matchesRegExp = (pattern: RegExp, value: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(value)

const matchesHeader = (pattern: TextPattern | typeof given | typeof none, value: string | undefined): boolean => {
  if (pattern === none) return value === undefined
  if (value === undefined) return false
  if (pattern === given) return true
  return typeof pattern === 'string' ? value === pattern : matchesRegExp(pattern, value)
}

const matchesJson = (pattern: JsonPattern, value: unknown): boolean => {
  if (typeof pattern === 'function') return pattern(value)
  if (pattern instanceof RegExp) return typeof value === 'string' && matchesRegExp(pattern, value)
  if (typeof pattern !== 'object' || pattern === null) return value === pattern
  if (isList(pattern)) {
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((one, index) => matchesJson(one, value[index]))
    )
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(pattern).every(([name, one]) =>
      matchesJson(one, Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined),
    )
  )
}

const isList = (pattern: JsonPattern): pattern is readonly JsonPattern[] => Array.isArray(pattern)
