import { routeTable } from '../../http/routes/route-table.ts'
import type { Transport } from '../../http/wire/message.ts'
import { createRecentSecrets } from '../../redaction/recent-secrets.ts'
import { serverNames } from '../../redaction/secret-names.ts'
import type { Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { Pacer } from '../transport/pacer.ts'
import { untilAvailable } from '../transport/until-available.ts'
import { createAdapterLog } from './adapter-log.ts'
import type { AdapterOptions } from './adapter-options.ts'
import { openAdapterSandbox } from './adapter-sandbox.ts'
import type { AdapterServer } from './adapter-server.ts'
import { assertDefinition } from './assert-definition.ts'
import { AdapterClient } from './client/adapter-client.ts'
import { createCookies } from './client/cookies.ts'
import type { AdapterDefinition } from './definition.ts'
import { createInstances, instanceCount } from './instances.ts'
import { leftBehind } from './left-behind.ts'
import { deliveryDelayOf } from './message-timeout.ts'
import { refuseOldNames } from './renamed.ts'
import { type SharedByInstances, startInstance } from './start-instance.ts'

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
    lacks: routeTable.map(({ type }) => type).filter((type) => definition.commands[type] === undefined),
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
