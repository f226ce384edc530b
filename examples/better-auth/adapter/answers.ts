import { anyText, type Pattern, type RefusalReason, type ReplyCase } from '../../../src/index.ts'

export const sessionCookie = 'better-auth.session_token'
export const signInCookie = 'better-auth.two_factor'
export const trustCookie = 'better-auth.trust_device'

/** An error of Better Auth, known by status and code together, that stands for a refusal. */
export const refusal = (status: number, code: string, refused: RefusalReason): ReplyCase<never> => ({
  when: { status, json: { code } },
  refused,
})

export const notSignedIn = refusal(401, 'UNAUTHORIZED', 'not-signed-in')
/** Said to a session that began more than a day ago, wherever the password would be asked elsewhere. */
export const notFresh = refusal(403, 'SESSION_NOT_FRESH', 'reauthentication-required')
/** What an API key is refused with, and a session that is none; the second one before 1.5. */
export const notSignedInForKeys = refusal(401, 'UNAUTHORIZED_SESSION', 'not-signed-in')
export const notSignedInForOldKeys = refusal(401, 'UNAUTHORIZED_OR_INVALID_SESSION', 'not-signed-in')
/** The server asks who is signed in, and nobody is: said with 200. */
export const nobody: ReplyCase<never> = { when: { status: 200, text: /^null$/ }, refused: 'not-signed-in' }

export const user: Pattern = { status: 200, json: { user: { id: anyText, email: anyText } } }
export const done: Pattern = { status: 200, json: { status: true } }
