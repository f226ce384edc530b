import type { SecretNames } from './secret-names.ts'

/** A part of the value of a header that is secret, and the word that its placeholder begins with. */
export type SecretPart = { readonly begin: number; readonly end: number; readonly kind: string }

/** A cookie without a value is secret where it looks like a token: it has a digit, or eight characters. */
const isTokenLike = (name: string): boolean => name.length >= 8 || /\d/.test(name)

/** The secret parts of a header, in their order. The scheme of credentials and the names of cookies are none. */
export const secretHeaderParts = (name: string, value: string, names: SecretNames): readonly SecretPart[] => {
  const kind = names.ofHeader(name)
  if (kind === undefined) return []
  if (kind === 'cookie') return cookieParts(value, /set/i.test(name))
  const begin = /^(?:Bearer|Basic) /i.exec(value)?.[0].length ?? 0
  return begin === value.length ? [] : [{ begin, end: value.length, kind }]
}

/** The values of cookies (RFC 6265): of `Set-Cookie`, whose lines are joined by line ends, the first pair of each line. */
const cookieParts = (value: string, isSet: boolean): readonly SecretPart[] => {
  const parts: SecretPart[] = []
  let lineEnd = 0
  for (let begin = 0; begin < value.length; begin = lineEnd + 1) {
    const breaks = isSet ? value.indexOf('\n', begin) : value.indexOf(';', begin)
    lineEnd = breaks < 0 ? value.length : breaks
    const line = value.slice(begin, lineEnd)
    const semicolon = line.indexOf(';')
    const pair = semicolon < 0 ? line : line.slice(0, semicolon)
    const equals = pair.indexOf('=')
    const start = begin + (equals < 0 ? pair.length - pair.trimStart().length : equals + 1)
    const end = begin + pair.length
    if (start < end && (equals >= 0 || isTokenLike(pair.trim()))) parts.push({ begin: start, end, kind: 'cookie' })
  }
  return parts
}

/** The password in credentials of the Basic scheme (RFC 7617); undefined for others. */
export const basicPassword = (value: string): string | undefined => {
  const [, encoded] = /^Basic ([\w+/=-]{4,4096})$/i.exec(value) ?? []
  if (encoded === undefined) return undefined
  const [, password] = /^[^:]*:(.+)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return password
}
