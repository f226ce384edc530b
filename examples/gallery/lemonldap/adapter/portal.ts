/** What each part of the adapter needs: the pages of the portal, and what the owner of an account remembers. */
import type { AdapterClient, Pattern, RefusalReason, Reply, ReplyCase } from '../../../../src/index.ts'

/** A sign-in that waits for its second factor. The portal knows it by a token in the form. */
export type Waiting = {
  readonly identifier: string
  readonly password: string
  /** The page that it stands at: a choice, or the form of one kind of code. */
  page: Reply
}
export type Notes = {
  readonly waiting: Map<string, Waiting>
  /** Whose session it is. */
  readonly owners: Map<string, string>
  /** Accounts whose codes go out by mail, as the directory says; no page of the portal shows it. */
  readonly mailed: Set<string>
  /** The token of an app that was offered, its name, and whether it was confirmed, by session. */
  readonly offered: Map<string, { readonly token: string; readonly name: string; readonly confirmed: boolean }>
}

/** The header that the adapter keeps the token of a waiting sign-in in: the portal ignores it. */
export const waitingHeader = 'x-second-factor'

/** A page with the message of that number (`PE_...` in `Main/Constants.pm`). */
export const says = (message: number): Pattern => ({ status: 200, text: `trmsg="${message}"` })
export const refusedBy = (message: number, refused: RefusalReason | readonly [RefusalReason, ...RefusalReason[]]) =>
  ({ when: says(message), refused }) as const
export const signedIn: Pattern = { status: 302, cookies: { lemonldap: 'given' } }
/** The menu, which names the account. */
export const menu: Pattern = { status: 200, text: 'trspan="connectedAs"' }
export const ownerIn = (reply: Reply): string => reply.capture(/trspan="connectedAs">[^<]*<\/span>\s*([^\s<]+)/)
/** The page of the password, where a session was expected. */
export const notSignedIn: ReplyCase<never> = { when: { status: 200, text: 'id="lform"' }, refused: 'not-signed-in' }
export const asksForCode: Pattern = { status: 200, text: /action="\/(?:2fchoice|mail2fcheck|totp2fcheck)/ }
export const weakPassword = [refusedBy(29, 'password-policy'), refusedBy(28, 'password-policy')] as const

export const logIn = (browser: AdapterClient, user: string, password: string): Promise<Reply> =>
  browser.submit('/', '/', { user, password })
