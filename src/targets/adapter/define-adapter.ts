import type { Transport } from '../../http/wire/message.ts'
import { createTemporaryFolder } from '../../output/temporary-folder.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { createRecentSecrets, type RecentSecrets } from '../../redaction/recent-secrets.ts'
import { serverNames } from '../../redaction/secret-names.ts'
import type { TargetClock } from '../clock/target-clock.ts'
import type { Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { Pacer, paced } from '../transport/pacer.ts'
import { metered } from '../transport/request-meter.ts'
import { parseServerUrl } from '../transport/server-url.ts'
import { socketTransport } from '../transport/socket-transport.ts'
import { untilAvailable } from '../transport/until-available.ts'
import { declarationOf } from './adapter-declaration.ts'
import { createAdapterLog } from './adapter-log.ts'
import type { AdapterOptions } from './adapter-options.ts'
import { openAdapterSandbox } from './adapter-sandbox.ts'
import type { AdapterServer } from './adapter-server.ts'
import { assertDefinition } from './assert-definition.ts'
import { AdapterClient } from './client/adapter-client.ts'
import { createCookies } from './client/cookies.ts'
import type { AdapterDefinition, ServerContext } from './definition.ts'
import type { DeliveryDelay } from './delivery-delay.ts'
import { hostSinks } from './host-sinks.ts'
import { createInstances, instanceCount } from './instances.ts'
import { cleanUpContext, leftBehind, noteAccount } from './left-behind.ts'
import { deliveryDelayOf } from './message-timeout.ts'
import { refuseOldNames } from './renamed.ts'
import { onProcessExit } from './server/process-exit.ts'
import { type RestartableServer, startRestartable } from './server/restartable-server.ts'
import { startServer } from './server/start-server.ts'

/**
 * Defines an adapter: how assay talks to a server with an API of its own. The result is the default export of the
 * module. It hosts the sinks, starts the server where the adapter says how, and stops both on `close`. Throws a
 * TargetError when any of it is not ready.
 */
export const defineAdapter =
  <N = undefined>(definition: AdapterDefinition<N>) =>
  async (options: AdapterOptions = {}): Promise<Target> => {
    assertDefinition(definition)
    refuseOldNames(definition.name, 'definition', definition)
    const cleanups: (() => void | Promise<void>)[] = []
    const close = async (): Promise<void> => {
      for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
    }
    try {
      return await createAdapterTarget(definition, options, (cleanup) => cleanups.push(cleanup), close)
    } catch (error) {
      await close()
      throw error
    }
  }

/**
 * Ends a command that the server has no way to express; the scenario is then not verified. Always throws a TargetError.
 */
export function cannotExpress(what: string): never {
  throw new TargetError('unsupported-command', what)
}

const createAdapterTarget = async <N>(
  definition: AdapterDefinition<N>,
  options: AdapterOptions,
  onClose: (cleanups: () => void | Promise<void>) => void,
  close: () => Promise<void>,
): Promise<Target> => {
  const count = instanceCount(definition)
  const accounts = new Set<string>()
  const { rateLimit } = options
  const shared: SharedByInstances = {
    ...options,
    accounts,
    recentSecrets: createRecentSecrets(serverNames(definition.secrets ?? [])),
    pacer: new Pacer(rateLimit === undefined ? {} : { rateLimit }),
    deliveryDelay: deliveryDelayOf(definition, options.timeout),
  }
  const { declaration, ...first } = await startInstance(definition, shared, onClose)
  const instances = createInstances<AdapterServer<N>>(first, () => startInstance(definition, shared, onClose))
  return {
    name: definition.name,
    kind: 'adapter',
    url: first.url,
    ...(count > 1 && { instances: count }),
    async describe() {
      await recognise(definition, first.url, first.transport)
      return declaration
    },
    async open(options = {}) {
      const settable: readonly string[] = definition.settable ?? []
      const notSettable = Object.keys(options.parameters ?? {}).find((name) => !settable.includes(name))
      if (notSettable === undefined) return openAdapterSandbox(await instances.current(), options)
      throw new TargetError('missing-power', `${notSettable} of this server cannot be changed`)
    },
    pace: () => [shared.pacer.summary, shared.deliveryDelay.summary].filter(Boolean).join(' ') || undefined,
    leavesBehind: () => leftBehind(definition, accounts.size),
    close,
  }
}

/** What the instances of a server share. */
type SharedByInstances = AdapterOptions & {
  /** The identifiers of the accounts that this run made, or tried to make. */
  readonly accounts: Set<string>
  readonly recentSecrets: RecentSecrets
  readonly pacer: Pacer
  readonly deliveryDelay: DeliveryDelay
}

/** Finds the server, or starts an instance of it with sinks and a clock of its own. */
const startInstance = async <N>(
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

/**
 * Checks that this is the server that the adapter is for. Throws a TargetError when it is another one, or when nothing
 * answers.
 */
const recognise = async <N>(definition: AdapterDefinition<N>, url: string, transport: Transport): Promise<void> => {
  const log = createAdapterLog(definition.secrets ?? [])
  const connection = { base: url, transport, log, headers: definition.headers?.(url) ?? {}, now: Date.now }
  const client = new AdapterClient(connection, { plane: 'public', command: 'describe' }, createCookies())
  const reply = await untilAvailable(() => client.get(definition.recognise?.path ?? '/'), url)
  if (definition.recognise === undefined || reply.is(definition.recognise.by)) return
  throw new TargetError('not-the-contract', `the server at ${url} is not ${definition.product.name}`, {
    advice: 'Is this the URL of the server? If it is, check `recognise` in the adapter.',
  })
}
