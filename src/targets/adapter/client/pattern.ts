import type { Reply } from './reply.ts'

/**
 * What a value of a JSON body has to be: the same value, a text that fits, whatever a function says yes to, or an
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

/** A header or a cookie by its value; `given` is any value, `none` that there is none. */
type TextPattern = string | RegExp

type Evidence = {
  readonly json: JsonPattern
  /** What the body says, markup included. */
  readonly text: TextPattern
  readonly headers: Readonly<Record<string, TextPattern | typeof given | typeof none>>
  /** What the answer does to cookies: gives one, takes one back, or does neither. */
  readonly cookies: Readonly<Record<string, 'given' | 'taken-back' | 'untouched'>>
  /** For what the other fields cannot say. */
  readonly where: (reply: Reply) => boolean
}
/** At least one of them: a status alone decides nothing. */
type SomeEvidence = { [E in keyof Evidence]: Pick<Evidence, E> & Partial<Evidence> }[keyof Evidence]

/** What an answer looks like. All that is named has to hold. */
export type Pattern = SomeEvidence & { readonly status?: number | readonly number[] }

export const given: unique symbol = Symbol('given')
export const none: unique symbol = Symbol('none')

/** Values for JSON patterns: any text, any number, any list, no such member. */
export const anyText = (value: unknown): boolean => typeof value === 'string' && value !== ''
export const anyNumber = (value: unknown): boolean => typeof value === 'number'
export const anyList = (value: unknown): boolean => Array.isArray(value)
export const absent = (value: unknown): boolean => value === undefined

/** Whether a pattern looks at more than the status; plain JavaScript can write one that does not. */
export const hasEvidence = (pattern: Pattern): boolean =>
  ['json', 'text', 'headers', 'cookies', 'where'].some((name) => name in pattern)

/** Whether an answer looks like that. */
export const matches = (pattern: Pattern, reply: Reply): boolean => {
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

/** Without the memory of a pattern with the flag g or y. */
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
