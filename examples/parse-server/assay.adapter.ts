import { randomBytes } from 'node:crypto'
import { defineAdapter, nodeClock } from '../../src/index.ts'
import { serverVersion } from '../server-version.ts'
import { accountCommands } from './adapter/account.ts'
import { enrolmentCommands } from './adapter/enrolment.ts'
import { type Held, holdNothing } from './adapter/held.ts'
import { linkResetCommands } from './adapter/link-resets.ts'
import { provision } from './adapter/provision.ts'
import { secondFactorCommands } from './adapter/second-factors.ts'
import { sessionCommands } from './adapter/sessions.ts'
import { signInCommands } from './adapter/sign-in.ts'
import { options } from './options.ts'

const { version, ready } = serverVersion(import.meta.dirname, process.env.PARSE_SERVER_VERSION)
const masterKey = randomBytes(32).toString('hex')

/**
 * Parse Server, started with a PostgreSQL of its own and with its messages going to a gateway and a mail server that assay
 * hosts. PARSE_SERVER_VERSION chooses another version, which `../server-version.ts` installed.
 */
export default defineAdapter<Held>({
  name: 'parse-server',
  product: { name: 'Parse Server', version },
  edition: '2fa-2018',
  // One API for every kind of client, which does not say what kind it is.
  supported: [
    'two-factor',
    'sign-in.device',
    'sign-in.browser',
    'code.text',
    'code.app',
    'code.recovery',
    'password.change',
    'password.link',
    'sessions',
    'sign-up',
    'enrolment',
    'un-enrolment',
  ],
  // What the options of the server come to, and what was measured. 0 is no limit.
  parameters: {
    'session.lifetime': options.sessionLifetime,
    'session.end_reauth': false,
    'password.min_length': options.passwordMinLength,
    'password.needs_digit': true,
    'password.needs_both_cases': true,
    'password.attempts': options.passwordAttempts,
    'password.lock_time': options.passwordLockTime,
    'code.length': options.codeDigits,
    'code.lifetime': options.codeLifetime,
    'code.attempts': 0,
    'code.attempts_scope': 'account',
    'code.malformed_counts': false,
    'code.sends': 0,
    'code.supersede': 'replace',
    'code.single_use': true,
    'code.binding': 'account',
    'code.spaces_tolerated': false,
    'code.phone_fallback': 'on_request',
    'factor.reauth': false,
    // Texted codes and apps share one setting.
    'totp.step': options.codeLifetime,
    'totp.digits': options.codeDigits,
    'totp.algorithm': 'SHA1',
    'totp.window': 1,
    'recoverycode.count': 2,
    'recoverycode.length': 30,
    'recoverycode.alphabet': 'letters-and-digits',
    'resetlink.lifetime': options.resetLinkLifetime,
    'signin.background_verification': false,
    'device.passcode_needed': false,
    'phone.max': 1,
    'phone.max_at_enrol': 1,
    'phone.shared': true,
    'eligibility.web_enrolment': true,
    'enrol.reauth': false,
    'enrol.security_questions': 'never',
    'enrol.explicit_activate': false,
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server({ smsUrl, smsAccount, smsToken, mailHost, mailPort, folder }) {
    return {
      command: process.execPath,
      args: ['server.ts'],
      cwd: ready(),
      env: {
        SMS_GATEWAY_URL: smsUrl,
        SMS_ACCOUNT: smsAccount,
        SMS_TOKEN: smsToken,
        MAIL_URL: `smtp://${mailHost}:${mailPort}`,
        MASTER_KEY: masterKey,
        PORT: '0',
        NODE_ENV: 'production',
        PARSE_SERVER_LOGS_FOLDER: `${folder}/logs`,
      },
      ready: /listens on (\S+)/,
      readyTimeout: 60_000,
    }
  },
  // Each with a PostgreSQL of its own: two cores are busy then.
  instances: 2,
  recognise: { path: '/health', by: { json: { status: 'ok' } } },
  headers: () => ({ 'x-parse-application-id': options.appId }),
  outbox: ['text', 'email'],
  // The server answers once the text was handed over.
  deliveryDelay: 0,
  secrets: ['x-parse-master-key', 'recovery', 'secret', 'sessionToken'],
  clock: nodeClock(),
  notes: holdNothing,
  provision: provision(masterKey),
  commands: {
    ...signInCommands,
    ...accountCommands,
    ...enrolmentCommands,
    ...linkResetCommands,
    ...secondFactorCommands,
    ...sessionCommands,
  },
})
