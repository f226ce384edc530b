import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchTwiml } from './fetch-twiml.ts'
import type { Inbox, Message } from './inbox.ts'
import { portError } from './sink-port.ts'
import { spokenIn } from './twiml.ts'

export type SmsGatewayOptions = {
  readonly inbox: Inbox
  /** 0 takes a free one. */
  readonly port?: number
  /** Loopback unless told otherwise. */
  readonly host?: string
}
export type SmsGateway = {
  /** What takes the place of https://api.twilio.com. */
  readonly url: string
  close(): Promise<void>
}

/** Largest request, in bytes: a message has at most 1,600 characters, and a TwiML document 4,000. */
const largest = 64 * 1024
const longestText = 1600

/**
 * A gateway for text messages and calls in the shape of the Twilio Messages and Calls APIs (2010-04-01): what a server
 * asks it to send goes to the inbox and nowhere else. Any credentials will do. Throws a TargetError for a port in use.
 */
export const hostSmsGateway = async ({
  inbox,
  port = 0,
  host = '127.0.0.1',
}: SmsGatewayOptions): Promise<SmsGateway> => {
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      serve(inbox, request, response).catch(() => response.destroy())
    },
  )
  server.maxConnections = 2048
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, 'the SMS gateway', port, 'sinks.smsPort')))
    server.listen(port, host, resolve)
  })
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${own}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const serve = async (inbox: Inbox, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = new URL(request.url ?? '/', 'http://gateway.test').pathname
  const [, account, kind] = /^\/2010-04-01\/Accounts\/(\w{1,64})\/(Messages|Calls)\.json$/.exec(path) ?? []
  if (account === undefined)
    return refuse(response, 404, 20404, `The requested resource ${path.slice(0, 200)} was not found`)
  if (request.method !== 'POST') return refuse(response, 405, 20004, 'Method not allowed')
  const body = await bodyOf(request)
  if (body === undefined) {
    response.setHeader('connection', 'close')
    return refuse(response, 413, 20413, 'The request is too large')
  }
  const form = new URLSearchParams(body)
  const told = kind === 'Calls' ? await callOf(form) : textOf(form)
  if ('code' in told) return refuse(response, 400, told.code, told.problem)
  const message = inbox.put(told)
  if (!message) return refuse(response, 429, 20429, 'Too many requests: the inbox is full')
  return reply(
    response,
    201,
    kind === 'Calls' ? callResource(account, message, form) : textResource(account, message, form),
  )
}

type Told = Pick<Message, 'channel' | 'to' | 'text'>
type Problem = { readonly code: number; readonly problem: string }

const isNumber = /^\+?[\d\s().-]{3,25}$/

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
const textOf = (form: URLSearchParams): Told | Problem => {
  const to = form.get('To')
  const text = form.get('Body')
  if (!to) return { code: 21604, problem: "A 'To' phone number is required" }
  if (!isNumber.test(to)) return { code: 21211, problem: "The 'To' number is not a valid phone number" }
  if (!form.get('From') && !form.get('MessagingServiceSid'))
    return { code: 21603, problem: "A 'From' phone number is required" }
  if (!text) return { code: 21602, problem: 'Message body is required' }
  if ([...text].length > longestText)
    return { code: 21617, problem: 'The message body exceeds the 1600 character limit' }
  return { channel: 'text', to, text }
}

/** https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
const callOf = async (form: URLSearchParams): Promise<Told | Problem> => {
  const to = form.get('To')
  const url = form.get('Url')
  if (!to || !isNumber.test(to)) return { code: 21211, problem: "The 'To' number is not a valid phone number" }
  if (!form.get('From')) return { code: 21213, problem: "A 'From' phone number is required" }
  const twiml = form.get('Twiml') ?? (url === null ? undefined : await fetchTwiml(url, form.get('Method') ?? 'POST'))
  if (twiml === undefined) {
    return { code: 21205, problem: "A 'Twiml' document, or a 'Url' on this machine that answers with one, is required" }
  }
  return { channel: 'call', to, text: spokenIn(twiml) }
}

const common = (account: string, { to, at }: Message, form: URLSearchParams) => ({
  account_sid: account,
  api_version: '2010-04-01',
  date_created: new Date(at).toUTCString().replace('GMT', '+0000'),
  date_updated: new Date(at).toUTCString().replace('GMT', '+0000'),
  from: form.get('From'),
  to,
  status: 'queued',
  price: null,
})
const sidOf = (prefix: string, { place }: Message): string => `${prefix}${place.toString(16).padStart(32, '0')}`

const textResource = (account: string, message: Message, form: URLSearchParams) => {
  const sid = sidOf('SM', message)
  return {
    ...common(account, message, form),
    sid,
    body: message.text,
    direction: 'outbound-api',
    num_segments: '1',
    num_media: '0',
    error_code: null,
    error_message: null,
    uri: `/2010-04-01/Accounts/${account}/Messages/${sid}.json`,
  }
}
const callResource = (account: string, message: Message, form: URLSearchParams) => {
  const sid = sidOf('CA', message)
  return {
    ...common(account, message, form),
    sid,
    direction: 'outbound-api',
    uri: `/2010-04-01/Accounts/${account}/Calls/${sid}.json`,
  }
}

/** The body as text, or undefined where it is too large. */
const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const refuse = (response: ServerResponse, status: number, code: number, message: string): void =>
  reply(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })

const reply = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
