import { randomBytes } from 'node:crypto'
import { type AdapterDefinition, anyText, cannotExpress, type Reply, refused, totp } from '../../../src/index.ts'
import { options } from '../options.ts'
import { noData, notSignedIn, user, wrongCode } from './answers.ts'
import { setMfa } from './enrolment.ts'
import { type Held, holderOf, keepApp, type On } from './held.ts'

type Sandbox = Pick<On<never>, 'client' | 'notes' | 'now'>

const settings = { period: options.codeLifetime, digits: options.codeDigits }
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The client makes the secret of an app: 160 bits in base32 (RFC 4226 section 4). */
const newSecret = (): string => [...randomBytes(32)].map((byte) => letters[byte % 32]).join('')

/**
 * Set an app up. An account has one second factor, and another is asked for a code of it: its owner turns codes by text off
 * first, once the app shows the right code.
 */
const setUpApp = async (sandbox: Sandbox, session: string, secret: string, code: string): Promise<Reply> => {
  const now = await sandbox.now()
  const shown = [-1, 0, 1].map((step) => totp(secret, now + step * settings.period * 1000, settings))
  if (shown.includes(code)) await setMfa(sandbox, session, null)
  return setMfa(sandbox, session, { secret, token: code })
}

const recoveryCodes = (reply: Reply): readonly string[] => reply.textAt('authDataResponse.mfa.recovery').split(', ')

const withRecoveryCodes = { status: 200, json: { authDataResponse: { mfa: { recovery: anyText } } } }

/** Authenticator apps, and the recovery codes that come with one. */
export const secondFactorCommands: AdapterDefinition<Held>['commands'] = {
  // There is nothing to begin on the server: a client sees who is signed in, and whether there is an app already.
  async 'enrol-authenticator-app'({ session }, sandbox) {
    const { notes } = sandbox
    const reply = await holderOf(sandbox, session).get('/users/me')
    const secret = newSecret()
    const query = `secret=${secret}&algorithm=SHA1&digits=${settings.digits}&period=${settings.period}`
    return sandbox.decide(reply, [
      {
        when: user,
        means: () => {
          if (notes.usersOfApps.has(reply.textAt('objectId'))) return refused('already-on')
          const app = keepApp(notes, { secret, user: reply.textAt('objectId') })
          return { type: 'authenticator-app-enrolment', app, secret, uri: `otpauth://totp/Parse:app?${query}` }
        },
      },
      ...notSignedIn,
    ])
  },

  async 'confirm-authenticator-app'({ session, app, code }, sandbox) {
    const { apps, sessions, usersOfApps } = sandbox.notes
    const { secret, user: owner } = apps.get(app) ?? cannotExpress('an app has no id on the server')
    const own = sessions.get(session)?.user ?? owner
    if (own !== owner) cannotExpress('the server knows no app of somebody else before it is confirmed')
    return sandbox.decide(await setUpApp(sandbox, session, secret, code), [
      {
        when: withRecoveryCodes,
        means: () => {
          usersOfApps.add(owner)
          return { type: 'authenticator-app-confirmed' }
        },
      },
      { when: wrongCode, refused: 'wrong-code' },
      { when: noData, refused: 'malformed-code' },
      ...notSignedIn,
    ])
  },

  // They come with an authenticator app: whoever wants them gets one on the way, which nobody keeps.
  async 'make-recovery-codes'({ session }, sandbox) {
    const secret = newSecret()
    const code = totp(secret, await sandbox.now(), settings)
    return sandbox.decide(await setUpApp(sandbox, session, secret, code), [
      { when: withRecoveryCodes, means: (reply) => ({ type: 'recovery-codes', codes: recoveryCodes(reply) }) },
      ...notSignedIn,
    ])
  },
}
