/** A small site of pages, forms and cookies, spoken to by its forms. */
import { fileURLToPath } from 'node:url'
import {
  assertSupportedAccount,
  cannotExpress,
  cookie,
  defineAdapter,
  libfaketimeClock,
  type Pattern,
} from '../../src/index.ts'

const leadsTo = (path: string): Pattern => ({ status: [302, 303], headers: { location: path } })
const says = (sentence: string): Pattern => ({ status: 200, text: `<p class=problem>${sentence}</p>` })
const home: Pattern = { status: 200, text: '<p id=who>' }
const signedOut = { when: leadsTo('/login'), refused: 'not-signed-in' } as const
/** The site has one number for an account, without an id of its own. */
const phoneOf = (email: string): string => `mobile-of-${email}`

export default defineAdapter({
  name: 'small-site',
  product: { name: 'A small site', version: '1' },
  edition: '2fa-2018',
  supported: ['two-factor', 'sign-in.browser', 'code.text', 'browser-trust', 'sign-up', 'password.change'],
  parameters: {
    'code.length': 6,
    'code.lifetime': 300,
    'code.attempts': 4,
    'code.attempts_scope': 'sign-in',
    'code.malformed_counts': true,
    'code.single_use': true,
    'code.spaces_tolerated': true,
    'code.supersede': 'keep',
    'code.sends': 0,
    'browser.trust_lifetime': 14 * 86_400,
    'browser.trust_ends_with_password': false,
    'password.min_length': 8,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 0,
  },
  server: ({ smsUrl, smsAccount, smsToken, mailHost, mailPort }) => ({
    command: 'python3',
    args: [fileURLToPath(new URL('server.py', import.meta.url))],
    env: {
      SMS_URL: smsUrl,
      SMS_ACCOUNT: smsAccount,
      SMS_TOKEN: smsToken,
      MAIL_HOST: mailHost,
      MAIL_PORT: String(mailPort),
    },
    ready: /is at (\S+)/,
  }),
  recognise: { path: '/', by: { text: '<h1>A small site</h1>' } },
  outbox: ['text', 'email'],
  clock: libfaketimeClock(),
  credentials: { session: cookie('visit'), signIn: cookie('visit'), trust: cookie('knows_me') },
  /** The number that each sign-in sends to. */
  notes: () => new Map<string, string>(),

  async provision(setUp, { client, keep, numbers }) {
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], phones: 1 })
    const { identifier, password, scheme, phones = [] } = setUp
    const [phone] = scheme === 'two-factor' ? phones : []
    const owner = client()
    const mobile = phone ? { mobile: numbers.of(phone.number) } : {}
    const joined = await owner.submit('/join', '/join', { email: identifier, password, ...mobile })
    joined.must(leadsTo('/home'))
    const listed = phone ? [{ number: phone.number, phone: phoneOf(identifier) }] : []
    return { type: 'provisioned', account: identifier, session: keep('session', owner), devices: [], phones: listed }
  },

  commands: {
    async 'create-account'({ identifier, password }, { client, keep, decide }) {
      const owner = client()
      return decide(await owner.submit('/join', '/join', { email: identifier, password }), [
        {
          when: leadsTo('/home'),
          means: () => ({ type: 'account-created', session: keep('session', owner), scheme: 'none' }),
        },
        { when: says('That is not an e-mail address.'), refused: 'malformed' },
        { when: says('There is an account with this address.'), refused: 'already-exists' },
        { when: says('The password is too short.'), refused: 'password-policy' },
      ])
    },
    async 'start-sign-in'({ identifier, password, trust }, { client, as, keep, decide, expect, notes }) {
      const browser = trust === undefined ? client() : as('trust', trust)
      return decide(await browser.submit('/login', '/login', { email: identifier, password }), [
        {
          when: leadsTo('/code'),
          means: () => {
            expect('text')
            const [signIn, phone] = [keep('signIn', browser), phoneOf(identifier)]
            notes.set(signIn, phone)
            return { type: 'code-required', signIn, phones: [{ phone }] }
          },
        },
        {
          when: leadsTo('/home'),
          means: () => ({ type: 'signed-in', session: keep('session', browser), trusted: trust !== undefined }),
        },
        { when: says('E-mail or password is wrong.'), refused: 'wrong-credentials' },
      ])
    },
    async 'send-code'({ signIn, phone }, { as, decide, expect, notes }) {
      if (phone !== undefined && phone !== notes.get(signIn)) cannotExpress('codes go to the number of the account')
      const browser = as('signIn', signIn)
      const page = await browser.get('/code')
      const reply = page.form('/code') ? await browser.post('/again', { form: { token: page.field('token') } }) : page
      return decide(reply, [
        {
          when: says('We sent it again.'),
          means: () => {
            expect('text')
            return { type: 'code-sent', via: 'text' }
          },
        },
        { when: leadsTo('/login'), refused: 'sign-in-ended' },
      ])
    },
    async 'enter-code'({ signIn, code, trustBrowser }, { as, keep, decide }) {
      const browser = as('signIn', signIn)
      return decide(await browser.submit('/code', '/code', { code, ...(trustBrowser && { remember: 'on' }) }), [
        {
          when: leadsTo('/home'),
          means: (reply) => {
            const trusted = reply.cookieChange('knows_me') === 'given'
            const trust = trusted ? { trust: keep('trust', browser.copy('knows_me')) } : {}
            return { type: 'signed-in', session: keep('session', browser), trusted, ...trust }
          },
        },
        { when: says('That code is wrong or too old.'), refused: ['wrong-code', 'malformed-code'] },
        { when: says('Too many tries. Log in again.'), refused: 'too-many-attempts' },
        { when: leadsTo('/login'), refused: 'sign-in-ended' },
      ])
    },
    async 'read-account'({ session }, { as, decide }) {
      const reply = await as('session', session).get('/home')
      const identifier = (): string => reply.capture(/id=who>([^<]+)</)
      const scheme = reply.is({ text: '<p id=codes>' }) ? 'two-factor' : 'none'
      return decide(reply, [
        { when: home, means: () => ({ type: 'account', identifier: identifier(), scheme, fullName: '' }) },
        signedOut,
      ])
    },
    async 'use-service'({ session, service }, { as, decide }) {
      const reply = await as('session', session).get('/home')
      const identifier = (): string => reply.capture(/id=who>([^<]+)</)
      return decide(reply, [
        { when: home, means: () => ({ type: 'service-opened', service, identifier: identifier() }) },
        signedOut,
      ])
    },
    async 'change-password'({ session, currentPassword, newPassword }, { as, decide }) {
      const fields = { old: currentPassword, new: newPassword }
      return decide(await as('session', session).submit('/home', '/password', fields), [
        { when: says('The password was changed.'), means: () => ({ type: 'password-changed' }) },
        { when: says('The old password is wrong.'), refused: 'wrong-credentials' },
        { when: says('The password is too short.'), refused: 'password-policy' },
        signedOut,
      ])
    },
    async 'sign-out'({ session }, { as, decide }) {
      const reply = await as('session', session).submit('/home', '/logout', {})
      return decide(reply, [{ when: leadsTo('/'), means: () => ({ type: 'signed-out' }) }, signedOut])
    },
  },
})
