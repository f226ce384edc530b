import type { WireRequest, WireResponse } from '../../http/message.ts'
import { TargetError } from '../target-error.ts'
import { formsIn, type HtmlForm } from './html-form.ts'
import { fits, type Pattern } from './pattern.ts'
import type { SetCookie } from './set-cookie.ts'

/**
 * What the server answered to one request, and ways to take values out of it. Each `...At`, `field` and `capture`
 * throws an adapter error where the value is not there.
 */
export class Reply {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as JSON, or undefined where it is none. */
  readonly json: unknown
  readonly cookies: readonly SetCookie[]
  /** The URL that it came from. */
  readonly url: string
  readonly #what: string
  readonly #excerpt: (text: string) => string

  constructor(told: {
    readonly url: string
    readonly request: WireRequest
    readonly response: WireResponse
    readonly cookies: readonly SetCookie[]
    /** A short text about the answer without its secrets. */
    readonly excerpt: (text: string) => string
  }) {
    const { request, response } = told
    this.status = response.status
    this.headers = response.headers
    this.text = response.body
    this.json = parsed(response.body)
    this.cookies = told.cookies
    this.url = told.url
    this.#what = `${request.method} ${request.path.split('?')[0]}`
    this.#excerpt = told.excerpt
  }

  /** Whether it looks like that. */
  is(pattern: Pattern): boolean {
    return fits(pattern, this)
  }
  /** This answer, which has to look like that. Throws an adapter error when it does not. */
  must(pattern: Pattern): this {
    if (this.is(pattern)) return this
    throw this.unknown('which the adapter does not expect there')
  }

  /** The value at a path of members such as `user.id`, or undefined. */
  at(path: string): unknown {
    let found = this.json
    for (const name of path.split('.')) {
      if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
      found = Reflect.get(found, name)
    }
    return found
  }
  textAt(path: string): string {
    const found = this.at(path)
    if (typeof found === 'string' && found !== '') return found
    throw this.unknown(`where ${path} should be a text`)
  }
  numberAt(path: string): number {
    const found = this.at(path)
    if (typeof found === 'number') return found
    throw this.unknown(`where ${path} should be a number`)
  }
  listAt(path: string): readonly unknown[] {
    const found = path === '' ? this.json : this.at(path)
    if (Array.isArray(found)) return found
    throw this.unknown(`where ${path || 'the body'} should be a list`)
  }
  /** The value of a field of a form in HTML, such as a hidden token. */
  field(name: string): string {
    const value = formsIn(this.text).find(({ fields }) => name in fields)?.fields[name]
    if (value !== undefined) return value
    throw this.unknown(`where a form should have the field ${name}`)
  }
  /** The form of a page that goes to that path, or undefined. */
  form(action: string): HtmlForm | undefined {
    const { pathname } = new URL(this.url)
    return formsIn(this.text).find((form) => new URL(form.action || pathname, this.url).pathname === action)
  }
  /** The first group of a pattern in the body, or the whole of what fits. */
  capture(pattern: RegExp): string {
    const found = pattern.exec(this.text)
    if (found) return found[1] ?? found[0]
    throw this.unknown(`where the body should have ${pattern}`)
  }
  header(name: string): string {
    const value = this.headers[name.toLowerCase()]
    if (value !== undefined) return value
    throw this.unknown(`where the header ${name} should be`)
  }
  /** Where the Location header leads, as a path with its query below the origin of the server. */
  get location(): string {
    const url = new URL(this.header('location'), this.url)
    if (url.origin === new URL(this.url).origin) return `${url.pathname}${url.search}`
    throw new TargetError('redirected', `the server answered ${this.#what} with a redirect to another server`)
  }
  /** The cookie that the answer gives, also if it takes it back at once. */
  cookie(name: string): string {
    const cookie = this.cookies.findLast((one) => one.name === name && one.value !== '')
    if (cookie) return cookie.value
    throw this.unknown(`where the cookie ${name} should be`)
  }
  cookieFate(name: string): 'given' | 'taken-back' | 'untouched' {
    const last = this.cookies.findLast((one) => one.name === name)
    if (!last) return 'untouched'
    return last.takenBack || last.value === '' ? 'taken-back' : 'given'
  }

  /** The error for an answer that nobody knows: `server-error` for a 5xx, otherwise the adapter's. */
  unknown(why: string): TargetError {
    const { status } = this
    if (status >= 500)
      return new TargetError('server-error', `the server failed on ${this.#what} with status ${status}`)
    const body = this.text.trim() === '' ? 'an empty body' : this.#excerpt(this.text)
    // The values of a query may be secrets that nobody has told.
    const to = this.headers.location?.replace(/=[^&#]+/g, '=…')
    const what = to === undefined ? `${status} and ${body}` : `${status} to ${this.#excerpt(to)}`
    return new TargetError('unknown-answer', `the server answered ${this.#what} with ${what}, ${why}`, {
      advice: 'Look at the exchange, and teach the adapter what this answer means.',
    })
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
