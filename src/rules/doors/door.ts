import type { RuleId } from '../catalogue.ts'

/** A place where a secret is entered. */
export type Door = {
  /** What is entered and where, as the features say it. */
  readonly title: string
  readonly command: string
  /** The rule that a wrong secret which opens it breaks. */
  readonly rule: RuleId
  /** The parameter that says how many wrong ones in a row lock it; absent where nothing declares a limit. */
  readonly limit?: 'code.attempts' | 'password.attempts' | 'questions.attempts' | 'apppw.attempts' | 'ksc.lock_after'
  /** The door that counts together with it, by its title. */
  readonly sharedWith?: string
  /** What is no wrong entry there, or what nobody has who is asked there. */
  readonly allows?: readonly string[]
  /** Nothing may be entered before it is sent: what then waits is empty. */
  readonly beforeSent?: true
  /** Rows about its limit that it does not have, with the reason. */
  readonly without?: Readonly<Partial<Record<LimitRow, string>>>
}

/** What is tried at a limit: a right one in between, the time just before the lock ends, and its end. */
export type LimitRow = 'right in between' | 'lock held' | 'lock over'

export const notTwice = 'The right secret is entered at that prompt only once.'
/** The doors that others count together with, by their titles. */
export const signInCode = 'the sign-in code'
export const signInPassword = 'the account password at sign-in'
