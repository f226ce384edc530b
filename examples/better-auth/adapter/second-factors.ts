import {
  type AdapterDefinition,
  type AdapterSandbox,
  anyList,
  anyText,
  cannotExpress,
  type Reply,
  totp,
} from '../../../src/index.ts'
import { notSignedIn, refusal, user } from './answers.ts'
import type { Notes } from './notes.ts'

/** The one authenticator app of an account, which Better Auth gives no name. */
const onlyApp = 'totp'

const enabled = { status: 200, json: { totpURI: anyText, backupCodes: anyList } }
const noPassword = [
  refusal(400, 'INVALID_PASSWORD', 'wrong-credentials'),
  refusal(400, 'VALIDATION_ERROR', 'wrong-credentials'),
]

const secretIn = (reply: Reply): string => new URL(reply.textAt('totpURI')).searchParams.get('secret') ?? ''

const enable = (
  sandbox: Pick<AdapterSandbox<never, Notes>, 'as'>,
  session: string,
  password?: string,
): Promise<Reply> =>
  sandbox.as('session', session).post('/api/auth/two-factor/enable', { json: { password, method: 'totp' } })

const confirm = (sandbox: Pick<AdapterSandbox<never, Notes>, 'as'>, session: string, code: string): Promise<Reply> =>
  sandbox.as('session', session).post('/api/auth/two-factor/verify-totp', { json: { code } })

/** Authenticator apps and backup codes. An account has one app, which goes when two-factor is turned off. */
export const secondFactorCommands: AdapterDefinition<Notes>['commands'] = {
  async 'enrol-authenticator-app'({ session, password }, sandbox) {
    return sandbox.decide(await enable(sandbox, session, password), [
      {
        when: enabled,
        means: (reply) => ({
          type: 'authenticator-app-enrolment',
          app: onlyApp,
          secret: secretIn(reply),
          uri: reply.textAt('totpURI'),
        }),
      },
      refusal(400, 'TOTP_ALREADY_ENABLED', 'already-on'),
      ...noPassword,
      notSignedIn,
    ])
  },

  async 'confirm-authenticator-app'({ session, app, code }, sandbox) {
    if (app !== onlyApp) cannotExpress('an account has one authenticator app')
    return sandbox.decide(await confirm(sandbox, session, code), [
      { when: user, means: () => ({ type: 'authenticator-app-confirmed' }) },
      refusal(401, 'INVALID_CODE', 'wrong-code'),
      refusal(400, 'VALIDATION_ERROR', 'malformed-code'),
      refusal(400, 'TOTP_NOT_ENABLED', 'not-found'),
      // Without a session the server looks for a sign-in that waits.
      refusal(401, 'INVALID_TWO_FACTOR_COOKIE', 'not-signed-in'),
    ])
  },

  // Backup codes come with an authenticator app: whoever has none gets one on the way, which nobody keeps.
  async 'make-recovery-codes'({ session, password }, sandbox) {
    const path = '/api/auth/two-factor/generate-backup-codes'
    const reply = await sandbox.as('session', session).post(path, { json: { password } })
    if (reply.is({ status: 400, json: { code: 'TWO_FACTOR_NOT_ENABLED' } })) {
      const begun = (await enable(sandbox, session, password)).must(enabled)
      const confirmed = await confirm(sandbox, session, totp(secretIn(begun), await sandbox.now()))
      confirmed.must(user)
      return { type: 'recovery-codes', codes: begun.listAt('backupCodes').map(String) }
    }
    return sandbox.decide(reply, [
      {
        when: { status: 200, json: { status: true, backupCodes: anyList } },
        means: () => ({ type: 'recovery-codes', codes: reply.listAt('backupCodes').map(String) }),
      },
      ...noPassword,
      notSignedIn,
    ])
  },
}
