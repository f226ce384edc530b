import type { SignInId } from '../client.ts'
import type { PasswordChangeRequired, SignedIn } from './sign-in.ts'

export type QuestionProtocol = {
  /** Answer the security questions that stand between the password and the account page. */
  'answer-questions': {
    command: { readonly signIn: SignInId; readonly answers: readonly string[] }
    answer: SignedIn | PasswordChangeRequired
  }
}
