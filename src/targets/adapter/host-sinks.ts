import { createInbox, type Inbox } from '../sinks/inbox.ts'
import { hostMailServer } from '../sinks/mail-server.ts'
import { hostSmsGateway } from '../sinks/sms-gateway.ts'
import { TargetError } from '../target-error.ts'
import type { AdapterDefinition, ServerContext } from './definition.ts'
import { freePort } from './server/free-port.ts'

/** Hosts the sinks for the channels of the outbox, unless the adapter reads deliveries in its own way; and what a started server gets. */
export const hostSinks = async <N>(
  { outbox = [], sinks = {}, controls = {}, server }: AdapterDefinition<N>,
  folder: string,
  origin: () => string | undefined,
  onClose: (cleanups: () => Promise<void>) => void,
): Promise<{ readonly inbox?: Inbox; readonly serverContext: ServerContext }> => {
  const port = typeof server === 'function' ? await freePort() : 0
  const noSinks = { smsUrl: '', smsAccount: '', smsToken: '', mailHost: '127.0.0.1', mailPort: 0, folder, port }
  if (outbox.length === 0 || controls['read-deliveries'] !== undefined) return { serverContext: noSinks }
  const inbox = createInbox()
  let serverContext: ServerContext = noSinks
  if (outbox.includes('text') || outbox.includes('call')) {
    const { smsPort = 0, smsAccount, smsToken } = sinks
    if (typeof server === 'string' && !(smsAccount && smsToken)) throw noSmsCredentials
    const credentials = smsAccount && smsToken ? { account: smsAccount, token: smsToken } : undefined
    const origins = (): readonly string[] => [origin() ?? []].flat()
    const gateway = await hostSmsGateway({ inbox, port: smsPort, origins, ...(credentials && { credentials }) })
    onClose(gateway.close)
    const { account, token } = gateway.credentials
    serverContext = { ...serverContext, smsUrl: gateway.url, smsAccount: account, smsToken: token }
  }
  if (outbox.includes('email')) {
    const server = await hostMailServer({ inbox, port: sinks.mailPort ?? 0 })
    onClose(server.close)
    serverContext = { ...serverContext, mailHost: server.host, mailPort: server.port }
  }
  return { inbox, serverContext }
}

const noSmsCredentials = new TargetError(
  'adapter-failed',
  'the adapter hosts an SMS gateway for a server that it does not start, but has no sinks.smsAccount and sinks.smsToken',
  {
    advice: 'Set them to the credentials of the server, from the environment: the gateway accepts no others.',
  },
)
