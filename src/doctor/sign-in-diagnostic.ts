import type { Answer } from '../protocol/command.ts'
import type { Diagnostic } from './diagnostic.ts'

/** How a command was answered, as the predicate of a sentence. */
export const answerText = (answer: Answer): string =>
  answer.type === 'refused' ? `refused as ${answer.reason}` : `answered with ${answer.type}`

/** What works of a sign-in. */
export const ok = (text: string): Diagnostic => ({ check: 'happy path', state: 'ok', text })

/** A correct sign-in that does not go on: a rule is broken. */
export const stopped = (why: string): Diagnostic => ({
  check: 'happy path',
  state: 'conformance',
  text: `a correct sign-in does not work: ${why}`,
})
