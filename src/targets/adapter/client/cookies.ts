import { CookieJar, cookieCompare } from 'tough-cookie'
import type { SetCookie } from './set-cookie.ts'

/**
 * The cookies of one client. What a browser would send follows RFC 6265 and the target's clock; beside it every value
 * that was ever given is kept, also where the same answer took it back, since a thief would keep it too.
 */
export type Cookies = {
  /** Take what an answer from `url` gives and takes back. */
  take(cookies: readonly SetCookie[], url: string, now: number): void
  /** Hold a cookie for all paths of that server, as if it had been given. */
  put(name: string, value: string, url: string): void
  /** The Cookie header for a URL, or undefined where there is nothing to send. */
  header(url: string, now: number): string | undefined
  /** The last value that was given under that name, even if it was taken back. */
  lastValue(name: string): string | undefined
  /** Hold every value that was ever given, at that server, whatever became of it. */
  restoreAll(url: string): void
  /** From now on ages are ignored: what has expired is still sent. */
  ignoreExpiry(): void
  /** The same cookies in other hands: what happens to one no longer happens to the other. With names, only those. */
  copy(url: string, ...names: readonly string[]): Cookies
}

export const createCookies = (): Cookies => cookiesIn(newJar(), new Map(), false)

const newJar = (): CookieJar => new CookieJar(undefined, { rejectPublicSuffixes: false, allowSecureOnLocal: true })

const cookiesIn = (jar: CookieJar, lastValues: Map<string, string>, startIgnoring: boolean): Cookies => {
  let ignoresExpiry = startIgnoring
  const put = (name: string, value: string, url: string): void => {
    lastValues.set(name, value)
    jar.setCookieSync(`${name}=${value}; Path=/`, url, { ignoreError: true })
  }
  return {
    take(cookies, url, now) {
      for (const { name, value, header, expires, deleted: takenBack } of cookies) {
        if (value !== '') lastValues.set(name, value)
        const held = jar.setCookieSync(header, url, { ignoreError: true, now: new Date(now) })
        if (!held) continue
        // tough-cookie would count Max-Age by the clock of this machine.
        held.expires = takenBack ? new Date(0) : expires === undefined ? 'Infinity' : new Date(expires)
      }
    },
    put,
    header(url, now) {
      const held = jar
        .getCookiesSync(url, { expire: false })
        .filter(({ expires }) => !(expires instanceof Date) || isSent(expires.getTime(), now, ignoresExpiry))
        .sort(cookieCompare)
      return held.length === 0 ? undefined : held.map((cookie) => cookie.cookieString()).join('; ')
    },
    lastValue: (name) => lastValues.get(name),
    restoreAll(url) {
      for (const [name, value] of lastValues) put(name, value, url)
    },
    ignoreExpiry() {
      ignoresExpiry = true
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

/** What was taken back is gone; what has only become too old may be sent on purpose. */
const isSent = (expires: number, now: number, ignoresExpiry: boolean): boolean =>
  expires > now || (ignoresExpiry && expires > 0)
