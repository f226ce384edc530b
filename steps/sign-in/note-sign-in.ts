import type { AnswerTo } from '../../src/protocol/command.ts'
import type { ClientState } from '../support/person.ts'

/** Store in the client state what a sign-in answered. */
export const noteSignIn = (at: ClientState, answer: AnswerTo<'start-sign-in'> | AnswerTo<'enter-code'>): void => {
  delete at.signIn
  if (answer.type === 'code-required') {
    at.signIn = answer.signIn
    at.phones = answer.phones
    if (answer.devices !== undefined) at.choices = answer.devices
  }
  if (answer.type === 'questions-required') at.signIn = answer.signIn
  if (answer.type === 'password-change-required') at.change = answer.change
  if (answer.type !== 'signed-in') return
  at.session = answer.session
  if (answer.device !== undefined) at.device = answer.device
  if (answer.trust !== undefined) at.trust = answer.trust
}

/** Store what the entry of a code answered. The sign-in that it completed stays known: it can be offered again, as a thief would. */
export const noteEntry = (at: ClientState, answer: AnswerTo<'enter-code'>): void => {
  const { signIn } = at
  noteSignIn(at, answer)
  if (signIn !== undefined) at.signIn = signIn
}
