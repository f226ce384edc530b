import { createHash } from 'node:crypto'
import type { ClientKind } from '../../src/protocol/client.ts'
import type { Declaration } from '../../src/protocol/declaration.ts'

const kinds = ['tablet', 'phone', 'mac', 'pod', 'browser', 'pc', 'tv', 'watch'] as const satisfies readonly ClientKind[]

/**
 * The kind of "a new client", where a scenario does not care: one of those that the server offers, always the same one for
 * the same steps. So every rule is tried on more kinds than its scenarios name.
 */
export const kindOfAnyClient = (
  { capabilities }: Pick<Declaration, 'capabilities'>,
  stepTexts: readonly string[],
): ClientKind => {
  const offered = kinds.filter(
    (kind) => capabilities[kind === 'browser' ? 'sign-in.browser' : 'sign-in.device'].state !== 'absent',
  )
  const digest = createHash('sha256').update(stepTexts.join('\n')).digest()
  return offered[digest.readUInt16BE() % offered.length] ?? 'browser'
}
