import type { WireRequest, WireResponse } from '../../../http/wire/message.ts'
import { TargetError } from '../../target-error.ts'
import { throttled } from '../../throttled.ts'
import { formsIn, type HtmlForm } from './html-form.ts'
import { type CookieChange, matches, type PatternOf, type PatternSubject } from './pattern.ts'
import type { SetCookie } from './set-cookie.ts'

/** What a reply has to look like. Everything that is named has to match. */
export type Pattern = PatternOf<Reply>

/** Called with each answer; `now` is when it came, by the target's clock. */
export type OnReply = (reply: Reply, now: number) => void

/**
 * What the server answered to one request, and readers of its values. Each `...At`, `field` and `capture` throws an
 * adapter error when the value is missing.
 */
export class Reply implements PatternSubject {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as JSON; undefined when it is not JSON. */
  readonly json: unknown
  readonly cookies: readonly SetCookie[]
  /** The URL that answered. */
  readonly url: string
  readonly #request: string
  readonly #excerpt: (text: string) => string

  constructor(source: {
    readonly url: string
    readonly request: WireRequest
    readonly response: WireResponse
    readonly cookies: readonly SetCookie[]
    /** Cuts and redacts a text so that an error may quote it. */
    readonly excerpt: (text: string) => string
  }) {
    const { request, response } = source
    this.status = response.status
    this.headers = response.headers
    this.text = response.body
    this.json = parsed(response.body)
    this.cookies = source.cookies
    this.url = source.url
    this.#request = `${request.method} ${request.path.split('?')[0]}`
    this.#excerpt = source.excerpt
  }

  /** Whether it matches the pattern. */
  is(pattern: Pattern): boolean {
    return matches(pattern, this)
  }
  /** This reply, which has to match the pattern. Throws an adapter error when it does not. */
  must(pattern: Pattern): this {
    if (this.is(pattern)) return this
    throw this.unknownReply('which the adapter does not expect')
  }

  /** The value at a path of members such as `user.id`, or undefined. */
  at(path: string): unknown {
    let value = this.json
    for (const name of path.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
      value = Reflect.get(value, name)
    }
    return value
  }
  textAt(path: string): string {
    const value = this.at(path)
    if (typeof value === 'string' && value !== '') return value
    throw this.unknownReply(`where ${path} should be a text`)
  }
  numberAt(path: string): number {
    const value = this.at(path)
    if (typeof value === 'number') return value
    throw this.unknownReply(`where ${path} should be a number`)
  }
  listAt(path: string): readonly unknown[] {
    const value = path === '' ? this.json : this.at(path)
    if (Array.isArray(value)) return value
    throw this.unknownReply(`where ${path || 'the body'} should be a list`)
  }
  /** The value of a field of an HTML form, such as a hidden token. */
  field(name: string): string {
    const value = formsIn(this.text).find(({ fields }) => name in fields)?.fields[name]
    if (value !== undefined) return value
    throw this.unknownReply(`where a form should have the field ${name}`)
  }
  /** The form of the page whose action has that path, or undefined. */
  form(action: string): HtmlForm | undefined {
    const { pathname } = new URL(this.url)
    return formsIn(this.text).find(({ action: own }) => URL.parse(own || pathname, this.url)?.pathname === action)
  }
  /** The first group of a pattern in the body, or the whole match. */
  capture(pattern: RegExp): string {
    const value = pattern.exec(this.text)
    if (value) return value[1] ?? value[0]
    throw this.unknownReply(`where the body should have ${pattern}`)
  }
  header(name: string): string {
    const value = this.headers[name.toLowerCase()]
    if (value !== undefined) return value
    throw this.unknownReply(`where the header ${name} should be`)
  }
  /** The Location header as path and query below the origin of the server. */
  get location(): string {
    const url = new URL(this.header('location'), this.url)
    if (url.origin === new URL(this.url).origin) return `${url.pathname}${url.search}`
    throw new TargetError('redirected', `the server answered ${this.#request} with a redirect to another server`)
  }
  /** The value of a cookie that the reply sets, even if it deletes it as well. */
  cookie(name: string): string {
    const cookie = this.cookies.findLast((one) => one.name === name && one.value !== '')
    if (cookie) return cookie.value
    throw this.unknownReply(`where the cookie ${name} should be`)
  }
  cookieChange(name: string): CookieChange {
    const last = this.cookies.findLast((one) => one.name === name)
    if (!last) return 'untouched'
    return last.deleted || last.value === '' ? 'taken-back' : 'given'
  }

  /** The error for an unknown reply: `throttled` for 429 and 503, `internal-error` for another 5xx, otherwise `unknown-answer`. */
  unknownReply(reason: string): TargetError {
    const { status } = this
    const body = this.text.trim() === '' ? 'an empty body' : this.#excerpt(this.text)
    const throttling = throttled(this, this.#request, ` and ${body}`)
    if (throttling) return throttling
    if (status >= 500)
      return new TargetError('internal-error', `the server failed on ${this.#request} with status ${status}: ${body}`, {
        advice: 'Look for the error in the output of the server.',
      })
    // Values of a query may be secrets that are not registered.
    const location = this.headers.location?.replace(/=[^&#]+/g, '=…')
    const what = location === undefined ? `${status} and ${body}` : `${status} to ${this.#excerpt(location)}`
    return new TargetError('unknown-answer', `the server answered ${this.#request} with ${what}, ${reason}`, {
      advice: 'Look at the exchange and add this answer to the adapter.',
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
