import { isIPv4 } from 'node:net'
import { quoteText } from '../../http/wire/quote-text.ts'
import { TargetError } from '../target-error.ts'

/** The base URL without a trailing slash. Throws a TargetError for a text that is not the base URL of a server. */
export const parseServerUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new TargetError('bad-url', `${quoteText(shownUrl(text))} is not the URL of a server`, {
      advice:
        'Write it with its scheme, for example http://127.0.0.1:8080. An adapter is a file that ends with .js or .ts.',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new TargetError('bad-url', 'the URL has a user name or password, which would appear in reports', {
      advice: 'Remove them from the URL.',
    })
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TargetError('bad-url', `${quoteText(shownUrl(text))} is not a base URL: paths are appended to it`, {
      advice: 'Remove the part that begins with ? or #.',
    })
  }
  return `${url.origin}${withoutSlashes(url.pathname)}`
}

/**
 * A text that names a server, or should, without what may be secret in it: user and password, query and fragment. Of what is no URL all before its last
 * `@` is left out: a password may have any sign.
 */
export const shownUrl = (text: string): string => {
  if (hasAuthority.test(text) && URL.canParse(text)) {
    const { protocol, host, pathname, username, password, search, hash } = new URL(text)
    return [username, password, search, hash].every((part) => part === '') ? text : `${protocol}//${host}${pathname}`
  }
  return withoutUser(text)
    .replace(/^[^/@:]*:(?!\/).*@/s, '')
    .replace(/^(\s*[a-z][\w+.-]*:\/\/[^?#]*)[?#].*$/is, '$1')
}

/** Read once from each end: `/+` and then anything would be read from each slash. */
const withoutUser = (text: string): string => {
  const begin = /^\s*[a-z][\w+.-]*:\/+/i.exec(text)?.[0] ?? ''
  const end = text.lastIndexOf('@')
  return begin === '' || end < begin.length ? text : begin + text.slice(end + 1)
}

const hasAuthority = /^\s*[a-z][\w+.-]*:\/\//i

/** A path without the slashes at its end, read once: it may be long, and a server's. */
const withoutSlashes = (path: string): string => {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** Whether a URL points to this machine. */
export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
}
