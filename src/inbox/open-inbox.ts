import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { urlOf } from '../http/server/serve.ts'
import { createInbox, type MessageFilter } from '../targets/sinks/inbox.ts'
import { hostMailServer } from '../targets/sinks/mail-server.ts'
import { describePortError } from '../targets/sinks/port-error.ts'
import { hostSmsGateway, type SmsCredentials } from '../targets/sinks/sms-gateway.ts'
import { createInboxApp } from './inbox-app.ts'
import { type InboxMessage, viewOf } from './message-view.ts'
import { defaultWebhookPattern, type WebhookPattern } from './webhook.ts'

export type InboxOptions = {
  /** Where everything listens; loopback by default. */
  readonly host?: string
  /** Names of this machine beside addresses and the loopback names, such as that of a container. */
  readonly allowedHosts?: readonly string[]
  /** Ports of the page and the webhook, of the SMS gateway and of the mail server; 0, the default, takes a free one. */
  readonly port?: number
  readonly smsPort?: number
  readonly mailPort?: number
  /** What senders of texts and calls give as account and token; made up when absent. */
  readonly smsCredentials?: SmsCredentials
  /** The origins whose TwiML documents calls may name by URL. None by default: then a call brings its TwiML with it. */
  readonly callbackOrigins?: readonly string[]
  readonly webhook?: WebhookPattern
  /** Most messages that are kept; 10,000 by default. Further ones are refused. */
  readonly maxMessages?: number
}

/** Gateways for the messages of a server under development, and the messages that came. */
export type OpenInbox = {
  /** Where the page and `/messages` are. */
  readonly url: string
  /** Where a server posts JSON. */
  readonly webhookUrl: string
  /** In the place of https://api.twilio.com. */
  readonly sms: SmsCredentials & { readonly url: string }
  readonly mail: { readonly host: string; readonly port: number }
  /** How many messages have come: a position to wait from. */
  position(): number
  messages(filter?: MessageFilter): readonly InboxMessage[]
  /** The first message that a filter names. Rejects with an Error when none comes within `timeout` milliseconds, 10,000 by default. */
  next(filter: MessageFilter, timeout?: number): Promise<InboxMessage>
  /** The code in the first message that has one. Rejects as `next` does. */
  nextCode(filter: MessageFilter, timeout?: number): Promise<string>
  clear(): void
  close(): Promise<void>
}

/** Opens an inbox. Throws a TargetError for a port that is in use. */
export const openInbox = async ({
  host = '127.0.0.1',
  allowedHosts = [],
  port = 0,
  smsPort = 0,
  mailPort = 0,
  smsCredentials,
  callbackOrigins = [],
  webhook = defaultWebhookPattern,
  maxMessages = 10_000,
}: InboxOptions = {}): Promise<OpenInbox> => {
  const inbox = createInbox(maxMessages)
  const closing: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => void (await Promise.all(closing.map((end) => end())))
  try {
    const gateway = await hostSmsGateway({
      inbox,
      host,
      port: smsPort,
      portSetting: '--sms-port, or `smsPort` in code,',
      origins: () => callbackOrigins,
      hosts: [host, ...allowedHosts],
      ...(smsCredentials && { credentials: smsCredentials }),
    })
    closing.push(gateway.close)
    const mail = await hostMailServer({
      inbox,
      host,
      port: mailPort,
      portSetting: '--mail-port, or `mailPort` in code,',
    })
    closing.push(mail.close)
    const sms = { ...gateway.credentials, url: gateway.url }
    const page = await hostPage({ inbox, webhook, host, port, hosts: [host, ...allowedHosts], sms: sms.url, mail })
    closing.push(page.close)
    const next = async (filter: MessageFilter, timeout = 10_000): Promise<InboxMessage> => {
      const message = await inbox.next(filter, timeout)
      if (message === undefined) throw new Error(`no message to ${filter.to ?? 'anybody'} came within ${timeout} ms`)
      return viewOf(message)
    }
    return {
      url: page.url,
      webhookUrl: `${page.url}/webhook`,
      sms,
      mail: { host: mail.host, port: mail.port },
      position: inbox.position,
      messages: (filter = {}) => inbox.read(filter).map(viewOf),
      next,
      nextCode: async (filter, timeout = 10_000) => {
        const end = performance.now() + timeout
        let after = filter.after ?? 0
        for (;;) {
          const { code, sequence } = await next({ ...filter, after }, Math.max(0, end - performance.now()))
          if (code !== undefined) return code
          after = sequence
        }
      },
      clear: inbox.clear,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

type PageOptions = Pick<Parameters<typeof createInboxApp>[0], 'inbox' | 'webhook' | 'hosts'> & {
  readonly host: string
  readonly port: number
  readonly sms: string
  readonly mail: { readonly host: string; readonly port: number }
}

const hostPage = async ({ inbox, webhook, hosts, host, port, sms, mail }: PageOptions) => {
  const gateways: [string, string][] = [
    ['Texts and calls', `${sms} (Twilio)`],
    ['Mail', `smtp://${mail.host}:${mail.port}`],
  ]
  const app = createInboxApp({ inbox, webhook, hosts, gateways })
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16 * 1024 },
  })
  server.maxConnections = 512
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) =>
      reject(describePortError(error, 'the page of the inbox', port, '--port, or `port` in code,')),
    )
    server.listen(port, host, resolve)
  })
  const url = urlOf(host, (server.address() as AddressInfo).port)
  gateways.push(['JSON webhook', `${url}/webhook`])
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  return { url, close }
}
