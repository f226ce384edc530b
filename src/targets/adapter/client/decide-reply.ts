import type { RefusalReason, Refused } from '../../../protocol/refusal.ts'
import { refused } from '../../../protocol/refusal.ts'
import { TargetError } from '../../target-error.ts'
import { hasEvidence, matches } from './pattern.ts'
import type { Pattern, Reply } from './reply.ts'

/** One reply that the adapter knows: the pattern that it matches, and what it means. */
export type ReplyCase<A> =
  | { readonly when: Pattern; readonly means: (reply: Reply) => A | Promise<A> }
  /** One reply may mean several refusals: `decideReply` answers the first, the others are for readers. */
  | { readonly when: Pattern; readonly refused: RefusalReason | readonly [RefusalReason, ...RefusalReason[]] }

/**
 * What a reply means: the first case that matches. Throws a TargetError when none does, so that an unknown reply counts
 * neither as a success nor as a refusal: `throttled` for 429 and 503, `internal-error` for another 5xx, otherwise
 * `unknown-answer`.
 */
export const decideReply = async <A>(reply: Reply, cases: readonly ReplyCase<A>[]): Promise<A | Refused> => {
  const statusOnly = cases.findIndex(({ when }) => !hasEvidence(when))
  if (statusOnly >= 0) {
    throw new TargetError('adapter-failed', `case ${statusOnly + 1} of the adapter checks only the status`, {
      advice: 'Also check the body, a header or a cookie: many answers share a status.',
    })
  }
  const matching = cases.find(({ when }) => matches(when, reply))
  if (!matching) throw reply.unknownReply('which matches no case of the adapter')
  if ('means' in matching) return matching.means(reply)
  const reason = typeof matching.refused === 'string' ? matching.refused : matching.refused[0]
  const seconds = reply.headers['retry-after']?.match(/^\d+$/)?.[0]
  return refused(reason, seconds === undefined ? {} : { retryAfter: Number(seconds) })
}
