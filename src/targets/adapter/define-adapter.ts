import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Transport } from '../../http/message.ts'
import type { TargetClock } from '../clock/target-clock.ts'
import { readUrl } from '../server-url.ts'
import { createInbox, type Inbox } from '../sinks/inbox.ts'
import { hostMailServer } from '../sinks/mail-server.ts'
import { hostSmsGateway } from '../sinks/sms-gateway.ts'
import { socketTransport } from '../socket.ts'
import type { Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { declarationOf } from './adapter-declaration.ts'
import { createAdapterLog } from './adapter-log.ts'
import { openAdapterSandbox } from './adapter-sandbox.ts'
import { beforeDeath } from './before-death.ts'
import { Client } from './client.ts'
import { newCookies } from './cookies.ts'
import type { AdapterDefinition, Given } from './definition.ts'
import { startServer } from './start-server.ts'

/** How the user wants an adapter to go about it: milliseconds until a response has to be there, 10 s unless told otherwise. */
export type AdapterOptions = { readonly limit?: number }

/**
 * An adapter: how assay talks to a server with an API of its own. What comes back is the default export of the module:
 * it hosts the sinks, starts the server where that is wanted, and undoes both on `close`. Throws a TargetError when
 * something of it is not ready.
 */
export const defineAdapter =
  <N = undefined>(definition: AdapterDefinition<N>) =>
  async ({ limit }: AdapterOptions = {}): Promise<Target> => {
    const undo: (() => void | Promise<void>)[] = []
    const close = async (): Promise<void> => {
      for (const one of undo.splice(0).toReversed()) await one()
    }
    try {
      return await assemble(definition, limit, (one) => undo.push(one), close)
    } catch (error) {
      await close()
      throw error
    }
  }

/**
 * Say, in a command, what the server has no way to express; the scenario then says nothing about it. Always throws a
 * TargetError.
 */
export const cannotExpress = (what: string): never => {
  throw new TargetError('unsupported-command', what)
}

const assemble = async <N>(
  definition: AdapterDefinition<N>,
  limit: number | undefined,
  onClose: (undo: () => void | Promise<void>) => void,
  close: () => Promise<void>,
): Promise<Target> => {
  const folder = definition.clock || typeof definition.server === 'function' ? ownFolder(onClose) : ''
  const clock = definition.clock?.(folder)
  const declaration = declarationOf(definition, clockKind(definition, clock))
  const { inbox, given } = await hostSinks(definition, folder, onClose)
  const { url, gone } = await findServer(definition, given, clock, onClose)
  const transport = definition.transport ?? socketsFor(limit, onClose)
  const running = {
    definition,
    url,
    transport,
    ...(inbox && { inbox }),
    ...(clock && { clock }),
    ...(gone && { gone }),
  }
  return {
    name: definition.name,
    kind: 'adapter',
    url,
    async describe() {
      await recognise(definition, url, transport)
      return declaration
    },
    async open(options = {}) {
      const settable: readonly string[] = definition.settable ?? []
      const fixed = Object.keys(options.parameters ?? {}).find((name) => !settable.includes(name))
      if (fixed === undefined) return openAdapterSandbox(running, options)
      throw new TargetError('missing-power', `${fixed} of this server is as it is`)
    },
    close,
  }
}

/** A folder that is gone when the target is closed, or the process ends. */
const ownFolder = (onClose: (undo: () => void) => void): string => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-adapter-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const spared = beforeDeath(remove)
  onClose(() => {
    spared()
    remove()
  })
  return folder
}

const clockKind = <N>({ controls = {} }: AdapterDefinition<N>, clock: TargetClock | undefined) =>
  clock?.kind ?? (controls['advance-clock'] === undefined ? 'none' : 'virtual')

const socketsFor = (limit: number | undefined, onClose: (undo: () => void) => void): Transport => {
  const { transport, close } = socketTransport({
    redirects: 'handed-over',
    ...(limit === undefined ? {} : { limit }),
  })
  onClose(close)
  return transport
}

/** The sinks for what the outbox names, unless the adapter reads deliveries in its own way. */
const hostSinks = async <N>(
  { outbox = [], sinks = {}, controls = {} }: AdapterDefinition<N>,
  folder: string,
  onClose: (undo: () => Promise<void>) => void,
): Promise<{ readonly inbox?: Inbox; readonly given: Given }> => {
  const nothing = { smsUrl: '', mailHost: '127.0.0.1', mailPort: 0, folder }
  if (outbox.length === 0 || controls['read-deliveries'] !== undefined) return { given: nothing }
  const inbox = createInbox()
  let given: Given = nothing
  if (outbox.includes('text') || outbox.includes('call')) {
    const gateway = await hostSmsGateway({ inbox, port: sinks.smsPort ?? 0 })
    onClose(gateway.close)
    given = { ...given, smsUrl: gateway.url }
  }
  if (outbox.includes('email')) {
    const server = await hostMailServer({ inbox, port: sinks.mailPort ?? 0 })
    onClose(server.close)
    given = { ...given, mailHost: server.host, mailPort: server.port }
  }
  return { inbox, given }
}

const findServer = async <N>(
  { name, server }: AdapterDefinition<N>,
  given: Given,
  clock: TargetClock | undefined,
  onClose: (undo: () => Promise<void>) => void,
): Promise<{ readonly url: string; readonly gone?: () => Promise<TargetError | undefined> }> => {
  if (typeof server === 'string') return { url: readUrl(server) }
  const started = await startServer(name, await server(given), clock?.env ?? {})
  onClose(started.stop)
  return started
}

/** Whether this is the server that the adapter is for. Throws a TargetError when it is not, or when nothing answers. */
const recognise = async <N>(definition: AdapterDefinition<N>, url: string, transport: Transport): Promise<void> => {
  const log = createAdapterLog(definition.secrets ?? [])
  const connection = { base: url, transport, log, headers: definition.headers?.(url) ?? {}, now: Date.now }
  const client = new Client(connection, { plane: 'public', command: 'describe' }, newCookies())
  const reply = await client.get(definition.recognise?.path ?? '/')
  if (definition.recognise === undefined || reply.is(definition.recognise.by)) return
  throw new TargetError('not-the-contract', `what answers at ${url} is not ${definition.product.name}`, {
    advice: 'Is this the URL of the server? If it is, look at recognise in the adapter.',
  })
}
