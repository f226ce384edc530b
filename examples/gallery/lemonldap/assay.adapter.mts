/** The portal of LemonLDAP::NG of Debian (liblemonldap-ng-portal-perl), by its pages and forms. */
import { fileURLToPath } from 'node:url'
import { assertSupportedAccount, cookie, defineAdapter, header, libfaketimeClock } from '../../../src/index.ts'
import { account } from './adapter/account.ts'
import { asksForCode, logIn, type Notes, signedIn, waitingHeader } from './adapter/portal.ts'
import { secondFactor } from './adapter/second-factor.ts'
import { signIn } from './adapter/sign-in.ts'

export default defineAdapter<Notes>({
  name: 'lemonldap',
  product: { name: 'LemonLDAP::NG', version: '2.16.1+ds-deb12u10' },
  edition: '2fa-2018',
  supported: ['two-factor', 'sign-in.browser', 'code.email', 'code.app', 'password.change', 'password.link'],
  unknown: ['enrolment', 'un-enrolment'],
  parameters: {
    'session.lifetime': 72_000,
    'session.idle_lifetime': 0,
    'password.min_length': 8,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 3,
    'password.lock_time': 30,
    'password.change_ends_sessions': 'none',
    'code.length': 6,
    'code.lifetime': 120,
    'code.attempts': 1,
    'code.attempts_scope': 'sign-in',
    'code.malformed_counts': true,
    'code.sends': 0,
    'code.supersede': 'replace',
    'code.single_use': true,
    'code.binding': 'sign-in',
    'code.spaces_tolerated': false,
    'signin.pending_lifetime': 120,
    'signin.background_verification': false,
    'resetlink.lifetime': 72_000,
    'factor.reauth': false,
    'totp.step': 30,
    'totp.digits': 6,
    'totp.algorithm': 'SHA1',
    'totp.window': 1,
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server: ({ mailHost, mailPort, folder, port }) => ({
    command: '/bin/bash',
    args: [fileURLToPath(new URL('start.sh', import.meta.url))],
    env: { DATA_FOLDER: folder, PORT: String(port), MAIL_HOST: mailHost, MAIL_PORT: String(mailPort) },
    ready: { url: `http://127.0.0.1:${port}`, path: '/', status: 200, body: /<form id="lform"/ },
    readyTimeout: 60_000,
  }),
  restart: true,
  recognise: { path: '/', by: { text: 'trspan="authPortal"' } },
  headers: () => ({ accept: 'text/html' }),
  outbox: ['email'],
  // It answers once a mail was handed over.
  deliveryDelay: 0,
  ...(process.env.GALLERY_CLOCK === 'yes' && { clock: libfaketimeClock() }),
  secrets: ['oldpassword', 'newpassword', 'confirmpassword', 'mail_token', 'lemonldap', waitingHeader],
  credentials: { session: cookie('lemonldap'), signIn: header(waitingHeader) },
  notes: () => ({ waiting: new Map(), owners: new Map(), mailed: new Set(), offered: new Map() }),

  async provision(setUp, { client, keep, received, notes }) {
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], others: ['services', 'dateOfBirth'] })
    const { identifier, password, scheme } = setUp
    const second = scheme === 'two-factor' ? 'mail' : ''
    const form = { mail: identifier, password, second }
    ;(await client().post('/directory', { form })).must({ status: 201, text: 'in the directory' })
    const browser = client()
    const page = await logIn(browser, identifier, password)
    if (second === 'mail') {
      notes.mailed.add(identifier)
      page.must(asksForCode)
      const { code = '' } = await received('email', identifier)
      const entered = await browser.post('/mail2fcheck', { form: { token: page.field('token'), code } })
      entered.must(signedIn)
    } else page.must(signedIn)
    const session = keep('session', browser)
    notes.owners.set(session, identifier)
    return { type: 'provisioned', account: identifier, session, devices: [], phones: [] }
  },

  commands: { ...account, ...signIn, ...secondFactor },
})
