import { Cookie } from 'tough-cookie'

/** A cookie that one Set-Cookie header sets or deletes (RFC 6265 section 4.1). */
export type SetCookie = {
  readonly name: string
  /** As it was sent, encoded. */
  readonly value: string
  /** The header deletes the cookie: it was expired when it came. */
  readonly deleted: boolean
  /** When a client drops it, milliseconds since 1970-01-01T00:00:00Z; absent for a session cookie. */
  readonly expires?: number
  readonly header: string
}

/**
 * Reads Set-Cookie headers, one in a line, that came at `now` by the target's clock. Malformed cookies are left out.
 */
export const parseSetCookies = (lines: string | undefined, now: number): readonly SetCookie[] =>
  lines === undefined ? [] : lines.split('\n').flatMap((header) => parseSetCookie(header, now))

const parseSetCookie = (header: string, now: number): readonly SetCookie[] => {
  const cookie = Cookie.parse(header)
  if (!cookie) return []
  const expiry = cookie.expiryTime(new Date(now)) ?? Number.POSITIVE_INFINITY
  const expires = Number.isFinite(expiry) && { expires: expiry }
  return [{ name: cookie.key, value: cookie.value, deleted: expiry <= now, header, ...expires }]
}
