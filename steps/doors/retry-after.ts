import type { Answer } from '../../src/protocol/command.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import type { AccountWorld } from '../support/world.ts'

/** Seconds by which a server may tell less than there is: what requests took, and a little for rounding. */
const slack = 5

/**
 * Throws the violation of a contract server whose `Retry-After` tells less than the declared seconds that a lock still lasts: the same
 * command does not succeed then (RFC 9110 section 10.2.3).
 */
export const holdRetryAfter = (world: AccountWorld, operation: string, answer: Answer, left: number): void => {
  if (world.sandbox.target.kind === 'adapter' || answer.type !== 'refused') return
  const { reason, retryAfter } = answer
  if (reason !== 'too-many-attempts' || retryAfter === undefined || retryAfter >= left * 0.9 - slack) return
  const sentence = `the answer of the target to ${operation} violates the contract: Retry-After is ${retryAfter} where the declared lock lasts for ${left} s more`
  throw new TargetError('unexpected-answer', sentence, { operation })
}
