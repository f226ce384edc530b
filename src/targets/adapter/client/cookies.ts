import { CookieJar, cookieCompare } from 'tough-cookie'
import type { SetCookie } from './set-cookie.ts'

/**
 * The cookies of one client. What is sent follows RFC 6265 and the target's clock. Every value that was ever set is
 * kept as well, even if the same answer deleted it, since a thief would keep it too.
 */
export type Cookies = {
  /** Applies the Set-Cookie headers of an answer from `url`. Beyond 200 names further ones are left out. */
  take(cookies: readonly SetCookie[], url: string, now: number): void
  /** Sets a cookie for all paths of that server, as if the server had set it. */
  put(name: string, value: string, url: string): void
  /** The Cookie header for a URL, or undefined when there is nothing to send. */
  header(url: string, now: number): string | undefined
  /** The last value that was set under that name, even if it was deleted. */
  lastValue(name: string): string | undefined
  /** Sets every value that was ever set at that server again, even if it was deleted. */
  restoreAll(url: string): void
  /** Ignores the expiry of all cookies, or of those with such names, from now on: expired ones are still sent. */
  ignoreExpiry(isNamed?: (name: string) => boolean): void
  /** An independent copy of these cookies. With names, only those. */
  copy(url: string, ...names: readonly string[]): Cookies
}

/** Most cookies of a client, by their names: browsers keep about as many of one host (RFC 6265 section 6.1 wants 50). */
const maxCookies = 200

export const createCookies = (): Cookies => cookiesIn(newJar(), new Map(), () => false)

const newJar = (): CookieJar => new CookieJar(undefined, { rejectPublicSuffixes: false, allowSecureOnLocal: true })

const cookiesIn = (
  jar: CookieJar,
  lastValues: Map<string, string>,
  startIgnoring: (name: string) => boolean,
): Cookies => {
  const names = new Set(lastValues.keys())
  let ignoresExpiry = startIgnoring
  const put = (name: string, value: string, url: string): void => {
    lastValues.set(name, value)
    jar.setCookieSync(`${name}=${value}; Path=/`, url, { ignoreError: true })
  }
  return {
    take(cookies, url, now) {
      for (const { name, value, header, expires, deleted: takenBack } of cookies) {
        if (names.size >= maxCookies && !names.has(name)) continue
        names.add(name)
        if (value !== '') lastValues.set(name, value)
        const stored = jar.setCookieSync(header, url, { ignoreError: true, now: new Date(now) })
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
      return stored.length === 0 ? undefined : stored.map((cookie) => cookie.cookieString()).join('; ')
    },
    lastValue: (name) => lastValues.get(name),
    restoreAll(url) {
      for (const [name, value] of lastValues) put(name, value, url)
    },
    ignoreExpiry(isNamed = () => true) {
      ignoresExpiry = isNamed
    },
    copy(url, ...names) {
      if (names.length === 0) return cookiesIn(jar.cloneSync() ?? newJar(), new Map(lastValues), ignoresExpiry)
      const selected = createCookies()
      for (const name of names) {
        const value = lastValues.get(name)
        if (value !== undefined) selected.put(name, value, url)
      }
      return selected
    },
  }
}

/** A deleted cookie is gone; an expired one may still be sent on request. */
const isSent = (expires: number, now: number, ignoresExpiry: boolean): boolean =>
  expires > now || (ignoresExpiry && expires > 0)
