import type { Transport, WireRequest, WireResponse } from '../../../http/wire/message.ts'
import type { Exchange } from '../../target.ts'
import { TargetError } from '../../target-error.ts'
import type { AdapterLog } from '../adapter-log.ts'
import type { Cookies } from './cookies.ts'
import { type OnReply, Reply } from './reply.ts'
import { parseSetCookies } from './set-cookie.ts'

type Headers = Readonly<Record<string, string | undefined>>
/**
 * What a request carries; at most one body. A header with the value `undefined` is left out, even if the target sets
 * it.
 */
export type RequestOptions = {
  readonly headers?: Headers
  readonly query?: Readonly<Record<string, string>>
} & (
  | { readonly json?: unknown; readonly form?: never; readonly body?: never }
  | { readonly form: Readonly<Record<string, string>>; readonly json?: never; readonly body?: never }
  | { readonly body: string; readonly json?: never; readonly form?: never }
)

/** Where requests go, and who is told about them. */
export type Connection = {
  readonly base: string
  readonly transport: Transport
  readonly log: AdapterLog
  /** Headers of every request to this target. */
  readonly headers: Headers
  /** Milliseconds since 1970-01-01T00:00:00Z, by the target's clock. */
  readonly now: () => number | Promise<number>
  /** Why the server ended, where that is known. */
  readonly exitError?: () => Promise<TargetError | undefined>
}
/** The command that the requests belong to. */
export type ExchangePurpose = Pick<Exchange, 'plane' | 'command'>

/** A client of the server: cookies and header tokens of its own, which go with each request. */
export class AdapterClient {
  readonly cookies: Cookies
  readonly #connection: Connection
  readonly #purpose: ExchangePurpose
  readonly #held: Map<string, string>
  readonly #onReply: OnReply | undefined

  constructor(
    connection: Connection,
    purpose: ExchangePurpose,
    cookies: Cookies,
    held: ReadonlyMap<string, string> = new Map(),
    onReply?: OnReply,
  ) {
    this.#connection = connection
    this.#purpose = purpose
    this.cookies = cookies
    this.#held = new Map(held)
    this.#onReply = onReply
  }

  /** Sends this header with every request from now on, such as a token from an answer. */
  hold(header: string, value: string): this {
    this.#held.set(header.toLowerCase(), value)
    return this
  }
  /** Sends a bearer token (RFC 6750) with every request from now on. */
  bearer(token: string): this {
    return this.hold('authorization', `Bearer ${token}`)
  }
  get held(): ReadonlyMap<string, string> {
    return this.#held
  }
  /**
   * A copy of the state for another client: a thief, or a second window. With names it has only those cookies, and no
   * headers.
   */
  copy(...cookieNames: readonly string[]): AdapterClient {
    const cookies = this.cookies.copy(this.#connection.base, ...cookieNames)
    return new AdapterClient(
      this.#connection,
      this.#purpose,
      cookies,
      cookieNames.length === 0 ? this.#held : new Map(),
    )
  }

  get(path: string, options?: RequestOptions): Promise<Reply> {
    return this.send('GET', path, options)
  }
  post(path: string, options?: RequestOptions): Promise<Reply> {
    return this.send('POST', path, options)
  }
  put(path: string, options?: RequestOptions): Promise<Reply> {
    return this.send('PUT', path, options)
  }
  patch(path: string, options?: RequestOptions): Promise<Reply> {
    return this.send('PATCH', path, options)
  }
  delete(path: string, options?: RequestOptions): Promise<Reply> {
    return this.send('DELETE', path, options)
  }
  /**
   * Submits a form as a browser does: requests its page, keeps the values of its fields, such as a hidden token, and
   * sends them to `action` with its query. Where the page has no such form (it may redirect to the sign-in), the reply
   * is that page.
   */
  async submit(page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Reply> {
    const headers = { accept: lowerCaseNames(this.#connection.headers).accept ?? 'text/html, */*;q=0.8' }
    const pageReply = await this.get(page, { headers })
    const form = pageReply.form(action)
    if (!form) return pageReply
    const formFields = { ...form.fields, ...fields }
    if (form.method === 'GET') return this.send('GET', action, { headers, query: formFields })
    return this.send('POST', `${action}${new URL(form.action, pageReply.url).search}`, { headers, form: formFields })
  }
  /** Follows one redirect; none is followed otherwise. Throws a TargetError when it leads to another server. */
  follow(reply: Reply): Promise<Reply> {
    return this.get(reply.location)
  }

  /** Sends one request to a path below the base URL. Throws a TargetError when no answer comes. */
  async send(method: string, path: string, options: RequestOptions = {}): Promise<Reply> {
    const { base, transport, log, now } = this.#connection
    const request = await this.#request(method, path, options)
    const at = Date.now()
    const started = performance.now()
    const logEntry = { ...this.#purpose, at, base, request }
    const elapsed = (): number => Math.round(performance.now() - started)
    const response = await transport(base, request).catch(async (error: unknown) => {
      const failure = (await this.#connection.exitError?.()) ?? error
      log.record({
        ...logEntry,
        milliseconds: elapsed(),
        failure: failure instanceof Error ? failure.message : String(failure),
      })
      throw failure
    })
    log.record({ ...logEntry, milliseconds: elapsed(), response })
    return this.#receive(`${base}${path}`, request, response, await now())
  }

  #receive(url: string, request: WireRequest, response: WireResponse, now: number): Reply {
    const cookies = parseSetCookies(response.headers['set-cookie'], now)
    this.cookies.take(cookies, url, now)
    const excerpt = (bodyText: string): string => oneLine(readable(this.#connection.log.text(bodyText)))
    const reply = new Reply({ url, request, response, cookies, excerpt })
    this.#onReply?.(reply, now)
    return reply
  }

  async #request(method: string, path: string, options: RequestOptions): Promise<WireRequest> {
    const { base, headers: fixed, now } = this.#connection
    if (!path.startsWith('/')) {
      throw new TargetError('adapter-failed', `the adapter requests "${path}", but a path must begin with /`)
    }
    const { headers = {}, query, json, form, body } = options
    const bodyText =
      json === undefined ? (form === undefined ? body : `${new URLSearchParams(form)}`) : JSON.stringify(json)
    const type = json === undefined ? form && 'application/x-www-form-urlencoded' : 'application/json'
    const cookie = this.cookies.header(`${base}${path}`, await now())
    const allHeaders: Record<string, string | undefined> = {
      accept: 'application/json, text/html;q=0.9, */*;q=0.8',
      'content-type': type,
      cookie,
      ...lowerCaseNames(fixed),
      ...Object.fromEntries(this.#held),
      ...lowerCaseNames(headers),
    }
    return {
      method,
      path: query === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`,
      headers: Object.fromEntries(
        Object.entries(allHeaders).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
      ...(bodyText === undefined ? {} : { body: bodyText }),
    }
  }
}

const lowerCaseNames = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** The visible text of an HTML page; any other text as it is. */
const readable = (bodyText: string): string => {
  const beginning = bodyText.slice(0, maxReadable)
  return /^\s*<(?:!doctype html|html)\b/i.test(beginning)
    ? beginning.replace(/<(head|script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^<>]*>/g, ' ')
    : beginning
}

/** So many characters are read for an excerpt: the time of the search grows with the square of the length. */
const maxReadable = 16_384
const maxExcerpt = 160
/** The text on one line, cut when it is long. */
const oneLine = (bodyText: string): string => {
  const line = bodyText.replace(/\s+/g, ' ').trim()
  return line.length <= maxExcerpt ? line : `${line.slice(0, maxExcerpt)}...`
}
