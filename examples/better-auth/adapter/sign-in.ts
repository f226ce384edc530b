import {
  type AcceptedOf,
  type AdapterDefinition,
  anyText,
  cannotExpress,
  type Reply,
  type ReplyCase,
} from '../../../src/index.ts'
import { done, refusal, sessionCookie, signInCookie, trustCookie } from './answers.ts'
import type { Notes } from './notes.ts'

type SignedIn = Extract<AcceptedOf<'enter-code'>, { type: 'signed-in' }>

/** The one number of an account, which Better Auth neither names nor lets one choose. */
export const onlyPhone = (identifier: string): string => `otp-${identifier}`

const signInEnded = refusal(401, 'INVALID_TWO_FACTOR_COOKIE', 'sign-in-ended')

/** A session was handed out; `keep` makes the tokens for what the client holds now. */
const signedIn = (keep: (kind: 'session' | 'trust', reply: Reply) => string): ReplyCase<SignedIn> => ({
  when: {
    status: 200,
    json: { token: anyText, user: { id: anyText } },
    cookies: { [sessionCookie]: 'given' },
  },
  means: (reply) => {
    const trusted = reply.cookieChange(trustCookie) === 'given'
    return {
      type: 'signed-in',
      session: keep('session', reply),
      trusted,
      ...(trusted ? { trust: keep('trust', reply) } : {}),
    }
  },
})

export const signInCommands: AdapterDefinition<Notes>['commands'] = {
  async 'start-sign-in'({ identifier, password, client: at, service, trust, trustBrowser }, sandbox) {
    if (at.kind !== 'browser') cannotExpress('there are no devices: one signs in with a browser')
    if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    const client = trust === undefined ? sandbox.client() : sandbox.as('trust', trust)
    const asked = trustBrowser === undefined ? {} : { trustDevice: trustBrowser }
    const reply = await client.post('/api/auth/sign-in/email', { json: { email: identifier, password, ...asked } })
    return sandbox.decide(reply, [
      {
        when: {
          status: 200,
          json: { twoFactorRedirect: true },
          cookies: { [signInCookie]: 'given' },
        },
        means: () => {
          // Before 1.5 it did not say how a code may be had.
          const methods = reply.at('twoFactorMethods') ?? ['otp']
          const texts = Array.isArray(methods) && methods.includes('otp')
          const signIn = sandbox.keep('signIn', client)
          sandbox.notes.signIns.set(signIn, identifier)
          return {
            type: 'code-required',
            signIn,
            expiresIn: Number(/two_factor=[^\n]*?max-age=(\d+)/i.exec(reply.header('set-cookie'))?.[1] ?? 0),
            phones: texts ? [{ phone: onlyPhone(identifier) }] : [],
          }
        },
      },
      signedIn((kind) => sandbox.keep(kind, kind === 'trust' ? client.copy(trustCookie) : client)),
      refusal(401, 'INVALID_EMAIL_OR_PASSWORD', 'wrong-credentials'),
      refusal(400, 'PASSWORD_TOO_LONG', 'wrong-credentials'),
      refusal(400, 'INVALID_EMAIL', 'malformed'),
      refusal(400, 'VALIDATION_ERROR', 'malformed'),
    ])
  },

  async 'send-code'({ signIn, via, phone }, sandbox) {
    if (via !== 'text' && via !== 'email') cannotExpress(`there are no codes by ${via}`)
    const own = onlyPhone(sandbox.notes.signIns.get(signIn) ?? '')
    if (phone !== undefined && phone !== own) cannotExpress('an account has one number, and no choice')
    const headers = via === 'email' ? { 'x-code-by': 'mail' } : {}
    const reply = await sandbox.as('signIn', signIn).post('/api/auth/two-factor/send-otp', { json: {}, headers })
    return sandbox.decide(reply, [{ when: done, means: () => ({ type: 'code-sent', via }) }, signInEnded])
  },

  async 'enter-code'({ signIn, code, trustBrowser, from }, sandbox) {
    const client = sandbox.as('signIn', signIn)
    const asked = trustBrowser === undefined ? {} : { trustDevice: trustBrowser }
    const verify = from === undefined ? 'verify-otp' : from === 'app' ? 'verify-totp' : 'verify-backup-code'
    const reply = await client.post(`/api/auth/two-factor/${verify}`, { json: { code, ...asked } })
    return sandbox.decide(reply, [
      signedIn((kind) => sandbox.keep(kind, kind === 'trust' ? client.copy(trustCookie) : client)),
      refusal(401, 'INVALID_CODE', 'wrong-code'),
      refusal(401, 'INVALID_BACKUP_CODE', 'wrong-code'),
      // Another request changed the set at the same moment.
      { when: { status: 409, json: { message: /^Failed to verify backup code/ } }, refused: 'wrong-code' },
      // Said of an account without an authenticator app.
      refusal(400, 'TOTP_NOT_ENABLED', 'wrong-code'),
      refusal(400, 'BACKUP_CODES_NOT_ENABLED', 'wrong-code'),
      // Said of a code that is too old, used up, or was never sent.
      refusal(400, 'OTP_HAS_EXPIRED', 'wrong-code'),
      refusal(400, 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'too-many-attempts'),
      refusal(429, 'ACCOUNT_TEMPORARILY_LOCKED', 'too-many-attempts'),
      refusal(400, 'VALIDATION_ERROR', 'malformed-code'),
      signInEnded,
    ])
  },

  // Better Auth answers the same without a session: there is nothing left to end.
  async 'sign-out'({ session }, sandbox) {
    return sandbox.decide(await sandbox.as('session', session).post('/api/auth/sign-out', { json: {} }), [
      { when: { status: 200, json: { success: true } }, means: () => ({ type: 'signed-out' }) },
    ])
  },
}
