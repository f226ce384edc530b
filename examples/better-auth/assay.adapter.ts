import { cookie, defineAdapter, nodeClock } from '../../src/index.ts'
import { serverVersion } from '../server-version.ts'
import { accountCommands } from './adapter/account.ts'
import { sessionCookie, signInCookie, trustCookie } from './adapter/answers.ts'
import { appPasswordCommands } from './adapter/app-passwords.ts'
import { linkResetCommands } from './adapter/link-resets.ts'
import { type Notes, noNotes } from './adapter/notes.ts'
import { secondFactorCommands } from './adapter/second-factors.ts'
import { sessionCommands } from './adapter/sessions.ts'
import { signInCommands } from './adapter/sign-in.ts'
import { provision, twoFactorCommands } from './adapter/two-factor.ts'
import { options } from './options.ts'

const { version, ready } = serverVersion(import.meta.dirname, process.env.BETTER_AUTH_VERSION)

/**
 * Better Auth, started with a PostgreSQL of its own and with its messages going to a gateway and a mail server that assay
 * hosts. BETTER_AUTH_VERSION chooses another version, which `../server-version.ts` installed.
 */
export default defineAdapter<Notes>({
  name: 'better-auth',
  product: { name: 'Better Auth', version },
  edition: '2fa-2018',
  supported: [
    'two-factor',
    'sign-in.browser',
    'code.text',
    'code.email',
    'code.app',
    'code.recovery',
    'browser-trust',
    'app-passwords',
    'password.change',
    'password.link',
    'sessions',
    'sign-up',
    'un-enrolment',
  ],
  // It turns two-factor on in a form of its own: no number is asked for, and none is verified.
  unknown: ['enrolment'],
  // What the options of the server come to, and what was measured. 0 is no limit.
  parameters: {
    'session.lifetime': 0,
    'session.idle_lifetime': options.sessionIdleLifetime,
    'session.end_reauth': false,
    'password.min_length': options.passwordMinLength,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 0,
    'code.length': options.codeDigits,
    'code.lifetime': options.codeLifetime,
    'code.attempts': options.codeAttempts,
    'code.attempts_scope': 'code',
    'code.malformed_counts': true,
    'code.sends': 0,
    'code.supersede': 'replace',
    'code.single_use': true,
    'code.binding': 'sign-in',
    'code.spaces_tolerated': false,
    'code.phone_fallback': 'on_request',
    'factor.reauth': true,
    'totp.step': 30,
    'totp.digits': 6,
    'totp.algorithm': 'SHA1',
    'totp.window': 1,
    'recoverycode.count': options.backupCodes,
    'recoverycode.length': options.backupCodeLength,
    'recoverycode.alphabet': 'letters-and-digits',
    'resetlink.lifetime': options.resetLinkLifetime,
    'signin.background_verification': false,
    'signin.pending_lifetime': options.signInLifetime,
    'browser.trust_scope': 'profile',
    'browser.trust_lifetime': options.browserTrustLifetime,
    'browser.trust_ends_with_password': false,
    'apppw.reauth': false,
    'apppw.attempts': 0,
    'apppw.label_max': options.keyNameMaxLength,
    'apppw.label_unique': 'no',
    'apppw.history_keeps_revoked': false,
    'apppw.required_for': 'all',
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server({ smsUrl, smsAccount, smsToken, mailHost, mailPort }) {
    return {
      command: process.execPath,
      args: ['server.ts'],
      cwd: ready(),
      env: {
        SMS_GATEWAY_URL: smsUrl,
        SMS_ACCOUNT: smsAccount,
        SMS_TOKEN: smsToken,
        MAIL_URL: `smtp://${mailHost}:${mailPort}`,
        PORT: '0',
        NODE_ENV: 'production',
      },
      ready: /listens on (\S+)/,
      readyTimeout: 60_000,
    }
  },
  // Each with a PostgreSQL of its own: two cores are busy then.
  instances: 2,
  recognise: { path: '/api/auth/ok', by: { status: 200, json: { ok: true } } },
  // Better Auth refuses a request that carries cookies and no Origin that it trusts.
  headers: (url) => ({ origin: url }),
  credentials: {
    session: cookie(sessionCookie, { renews: true }),
    signIn: cookie(signInCookie),
    trust: cookie(trustCookie),
  },
  outbox: ['text', 'email'],
  // The server answers once the text was handed over.
  deliveryDelay: 0,
  secrets: ['key', 'totpURI', 'backupCodes'],
  clock: nodeClock(),
  clientAddress: 'x-forwarded-for',
  notes: noNotes,
  provision,
  commands: {
    ...signInCommands,
    ...accountCommands,
    ...appPasswordCommands,
    ...linkResetCommands,
    ...secondFactorCommands,
    ...sessionCommands,
    ...twoFactorCommands,
  },
})
