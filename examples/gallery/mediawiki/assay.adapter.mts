/** MediaWiki of Debian (mediawiki) with OATHAuth, by its API and its special pages. */
import { fileURLToPath } from 'node:url'
import { assertSupportedAccount, cookie, defineAdapter, libfaketimeClock } from '../../../src/index.ts'
import { account } from './adapter/account.ts'
import { appPasswords } from './adapter/app-passwords.ts'
import { secondFactor } from './adapter/second-factor.ts'
import { signIn } from './adapter/sign-in.ts'
import { ask, ended, logIn, type Notes, nameOf, tokenFor } from './adapter/wiki.ts'

export default defineAdapter<Notes>({
  name: 'mediawiki',
  product: { name: 'MediaWiki', version: '1:1.39.17-1+deb12u2' },
  edition: '2fa-2018',
  supported: [
    'two-factor',
    'sign-in.browser',
    'code.app',
    'code.recovery',
    'app-passwords',
    'sign-up',
    'password.change',
    'un-enrolment',
  ],
  unknown: ['enrolment'],
  parameters: {
    'session.lifetime': 0,
    'password.min_length': 1,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 5,
    'password.lock_time': 300,
    'code.length': 6,
    'code.attempts': 10,
    'code.lock_time': 60,
    'code.attempts_scope': 'account',
    'code.malformed_counts': true,
    'code.single_use': true,
    'code.spaces_tolerated': true,
    'factor.reauth': false,
    'totp.step': 30,
    'totp.digits': 6,
    'totp.algorithm': 'SHA1',
    'totp.window': 4,
    'recoverycode.count': 10,
    'recoverycode.length': 16,
    'apppw.history_keeps_revoked': false,
    'apppw.reauth': false,
    'apppw.required_for': 'second-factor',
    'apppw.enforced_from': '2017-06-15',
    'password.change_ends_sessions': 'none',
    'apppw.attempts': 5,
    'apppw.lock_time': 300,
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server: ({ mailHost, mailPort, folder, port }) => ({
    command: 'bash',
    args: [fileURLToPath(new URL('start.sh', import.meta.url))],
    env: { DATA_FOLDER: folder, PORT: String(port), MAIL_HOST: mailHost, MAIL_PORT: String(mailPort) },
    ready: {
      url: `http://127.0.0.1:${port}`,
      path: '/api.php?action=query&meta=siteinfo&format=json',
      status: 200,
      body: /MediaWiki 1\.39/,
    },
    readyTimeout: 120_000,
  }),
  restart: true,
  recognise: {
    path: '/api.php?action=query&meta=siteinfo&format=json',
    by: { json: { query: { general: { sitename: 'Gallery' } } } },
  },
  clientAddress: 'x-forwarded-for',
  outbox: ['email'],
  // Mail is handed over after the answer.
  deliveryDelay: 500,
  ...(process.env.GALLERY_CLOCK === 'yes' && { clock: libfaketimeClock() }),
  secrets: ['lgpassword', 'OATHToken', 'retype'],
  credentials: { session: cookie('wiki_session', { renews: true }), signIn: cookie('wiki_session') },
  notes: () => ({ apps: new Map(), names: new Map(), recoveryCodes: new Map(), offers: new Map() }),

  async provision(setUp, { client, keep, notes }) {
    // The second factor is an app, which assay enrols.
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], others: ['services', 'dateOfBirth'] })
    const { identifier, password } = setUp
    const browser = client()
    const username = nameOf(identifier)
    const fields = { username, password, retype: password, email: identifier, realname: '' }
    const createtoken = await tokenFor(browser, 'createaccount')
    const made = await ask(browser, {
      action: 'createaccount',
      createtoken,
      createreturnurl: 'http://127.0.0.1/',
      ...fields,
    })
    made.must(ended('createaccount', 'PASS'))
    ;(await logIn(browser, username, password)).must(ended('clientlogin', 'PASS'))
    const session = keep('session', browser)
    notes.names.set(session, username)
    return { type: 'provisioned', account: identifier, session, devices: [], phones: [] }
  },

  commands: { ...account, ...signIn, ...secondFactor, ...appPasswords },
})
