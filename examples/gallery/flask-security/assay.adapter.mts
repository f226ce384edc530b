/** Flask-Security of Debian (python3-flask-security), by its JSON API. */
import { fileURLToPath } from 'node:url'
import {
  type AdapterClient,
  anyList,
  anyText,
  assertSupportedAccount,
  cannotExpress,
  cookie,
  defineAdapter,
  libfaketimeClock,
  type Pattern,
  type RefusalReason,
  type Reply,
  type ReplyCase,
} from '../../../src/index.ts'

const ok: Pattern = { status: 200, json: { meta: { code: 200 } } }
const openedSession: Pattern = { ...ok, json: { meta: { code: 200 }, response: { user: (one) => one !== undefined } } }
/** An error is known by the field that it is about and its sentence: everything has status 400. */
const problem = (field: string, says: RegExp, refused: RefusalReason): ReplyCase<never> => ({
  when: {
    status: 400,
    json: {
      response: {
        field_errors: { [field]: (value) => Array.isArray(value) && value.some((one) => says.test(String(one))) },
      },
    },
  },
  refused,
})
const notSignedIn: ReplyCase<never> = {
  when: { status: 401, json: { response: { errors: anyList } } },
  refused: 'not-signed-in',
}
const signInEnded = problem('null', /do not have permissions/, 'sign-in-ended')
const weakPassword = (field: string): ReplyCase<never> => problem(field, /at least 8 characters/, 'password-policy')
const wrongCode = [
  problem('code', /^Invalid code$/, 'wrong-code'),
  problem('code', /^Recovery code invalid$/, 'wrong-code'),
  problem('code', /^This field is required/, 'malformed-code'),
]

/** What the owner of an account would still have at hand. */
type Notes = { readonly passwords: Map<string, string>; readonly signIns: Map<string, string> }
const phoneOf = (identifier: string): string => `sms-of-${identifier}`

const logIn = (client: AdapterClient, identifier: string, password: string, more: object = {}): Promise<Reply> =>
  client.post('/login', { json: { email: identifier, password, ...more } })

export default defineAdapter<Notes>({
  name: 'flask-security',
  product: { name: 'Flask-Security', version: '5.1.2-1' },
  edition: '2fa-2018',
  supported: [
    'two-factor',
    'sign-in.browser',
    'code.text',
    'code.email',
    'code.recovery',
    'browser-trust',
    'sign-up',
    'password.change',
    'password.link',
    'un-enrolment',
  ],
  unknown: ['enrolment'],
  parameters: {
    'session.lifetime': 0,
    'password.min_length': 8,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 0,
    'code.length': 6,
    'code.lifetime': 120,
    'code.attempts': 0,
    'code.attempts_scope': 'sign-in',
    'code.malformed_counts': false,
    'code.sends': 0,
    'code.supersede': 'keep',
    'code.single_use': false,
    'code.binding': 'account',
    'code.spaces_tolerated': true,
    'code.phone_fallback': 'automatic',
    'signin.background_verification': false,
    'browser.trust_scope': 'profile',
    'browser.trust_lifetime': 30 * 86_400,
    'browser.trust_ends_with_password': true,
    'factor.reauth': false,
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server: ({ smsUrl, smsAccount, smsToken, mailHost, mailPort, folder, port }) => ({
    command: '/usr/bin/python3',
    args: [fileURLToPath(new URL('server.py', import.meta.url))],
    env: {
      DATA_FOLDER: folder,
      PORT: String(port),
      SMS_URL: smsUrl,
      SMS_ACCOUNT: smsAccount,
      SMS_TOKEN: smsToken,
      MAIL_HOST: mailHost,
      MAIL_PORT: String(mailPort),
    },
    ready: /listens on (\S+)/,
    readyTimeout: 60_000,
  }),
  restart: true,
  recognise: { path: '/hello', by: { json: { server: 'Flask-Security' } } },
  outbox: ['text', 'email'],
  // It answers once text or mail was handed over.
  deliveryDelay: 0,
  ...(process.env.GALLERY_CLOCK === 'yes' && { clock: libfaketimeClock() }),
  secrets: ['recovery_codes', 'tf_validity_token'],
  credentials: {
    session: cookie('session', { renews: true }),
    signIn: cookie('session'),
    trust: cookie('tf_validity'),
  },
  notes: () => ({ passwords: new Map(), signIns: new Map() }),

  async provision(setUp, { client, keep, numbers, received, notes }) {
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], phones: 1, others: ['services', 'dateOfBirth'] })
    const { identifier, password, scheme, phones = [] } = setUp
    const owner = client()
    const json = { email: identifier, password, password_confirm: password }
    const signedUp = await owner.post('/register', { json })
    signedUp.must(openedSession)
    notes.passwords.set(identifier, password)
    const [phone] = scheme === 'two-factor' ? phones : []
    if (phone) {
      const setup = { setup: 'sms', phone: numbers.of(phone.number) }
      ;(await owner.post('/tf-setup', { json: setup })).must(ok)
      const { code = '' } = await received('text', phone.number)
      ;(await owner.post('/tf-validate', { json: { code } })).must(openedSession)
    }
    const listed = phone ? [{ number: phone.number, phone: phoneOf(identifier) }] : []
    return { type: 'provisioned', account: identifier, session: keep('session', owner), devices: [], phones: listed }
  },

  commands: {
    async 'create-account'({ identifier, password }, { client, keep, decide }) {
      const owner = client()
      const json = { email: identifier, password, password_confirm: password }
      return decide(await owner.post('/register', { json }), [
        {
          when: openedSession,
          means: () => ({ type: 'account-created', session: keep('session', owner), scheme: 'none' }),
        },
        problem('email', /already associated/, 'already-exists'),
        problem('email', /^(Invalid email address|Email not provided)$/, 'malformed'),
        weakPassword('password'),
        problem('password', /./, 'malformed'),
      ])
    },
    async 'start-sign-in'(
      { identifier, password, client: at, service, trust },
      { client, as, keep, decide, expect, notes },
    ) {
      if (at.kind !== 'browser') cannotExpress('one signs in with a browser')
      if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
      const browser = trust === undefined ? client() : as('trust', trust)
      const mark = trust === undefined ? {} : { tf_validity_token: browser.cookies.lastValue('tf_validity') ?? '' }
      return decide(await logIn(browser, identifier, password, mark), [
        {
          when: { ...ok, json: { response: { tf_required: true, tf_state: 'ready' } } },
          means: () => {
            expect('text')
            const signIn = keep('signIn', browser)
            notes.signIns.set(signIn, identifier)
            return { type: 'code-required', signIn, phones: [{ phone: phoneOf(identifier) }] }
          },
        },
        {
          when: openedSession,
          means: () => ({ type: 'signed-in', session: keep('session', browser), trusted: trust !== undefined }),
        },
        problem('password', /^Invalid password$/, 'wrong-credentials'),
        problem('email', /^Specified user does not exist$/, 'wrong-credentials'),
        problem('email', /^(Invalid email address|Email not provided)$/, 'malformed'),
        problem('password', /^(This field is required|Password not provided)/, 'malformed'),
      ])
    },
    // A code is sent again by giving the password again.
    async 'send-code'({ signIn, via, phone }, { as, decide, expect, notes }) {
      const identifier = notes.signIns.get(signIn)
      if (identifier !== undefined && phone !== undefined && phone !== phoneOf(identifier)) {
        cannotExpress('an account has one number, and no choice')
      }
      const browser = as('signIn', signIn)
      if (via === 'email') {
        return decide(await browser.post('/tf-rescue', { json: { help_setup: 'email' } }), [
          {
            when: { ...ok, json: { response: { recovery_options: anyOptions } } },
            means: () => {
              expect('email')
              return { type: 'code-sent', via }
            },
          },
          signInEnded,
        ])
      }
      if (via !== 'text') cannotExpress(`there are no codes by ${via}`)
      if (identifier === undefined) cannotExpress('a made-up sign-in has no password to give again')
      const password = notes.passwords.get(identifier ?? '') ?? ''
      return decide(await logIn(browser, identifier ?? '', password), [
        {
          when: { ...ok, json: { response: { tf_required: true } } },
          means: () => {
            expect('text')
            return { type: 'code-sent', via }
          },
        },
        problem('password', /^Invalid password$/, 'sign-in-ended'),
      ])
    },
    async 'enter-code'({ signIn, code, trustBrowser, from }, { as, client, keep, decide, notes }) {
      if (from === 'app') cannotExpress('this adapter turns no authenticator app on')
      const browser = as('signIn', signIn)
      // "Remember me" stands on the page of the password.
      const identifier = notes.signIns.get(signIn)
      if (trustBrowser && identifier !== undefined) {
        ;(await logIn(browser, identifier, notes.passwords.get(identifier) ?? '', { remember: true })).must(ok)
      }
      const path = from === 'recovery' ? '/mf-recovery' : '/tf-validate'
      return decide(await browser.post(path, { json: { code } }), [
        {
          when: openedSession,
          means: (reply) => {
            const mark = reply.at('response.tf_validity_token')
            if (typeof mark !== 'string')
              return { type: 'signed-in', session: keep('session', browser), trusted: false }
            const trusted = client()
            trusted.cookies.put('tf_validity', mark, reply.url)
            return {
              type: 'signed-in',
              session: keep('session', browser),
              trusted: true,
              trust: keep('trust', trusted),
            }
          },
        },
        ...wrongCode,
        signInEnded,
      ])
    },
    async 'make-recovery-codes'({ session }, { as, decide }) {
      return decide(await as('session', session).post('/mf-recovery-codes', { json: {} }), [
        {
          when: { ...ok, json: { response: { recovery_codes: anyList } } },
          means: (reply) => ({ type: 'recovery-codes', codes: reply.listAt('response.recovery_codes').map(String) }),
        },
        notSignedIn,
      ])
    },
    async 'read-account'({ session }, { as, decide }) {
      return decide(await as('session', session).get('/me'), [
        {
          when: { status: 200, json: { email: anyText } },
          means: (reply) => ({
            type: 'account',
            identifier: reply.textAt('email'),
            scheme: reply.at('factor') === null ? 'none' : 'two-factor',
            fullName: '',
          }),
        },
        notSignedIn,
      ])
    },
    async 'use-service'({ session, service }, { as, decide }) {
      if (service !== 'account-page') cannotExpress(`there is no service "${service}"`)
      return decide(await as('session', session).get('/me'), [
        {
          when: { status: 200, json: { email: anyText } },
          means: (reply) => ({ type: 'service-opened', service, identifier: reply.textAt('email') }),
        },
        notSignedIn,
      ])
    },
    async 'change-password'({ session, currentPassword, newPassword }, { as, decide, notes }) {
      const owner = as('session', session)
      const who = (await owner.get('/me')).at('email')
      const json = { password: currentPassword, new_password: newPassword, new_password_confirm: newPassword }
      return decide(await owner.post('/change', { json }), [
        {
          when: openedSession,
          means: () => {
            notes.passwords.set(String(who), newPassword)
            return { type: 'password-changed' }
          },
        },
        problem('password', /^Invalid password$/, 'wrong-credentials'),
        problem('password', /^(This field is required|Password not provided)/, 'wrong-credentials'),
        weakPassword('new_password'),
        problem('new_password', /^Your new password must be different/, 'password-policy'),
        problem('new_password', /^(This field is required|Password not provided)/, 'password-policy'),
        notSignedIn,
      ])
    },
    async 'start-link-reset'({ identifier }, { client, decide, expect }) {
      return decide(await client().post('/reset', { json: { email: identifier } }), [
        {
          when: ok,
          means: () => {
            expect('email')
            return { type: 'link-reset-started' }
          },
        },
        problem('email', /^Specified user does not exist$/, 'not-found'),
        problem('email', /^(Invalid email address|Email not provided)$/, 'malformed'),
      ])
    },
    async 'finish-link-reset'({ link, newPassword }, { client, decide }) {
      const { pathname } = URL.parse(link) ?? { pathname: '/reset/none' }
      const json = { password: newPassword, password_confirm: newPassword }
      return decide(await client().post(pathname, { json }), [
        { when: ok, means: () => ({ type: 'password-changed' }) },
        weakPassword('password'),
        problem('password', /^(This field is required|Password not provided)/, 'password-policy'),
        {
          when: {
            status: 400,
            json: { response: { errors: (value: unknown) => /token|did not reset/i.test(String(value)) } },
          },
          refused: 'link-ended',
        },
      ])
    },
    async 'turn-off-two-factor'({ session }, { as, decide }) {
      return decide(await as('session', session).post('/tf-setup', { json: { setup: 'disable' } }), [
        { when: ok, means: () => ({ type: 'turn-off', scheme: 'off', missing: [] }) },
        notSignedIn,
      ])
    },
    async 'sign-out'({ session }, { as, decide }) {
      return decide(await as('session', session).post('/logout', { json: {} }), [
        { when: ok, means: () => ({ type: 'signed-out' }) },
      ])
    },
  },
})

function anyOptions(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
