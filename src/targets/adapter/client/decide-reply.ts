import type { RefusalReason, Refused } from '../../../protocol/refusal.ts'
import { refused } from '../../../protocol/refusal.ts'
import { TargetError } from '../../target-error.ts'
import { hasEvidence, matches } from './pattern.ts'
import type { Pattern, Reply } from './reply.ts'

/** A pattern, or a status alone: that decides only where the reply has nothing else, no body and no Location. */
type When = Pattern | { readonly status: number | readonly number[] }

/** One reply that the adapter knows: the pattern that it matches, and what it means. */
export type ReplyCase<A> =
  | { readonly when: When; readonly means: (reply: Reply) => A | Promise<A> }
  /** One reply may mean several refusals: `decideReply` answers the first, the others are for readers. */
  | { readonly when: When; readonly refused: RefusalReason | readonly [RefusalReason, ...RefusalReason[]] }

/**
 * What a reply means: the first case that matches. Throws a TargetError when none does, so that an unknown reply counts
 * neither as a success nor as a refusal: `throttled` for 429 and 503, `internal-error` for another 5xx, otherwise
 * `unknown-answer`; `adapter-failed` where the case checks a status alone and the reply says more. A 5xx alone is no answer.
 */
export const decideReply = async <A>(reply: Reply, cases: readonly ReplyCase<A>[]): Promise<A | Refused> => {
  const at = cases.findIndex(({ when }) => matches(when, reply))
  const matching = cases[at]
  if (!matching || (!hasEvidence(matching.when) && reply.status >= 500))
    throw reply.unknownReply('which matches no case of the adapter')
  if (!hasEvidence(matching.when) && (saysMore(reply) || matching.when.status === undefined)) {
    throw new TargetError(
      'adapter-failed',
      `case ${at + 1} of the adapter checks only the status of an answer that says more`,
      {
        advice: 'Also check its body or its Location: many answers share a status.',
      },
    )
  }
  if ('means' in matching) return matching.means(reply)
  const reason = typeof matching.refused === 'string' ? matching.refused : matching.refused[0]
  const seconds = reply.headers['retry-after']?.match(/^\d+$/)?.[0]
  return refused(reason, seconds === undefined ? {} : { retryAfter: Number(seconds) })
}

/** Whether there is something beside the status to decide by. */
const saysMore = ({ text, headers }: Reply): boolean => text.trim() !== '' || headers.location !== undefined
