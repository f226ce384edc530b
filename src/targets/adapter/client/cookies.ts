import { CookieJar, cookieCompare } from 'tough-cookie'
import { type CookiePlace, headerFor, placeOf } from './cookie-place.ts'
import type { SetCookie } from './set-cookie.ts'

/**
 * The cookies of one client. What is sent follows RFC 6265 and the target's clock. Every value that was ever set is
 * kept as well, even if the same answer deleted it, since a thief would keep it too.
 */
export type Cookies = {
  /** Applies the Set-Cookie headers of an answer from `url`. Beyond 200 names further ones are left out. */
  take(cookies: readonly SetCookie[], url: string, now: number): void
  /**
   * Sets a cookie as if the server had set it: with the domain and path that the server gave that name, or for all paths of the server at
   * `url` until the server sets it.
   */
  put(name: string, value: string, url: string): void
  /** The Cookie header for a URL, or undefined when there is nothing to send. */
  header(url: string, now: number): string | undefined
  /** The last value that was set under that name, even if it was deleted. */
  lastValue(name: string): string | undefined
  /** The cookie with such a name that is not deleted, for whatever path: of several the one with the longest path. */
  find(isNamed: (name: string) => boolean): { readonly name: string; readonly value: string } | undefined
  /**
   * Sets every value that was ever set again, even if it was deleted, with its domain and path. At `url` each also goes to the paths where
   * no cookie of that name would go.
   */
  restoreAll(url: string): void
  /** Ignores the expiry of all cookies, or of those with such names, from now on: expired ones are still sent. */
  ignoreExpiry(isNamed?: (name: string) => boolean): void
  /** An independent copy of these cookies. With names, only those. */
  copy(url: string, ...names: readonly string[]): Cookies
}

/** Most cookies of a client, by their names: browsers keep about as many of one host (RFC 6265 section 6.1 wants 50). */
const maxCookies = 200

/** The last value that was set under a name, and where the server set it; without a place it was only put. */
type LastSet = { readonly value: string; readonly place?: CookiePlace | undefined }

export const createCookies = (): Cookies => cookiesIn(newJar(), new Map(), () => false)

const newJar = (): CookieJar => new CookieJar(undefined, { rejectPublicSuffixes: false, allowSecureOnLocal: true })

const cookiesIn = (
  jar: CookieJar,
  lastSet: Map<string, LastSet>,
  startIgnoring: (name: string) => boolean,
  startHost?: string,
): Cookies => {
  const names = new Set(lastSet.keys())
  let ignoresExpiry = startIgnoring
  /** The host to which every value goes, whatever its path. */
  let everywhereAt = startHost
  const put = (name: string, value: string, url: string): void => {
    const place = lastSet.get(name)?.place
    lastSet.set(name, { value, place })
    jar.setCookieSync(headerFor(name, value, place), place?.url ?? url, { ignoreError: true })
  }
  /** What was put under that name without a place goes once the server says where it belongs. */
  const removePut = (name: string, url: string): void => {
    const last = lastSet.get(name)
    if (last === undefined || last.place !== undefined) return
    const removed = jar.setCookieSync(headerFor(name, '', undefined), url, { ignoreError: true })
    if (removed) removed.expires = new Date(0)
  }
  return {
    take(cookies, url, now) {
      for (const { name, value, header, expires, deleted: takenBack } of cookies) {
        if (names.size >= maxCookies && !names.has(name)) continue
        names.add(name)
        removePut(name, url)
        const stored = jar.setCookieSync(header, url, { ignoreError: true, now: new Date(now) })
        if (value !== '') lastSet.set(name, { value, place: stored && placeOf(stored, url) })
        if (!stored) continue
        // tough-cookie would count Max-Age by the clock of this machine.
        stored.expires = takenBack ? new Date(0) : expires === undefined ? 'Infinity' : new Date(expires)
      }
    },
    put,
    header(url, now) {
      const stored = jar
        .getCookiesSync(url, { expire: false })
        .filter(({ key, expires }) => !(expires instanceof Date) || isSent(expires.getTime(), now, ignoresExpiry(key)))
        .sort(cookieCompare)
      const sent = new Set(stored.map(({ key }) => key))
      const others = everywhereAt === new URL(url).host ? [...lastSet].filter(([name]) => !sent.has(name)) : []
      const pairs = [
        ...stored.map((cookie) => cookie.cookieString()),
        ...others.map(([name, { value }]) => `${name}=${value}`),
      ]
      return pairs.length === 0 ? undefined : pairs.join('; ')
    },
    lastValue: (name) => lastSet.get(name)?.value,
    find(isNamed) {
      const found = (jar.serializeSync()?.cookies ?? [])
        .filter(({ key, expires }) => isNamed(key ?? '') && !(typeof expires === 'string' && Date.parse(expires) === 0))
        .sort((one, other) => String(other.path).length - String(one.path).length)[0]
      return found && { name: found.key ?? '', value: found.value ?? '' }
    },
    restoreAll(url) {
      for (const [name, { value }] of lastSet) put(name, value, url)
      everywhereAt = new URL(url).host
    },
    ignoreExpiry(isNamed = () => true) {
      ignoresExpiry = isNamed
    },
    copy(url, ...names) {
      if (names.length === 0)
        return cookiesIn(jar.cloneSync() ?? newJar(), new Map(lastSet), ignoresExpiry, everywhereAt)
      const known = new Map([...lastSet].filter(([name]) => names.includes(name)))
      const selected = cookiesIn(newJar(), known, () => false)
      for (const [name, { value }] of known) selected.put(name, value, url)
      return selected
    },
  }
}

/** A deleted cookie is gone; an expired one may still be sent on request. */
const isSent = (expires: number, now: number, ignoresExpiry: boolean): boolean =>
  expires > now || (ignoresExpiry && expires > 0)
