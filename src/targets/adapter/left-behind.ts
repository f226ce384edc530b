import type { Transport } from '../../http/wire/message.ts'
import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import { createAdapterLog } from './adapter-log.ts'
import { AdapterClient } from './client/adapter-client.ts'
import { createCookies } from './client/cookies.ts'
import type { AdapterDefinition, CleanUpContext } from './definition.ts'

/** What `cleanUp` of an adapter gets. Its requests are in no report. */
export const cleanUpContext = <N>(
  { secrets = [], headers }: AdapterDefinition<N>,
  url: string,
  transport: Transport,
  identifiers: readonly string[],
  recent?: RecentSecrets,
): CleanUpContext => {
  const log = createAdapterLog(secrets, undefined, recent)
  const connection = { base: url, transport, log, headers: headers?.(url) ?? {}, now: Date.now }
  return {
    url,
    identifiers,
    client: (base = url) =>
      new AdapterClient({ ...connection, base }, { plane: 'control', command: 'close' }, createCookies()),
  }
}

/**
 * What runs leave behind on a server, in a sentence, with the number of accounts so far; undefined where assay starts the server, which
 * keeps its data in the folder that it is given, or where the adapter removes it.
 */
export const leftBehind = <N>(
  { server, cleanUp, leavesBehind }: AdapterDefinition<N>,
  accounts: number,
): string | undefined => {
  if (leavesBehind !== undefined) return leavesBehind
  if (cleanUp !== undefined || typeof server === 'function') return undefined
  const made = accounts === 0 ? 'every account that it makes' : `${accounts} ${accounts === 1 ? 'account' : 'accounts'}`
  return `${made}: the adapter has no cleanUp`
}

/** Notes the identifier of an account that a command is to make. */
export const noteAccount = (command: { readonly type: string }, identifiers: Set<string>): void => {
  const makesAccount = command.type === 'create-account' || command.type === 'provision-account'
  if (makesAccount && 'identifier' in command) identifiers.add(String(command.identifier))
}
