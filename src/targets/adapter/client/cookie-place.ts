import type { Cookie } from 'tough-cookie'

/** Where a server set a cookie: the address of its answer, and the attributes that say where the cookie goes (RFC 6265 section 5.3). */
export type CookiePlace = { readonly url: string; readonly attributes: string }

/** The place of a cookie that came in an answer from `url`. */
export const placeOf = ({ path, domain, hostOnly, secure }: Cookie, url: string): CookiePlace => ({
  url,
  attributes: [
    `Path=${path ?? '/'}`,
    ...(hostOnly === false && domain !== null ? [`Domain=${domain}`] : []),
    ...(secure ? ['Secure'] : []),
  ].join('; '),
})

/**
 * The Set-Cookie header that sets a value at that place; without a place, for all paths. A name with one of the prefixes of RFC 6265bis would be
 * dropped without Secure.
 */
export const headerFor = (name: string, value: string, place: CookiePlace | undefined): string =>
  `${name}=${value}; ${place?.attributes ?? (/^__(?:Host|Secure)-/i.test(name) ? 'Path=/; Secure' : 'Path=/')}`
