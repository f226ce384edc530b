import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { equalTexts } from '../../http/reference/platform.ts'
import { guardRequest } from '../../http/server/request-guard.ts'
import { fetchTwiml } from './fetch-twiml.ts'
import type { Inbox, Message } from './inbox.ts'
import { describePortError } from './port-error.ts'
import { callResource, textResource } from './twilio-resources.ts'
import { spokenText } from './twiml.ts'

export type SmsGatewayOptions = {
  readonly inbox: Inbox
  /** 0 takes a free one. */
  readonly port?: number
  /** The setting that chooses the port, for an error; that of adapters by default. */
  readonly portSetting?: string
  /** Loopback by default. */
  readonly host?: string
  /** What senders have to give as account and token; made up when absent. */
  readonly credentials?: SmsCredentials
  /** The origins whose TwiML documents calls may name by URL: the server under test, once it is known. None by default. */
  readonly origins?: () => readonly string[]
  /** The host names that requests may name, beside loopback. */
  readonly hosts?: readonly string[]
}
/** Account (`AC...`) and token, as the Twilio APIs have them: user name and password of the Basic scheme. */
export type SmsCredentials = { readonly account: string; readonly token: string }
export type SmsGateway = {
  /** The base URL in the place of https://api.twilio.com. */
  readonly url: string
  readonly credentials: SmsCredentials
  close(): Promise<void>
}

/** Largest request, in bytes: a message has at most 1,600 characters, and a TwiML document 4,000. */
const maxRequestBytes = 64 * 1024
const maxTextLength = 1600

/**
 * A gateway for text messages and calls with the Twilio Messages and Calls APIs (2010-04-01): each message goes to the
 * inbox and nowhere else. It serves whoever has the credentials, and no page in a browser. Throws a TargetError for a port in use.
 */
export const hostSmsGateway = async ({
  inbox,
  port = 0,
  portSetting = 'sinks.smsPort',
  host = '127.0.0.1',
  credentials = { account: `AC${randomBytes(16).toString('hex')}`, token: randomBytes(16).toString('hex') },
  origins = () => [],
  hosts = [],
}: SmsGatewayOptions): Promise<SmsGateway> => {
  const guard = guardRequest({ hosts })
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      handleRequest({ inbox, credentials, origins, guard }, request, response).catch(() => response.destroy())
    },
  )
  server.maxConnections = 2048
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(describePortError(error, 'the SMS gateway', port, portSetting)))
    server.listen(port, host, resolve)
  })
  const { port: boundPort } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    credentials,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Gateway = Required<Pick<SmsGatewayOptions, 'inbox' | 'credentials' | 'origins'>> & {
  readonly guard: ReturnType<typeof guardRequest>
}

const handleRequest = async (
  { inbox, credentials, origins, guard }: Gateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { host = '', origin: page, authorization, 'sec-fetch-site': site } = request.headers
  if (
    guard({
      host,
      ...(page !== undefined && { origin: page }),
      ...(typeof site === 'string' && { 'sec-fetch-site': site }),
    })
  )
    return respondError(response, 403, 20403, 'Only the server under test may send messages')
  const path = new URL(request.url ?? '/', 'http://gateway.test').pathname
  const [, account, kind] = /^\/2010-04-01\/Accounts\/(\w{1,64})\/(Messages|Calls)\.json$/.exec(path) ?? []
  if (account === undefined)
    return respondError(response, 404, 20404, `The requested resource ${path.slice(0, 200)} was not found`)
  const expected = Buffer.from(`${credentials.account}:${credentials.token}`).toString('base64')
  if (account !== credentials.account || !equalTexts(authorization ?? '', `Basic ${expected}`))
    return respondError(response, 401, 20003, 'Authenticate')
  if (request.method !== 'POST') return respondError(response, 405, 20004, 'Method not allowed')
  const body = await readBody(request)
  if (body === undefined) {
    response.setHeader('connection', 'close')
    return respondError(response, 413, 20413, 'The request is too large')
  }
  const form = new URLSearchParams(body)
  const parsed = kind === 'Calls' ? await parseCall(form, origins()) : parseText(form)
  if ('code' in parsed) return respondError(response, 400, parsed.code, parsed.message)
  const message = inbox.put(parsed)
  if (!message) return respondError(response, 429, 20429, 'Too many requests: the inbox is full')
  return respondJson(
    response,
    201,
    kind === 'Calls' ? callResource(account, message, form) : textResource(account, message, form),
  )
}

type OutgoingMessage = Pick<Message, 'channel' | 'to' | 'text'>
type TwilioError = { readonly code: number; readonly message: string }

const isNumber = /^\+?[\d\s().-]{3,25}$/

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
const parseText = (form: URLSearchParams): OutgoingMessage | TwilioError => {
  const to = form.get('To')
  const text = form.get('Body')
  if (!to) return { code: 21604, message: "A 'To' phone number is required" }
  if (!isNumber.test(to)) return { code: 21211, message: "The 'To' number is not a valid phone number" }
  if (!form.get('From') && !form.get('MessagingServiceSid'))
    return { code: 21603, message: "A 'From' phone number is required" }
  if (!text) return { code: 21602, message: 'Message body is required' }
  if ([...text].length > maxTextLength)
    return { code: 21617, message: 'The message body exceeds the 1600 character limit' }
  return { channel: 'text', to, text }
}

/** https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
const parseCall = async (form: URLSearchParams, origins: readonly string[]): Promise<OutgoingMessage | TwilioError> => {
  const to = form.get('To')
  const url = form.get('Url')
  if (!to || !isNumber.test(to)) return { code: 21211, message: "The 'To' number is not a valid phone number" }
  if (!form.get('From')) return { code: 21213, message: "A 'From' phone number is required" }
  const twiml =
    form.get('Twiml') ?? (url === null ? undefined : await fetchTwiml(url, form.get('Method') ?? 'POST', origins))
  if (twiml === undefined) {
    return {
      code: 21205,
      message: "A 'Twiml' document, or a 'Url' of the server under test that answers with one, is required",
    }
  }
  return { channel: 'call', to, text: spokenText(twiml) }
}

/** The body as text, or undefined when it is too large. */
const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maxRequestBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const respondError = (response: ServerResponse, status: number, code: number, message: string): void =>
  respondJson(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })

const respondJson = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
