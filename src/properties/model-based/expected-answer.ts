import type { Answer } from '../../protocol/command.ts'

/** What the model allows as the answer to a command, and the `Then` step that checks it. */
export type ExpectedAnswer = {
  readonly thenStep: string
  /** As people read it: `refused`. */
  readonly text: string
  readonly matches: (answer: Answer) => boolean
  /** Why, for people: `the code is spent`. */
  readonly reason: string
}

type Expectation = Omit<ExpectedAnswer, 'reason'>
const expectation =
  (it: Expectation) =>
  (reason: string): ExpectedAnswer => ({ ...it, reason })

export const accepted = expectation({
  thenStep: 'it is accepted',
  text: 'accepted',
  matches: ({ type }) => type !== 'refused',
})
export const refused = expectation({
  thenStep: 'it is refused',
  text: 'refused',
  matches: ({ type }) => type === 'refused',
})
export const codeRequired = expectation({
  thenStep: 'a code is asked for',
  text: 'a code is asked for',
  matches: ({ type }) => type === 'code-required',
})
export const noCodeRequired = expectation({
  thenStep: 'no code is asked for',
  text: 'signed in with the password alone',
  matches: ({ type }) => type === 'signed-in',
})
/** The documents and the declaration leave it open: any answer is allowed. */
export const anyAnswer: ExpectedAnswer = {
  thenStep: '',
  text: 'any answer',
  matches: () => true,
  reason: 'nothing demands either',
}
