import type { Transport } from '../../http/wire/message.ts'
import { createTemporaryFolder } from '../../output/temporary-folder.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import type { TargetClock } from '../clock/target-clock.ts'
import { type Pacer, paced } from '../transport/pacer.ts'
import { metered } from '../transport/request-meter.ts'
import { parseServerUrl } from '../transport/server-url.ts'
import { socketTransport } from '../transport/socket-transport.ts'
import { declarationOf } from './adapter-declaration.ts'
import type { AdapterOptions } from './adapter-options.ts'
import type { AdapterServer } from './adapter-server.ts'
import type { AdapterDefinition, ServerContext } from './definition.ts'
import type { DeliveryDelay } from './delivery-delay.ts'
import { hostSinks } from './host-sinks.ts'
import { cleanUpContext, noteAccount } from './left-behind.ts'
import { refuseOldNames } from './renamed.ts'
import { onProcessExit } from './server/process-exit.ts'
import { type RestartableServer, startRestartable } from './server/restartable-server.ts'
import { startServer } from './server/start-server.ts'

/** What the instances of a server share. */
export type SharedByInstances = AdapterOptions & {
  /** The identifiers of the accounts that this run made, or tried to make. */
  readonly accounts: Set<string>
  readonly recentSecrets: RecentSecrets
  readonly pacer: Pacer
  readonly deliveryDelay: DeliveryDelay
}

/** Finds the server, or starts an instance of it with sinks and a clock of its own. */
export const startInstance = async <N>(
  definition: AdapterDefinition<N>,
  { timeout, accounts, recentSecrets, pacer, deliveryDelay }: SharedByInstances,
  onClose: (cleanups: () => void | Promise<void>) => void,
): Promise<AdapterServer<N> & { readonly declaration: Declaration }> => {
  const folder = definition.clock || typeof definition.server === 'function' ? temporaryFolder(onClose) : ''
  const clock = definition.clock?.(folder)
  const declaration = declarationOf(definition, clockKind(definition, clock))
  let serverUrl: string | undefined
  const { inbox, serverContext } = await hostSinks(definition, folder, () => serverUrl, onClose)
  const { url, exitError, restart, held } = await connectServer(
    definition,
    serverContext,
    clock,
    recentSecrets,
    onClose,
  )
  serverUrl = url
  const ownTransport = definition.transport ?? openTransport(timeout, onClose)
  const transport = paced(metered(held?.(ownTransport) ?? ownTransport), pacer)
  const { cleanUp } = definition
  if (cleanUp) onClose(() => cleanUp(cleanUpContext(definition, url, transport, [...accounts], recentSecrets)))
  return {
    declaration,
    definition,
    url,
    transport,
    recentSecrets,
    timeout,
    pacer,
    deliveryDelay,
    ...(inbox && { inbox }),
    ...(clock && { clock }),
    ...(exitError && { exitError }),
    ...(restart && definition.restart === true && { restart }),
    onCommand: (command) => noteAccount(command, accounts),
  }
}

/** A temporary folder, removed when the target is closed or the process ends. */
const temporaryFolder = (onClose: (cleanups: () => void) => void): string => {
  const { path, remove } = createTemporaryFolder('adapter')
  const removeExitHandler = onProcessExit(remove)
  onClose(() => {
    removeExitHandler()
    remove()
  })
  return path
}

const clockKind = <N>({ controls = {} }: AdapterDefinition<N>, clock: TargetClock | undefined) =>
  clock?.kind ?? (controls['advance-clock'] === undefined ? 'none' : 'virtual')

const openTransport = (timeout: number | undefined, onClose: (cleanups: () => void) => void): Transport => {
  const { transport, close } = socketTransport({
    redirects: 'handed-over',
    ...(timeout === undefined ? {} : { timeout }),
  })
  onClose(close)
  return transport
}

const connectServer = async <N>(
  { name, server, deliveryDelay = 250 }: AdapterDefinition<N>,
  serverContext: ServerContext,
  clock: TargetClock | undefined,
  recentSecrets: RecentSecrets,
  onClose: (cleanups: () => Promise<void>) => void,
): Promise<Pick<RestartableServer, 'url'> & Partial<RestartableServer>> => {
  if (typeof server === 'string') return { url: parseServerUrl(server) }
  const start = await server(serverContext)
  refuseOldNames(name, 'start', start)
  const started = await startRestartable(
    () => startServer(name, start, clock?.env ?? {}, recentSecrets.redact),
    deliveryDelay,
  )
  onClose(started.stop)
  return started
}
