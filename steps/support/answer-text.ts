import type { Answer } from '../../src/protocol/command.ts'

/** An answer in words, without anything secret in it. */
export const answerText = (answer: Answer): string =>
  answer.type === 'refused' ? `refused as ${answer.reason}` : `accepted (${answer.type})`
