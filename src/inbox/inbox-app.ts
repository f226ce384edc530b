import { randomBytes } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { guardRequest } from '../http/server/request-guard.ts'
import type { Inbox } from '../targets/sinks/inbox.ts'
import { inboxPage } from './inbox-page.ts'
import { viewOf } from './message-view.ts'
import { readWebhook, type WebhookPattern } from './webhook.ts'

export type InboxAppOptions = {
  readonly inbox: Inbox
  readonly webhook: WebhookPattern
  /** Names of this machine beside addresses and the loopback names. */
  readonly hosts: readonly string[]
  /** What the page says of the gateways. */
  readonly gateways: readonly (readonly [name: string, address: string])[]
}

/** What Node's server hands on: none where a test asks the app itself. */
type Bindings = { readonly Bindings: Partial<HttpBindings> }

/** Largest webhook, in bytes. */
const maxBodyBytes = 64 * 1024
/** Seconds that a request waits for a message: without a word, and at most. */
const [defaultTimeout, maxTimeout] = [10, 60]
/** The most characters of messages in one answer: further ones are asked for by their positions. */
const maxAnswer = 1024 * 1024
/** Most lists of messages that are on their way at one time: a client may read them slowly, or never. */
const maxLists = 20
/** Most requests that wait at one time: each message is compared with all of them. */
const maxWaiting = 200

const filterSchema = z.strictObject({
  // A + that nobody escaped reads as a space in a query.
  to: z
    .string()
    .min(1)
    .transform((to) => to.replace(/^ (?=\d)/, '+'))
    .exactOptional(),
  channel: z.enum(['text', 'call', 'email']).exactOptional(),
  after: z.coerce.number().int().min(0).exactOptional(),
  timeout: z.coerce.number().min(0).max(maxTimeout).default(defaultTimeout),
})

/** The messages over HTTP, the page that shows them, and the webhook: docs/guides/catch-messages.md has the requests. */
export const createInboxApp = ({ inbox, webhook, hosts, gateways }: InboxAppOptions): Hono<Bindings> => {
  const app = new Hono<Bindings>()
  const guard = guardRequest({ hosts })
  app.use(async (c, next) => {
    const refusal = guard(c.req.header())
    if (refusal !== undefined)
      return problem(c, refusal.status === 421 ? 421 : 403, 'Only programs and pages of this server may use the inbox')
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    return undefined
  })
  let lists = 0
  /** Whether one more list may be sent; counted until its connection has taken it, or is gone. */
  const mayList = ({ env }: Context<Bindings>): boolean => {
    if (lists >= maxLists) return false
    if (env.outgoing === undefined) return true
    lists += 1
    env.outgoing.once('close', () => {
      lists -= 1
    })
    return true
  }
  const tooManyLists = `${maxLists} lists of messages are being sent already`
  app.get('/', async (c) => {
    if (!mayList(c)) return problem(c, 429, tooManyLists)
    const nonce = randomBytes(16).toString('base64')
    c.header(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    const { messages, position } = read(inbox, {})
    return c.html(inboxPage({ messages, position, gateways, nonce }))
  })
  app.get('/messages', (c) => {
    const filter = filterSchema.safeParse(c.req.query())
    if (!filter.success) return problem(c, 400, sentenceOf(filter.error))
    if (!mayList(c)) return problem(c, 429, tooManyLists)
    const { timeout: _, ...rest } = filter.data
    return c.json(read(inbox, rest))
  })
  app.delete('/messages', (c) => {
    inbox.clear()
    return c.body(null, 204)
  })
  let waiting = 0
  app.get('/messages/next', async (c) => {
    const filter = filterSchema.safeParse(c.req.query())
    if (!filter.success) return problem(c, 400, sentenceOf(filter.error))
    const { timeout, ...rest } = filter.data
    if (waiting >= maxWaiting) return problem(c, 429, `${maxWaiting} requests wait already`)
    waiting += 1
    const message = await inbox.next(rest, timeout * 1000).finally(() => {
      waiting -= 1
    })
    return message === undefined
      ? problem(c, 404, `No message to ${rest.to ?? 'anybody'} came within ${timeout} s`)
      : c.json(viewOf(message))
  })
  const tooLarge = (c: Context): Response => problem(c, 413, `A webhook has at most ${maxBodyBytes} bytes`)
  app.post('/webhook', bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }), async (c) => {
    if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? ''))
      return problem(c, 415, 'A webhook is application/json')
    const reading = readWebhook(await c.req.text(), webhook)
    if ('problem' in reading) return problem(c, 400, reading.problem)
    const message = inbox.put({ ...reading, channel: reading.to.includes('@') ? 'email' : 'text' })
    return message === undefined
      ? problem(c, 429, 'The inbox is full: DELETE /messages empties it')
      : c.json(viewOf(message), 201)
  })
  app.notFound((c) => problem(c, 404, 'The paths of the inbox are /, /messages, /messages/next and /webhook'))
  app.onError((_, c) => problem(c, 500, 'The inbox failed'))
  return app
}

/** All texts of a message count: each may be as long as a webhook. */
const charactersOf = (message: object = {}): number =>
  Object.values(message).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)

/** The newest messages that a filter names, and how many older ones are left out because they are too many for one answer. */
const read = (inbox: Inbox, filter: Parameters<Inbox['read']>[0]) => {
  const all = inbox.read(filter)
  let [from, characters] = [all.length, 0]
  for (; from > 0; from -= 1) {
    characters += charactersOf(all[from - 1])
    if (characters > maxAnswer) break
  }
  return { position: inbox.position(), messages: all.slice(from).map(viewOf), ...(from > 0 && { leftOut: from }) }
}

type ProblemStatus = 400 | 403 | 404 | 413 | 415 | 421 | 429 | 500

/** A problem in the form of RFC 9457. */
const problem = (c: Context, status: ProblemStatus, title: string): Response =>
  c.json({ type: 'about:blank', title, status }, status, { 'content-type': 'application/problem+json' })

const sentenceOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => [path.join('.'), message].filter((part) => part !== '').join(': ')).join('; ')
