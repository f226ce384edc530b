import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineAdapter, nodeClock, TargetError } from '../../src/index.ts'
import { accountCommands } from './adapter/account.ts'
import { enrolmentCommands } from './adapter/enrolment.ts'
import { type Held, holdNothing } from './adapter/held.ts'
import { provision } from './adapter/provision.ts'
import { signInCommands } from './adapter/sign-in.ts'
import { options } from './options.ts'
import manifest from './package.json' with { type: 'json' }
import { NoPostgres, postgresPrograms } from './postgres.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const masterKey = randomBytes(32).toString('hex')

/** Parse Server, started with a PostgreSQL of its own and with its text messages going to a gateway that assay hosts. */
export default defineAdapter<Held>({
  name: 'parse-server',
  product: { name: 'Parse Server', version: manifest.dependencies['parse-server'] },
  edition: '2fa-2018',
  // One API for every kind of client, which does not say what kind it is.
  supported: [
    'two-factor',
    'sign-in.device',
    'sign-in.browser',
    'code.text',
    'password.change',
    'sign-up',
    'enrolment',
    'un-enrolment',
  ],
  // What the options of the server come to, and what was measured. 0 is no limit.
  parameters: {
    'session.lifetime': options.sessionLifetime,
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
  server({ smsUrl, smsAccount, smsToken, folder: own }) {
    if (!existsSync(`${folder}node_modules/parse-server`)) {
      throw new TargetError('unreachable', 'Parse Server is not installed.', {
        advice: `Run: npm ci --prefix ${folder}`,
      })
    }
    try {
      postgresPrograms()
    } catch (error) {
      if (error instanceof NoPostgres) throw new TargetError('unreachable', error.message, { advice: error.advice })
      throw error
    }
    return {
      command: process.execPath,
      args: ['server.ts'],
      cwd: folder,
      env: {
        SMS_GATEWAY_URL: smsUrl,
        SMS_ACCOUNT: smsAccount,
        SMS_TOKEN: smsToken,
        MASTER_KEY: masterKey,
        PORT: '0',
        NODE_ENV: 'production',
        PARSE_SERVER_LOGS_FOLDER: `${own}/logs`,
      },
      ready: /listens on (\S+)/,
      readyTimeout: 60_000,
    }
  },
  recognise: { path: '/health', by: { json: { status: 'ok' } } },
  headers: () => ({ 'x-parse-application-id': options.appId }),
  // It has no way to send mail, so that what arrives there is all that there is: nothing.
  outbox: ['text', 'email'],
  // The server answers once the text was handed over.
  deliveryDelay: 0,
  secrets: ['x-parse-master-key'],
  clock: nodeClock(),
  notes: holdNothing,
  provision: provision(masterKey),
  commands: { ...signInCommands, ...accountCommands, ...enrolmentCommands },
})
