import type { Answer } from '../../protocol/command.ts'

/** What the model allows as the answer to a command, in the sentence of the features that judges it. */
export type Expected = {
  readonly judgement: string
  /** As people read it: `refused`. */
  readonly text: string
  readonly fits: (answer: Answer) => boolean
  /** Why, for people: `the code is spent`. */
  readonly because: string
}

type Verdict = Omit<Expected, 'because'>
const verdict =
  (it: Verdict) =>
  (because: string): Expected => ({ ...it, because })

export const accepted = verdict({
  judgement: 'it is accepted',
  text: 'accepted',
  fits: ({ type }) => type !== 'refused',
})
export const refused = verdict({ judgement: 'it is refused', text: 'refused', fits: ({ type }) => type === 'refused' })
export const codeAskedFor = verdict({
  judgement: 'a code is asked for',
  text: 'a code is asked for',
  fits: ({ type }) => type === 'code-required',
})
export const noCodeAskedFor = verdict({
  judgement: 'no code is asked for',
  text: 'signed in with the password alone',
  fits: ({ type }) => type === 'signed-in',
})
/** The documents and the declaration leave it open: whatever the target does is taken for its choice. */
export const either: Expected = {
  judgement: '',
  text: 'any answer',
  fits: () => true,
  because: 'nothing demands either',
}
