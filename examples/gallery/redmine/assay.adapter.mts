/** Redmine of Debian (package redmine), by its pages and forms. */
import { fileURLToPath } from 'node:url'
import {
  type AdapterClient,
  assertSupportedAccount,
  cannotExpress,
  cookie,
  defineAdapter,
  nodeClock,
  type Pattern,
  type RefusalReason,
  type Reply,
  type ReplyCase,
  refused,
  totp,
} from '../../../src/index.ts'

const leadsTo = (path: string | RegExp): Pattern => ({
  status: 302,
  headers: { location: typeof path === 'string' ? new RegExp(`^http://[^/]+${path}$`) : path },
})
const saysError = (sentence: RegExp): Pattern => ({
  status: 200,
  text: new RegExp(`<div class="flash error" id="flash_error">${sentence.source}`),
})
/** The list of what is wrong with a form. */
const problem = (sentence: RegExp, refused: RefusalReason): ReplyCase<never> => ({
  when: { status: 200, text: new RegExp(`<div id='errorExplanation'>[^]*<li>${sentence.source}`) },
  refused,
})
const signedOut: ReplyCase<never> = { when: leadsTo(/\/login\?back_url=/), refused: 'not-signed-in' }
const loggedAs = /<div id="loggedas">[^<]*<a [^>]*>([^<]+)<\/a>/
const weakPassword = problem(/Password is too short/, 'password-policy')

/** What the owner of an account has at hand: the app, and the recovery codes of the last set. */
type Held = { readonly secret: string; readonly confirmed: boolean; readonly recoveryCodes: readonly string[] }
type Notes = { readonly held: Map<string, Held>; readonly owners: Map<string, string> }

const pageToken = /name="csrf-token" content="([^"]+)"/
/** A button that is a link: it is sent with the token that stands in the head of its page. */
const press = async (browser: AdapterClient, page: string, path: string): Promise<Reply> => {
  const shown = await browser.get(page)
  if (!shown.is({ text: pageToken })) return shown
  return browser.post(path, { form: { authenticity_token: shown.capture(pageToken) } })
}

const register = (browser: AdapterClient, login: string, password: string): Promise<Reply> =>
  browser.submit('/account/register', '/account/register', {
    'user[login]': login,
    'user[password]': password,
    'user[password_confirmation]': password,
    'user[firstname]': 'Ada',
    'user[lastname]': 'Example',
    'user[mail]': login,
  })
const signIn = (browser: AdapterClient, username: string, password: string): Promise<Reply> =>
  browser.submit('/login', '/login', { username, password })

/** Begins to turn the app on, and reads its secret. */
const beginApp = async (browser: AdapterClient): Promise<Reply> => {
  const reply = await press(browser, '/my/account', '/my/twofa/totp/activate/init')
  return reply.is(leadsTo('/my/twofa/totp/activate/confirm')) ? browser.follow(reply) : reply
}
const confirmApp = (browser: AdapterClient, code: string): Promise<Reply> =>
  browser.submit('/my/twofa/totp/activate/confirm', '/my/twofa/totp/activate', { twofa_code: code })
const activated = leadsTo('/my/account')

/** An app shows a new code every so many seconds. */
const step = 30
/** Redmine reads the file of this clock as well (server.sh). */
const fileClock = nodeClock()
let clock: ReturnType<typeof fileClock> | undefined
/**
 * A code of the app that was not used before. The owner waits for it; it is of the step before the present one, so that
 * the present one is left for a sign-in.
 */
const nextCode = async (browser: AdapterClient, secret: string, now: () => Promise<number>): Promise<string> => {
  if (!clock) return cannotExpress('without a clock the owner waits half a minute for the next code')
  await clock.advance(2 * step, browser)
  return totp(secret, (await now()) - 1000 * step)
}

export default defineAdapter<Notes>({
  name: 'redmine',
  product: { name: 'Redmine', version: '5.0.4-5+deb12u1' },
  edition: '2fa-2018',
  supported: [
    'two-factor',
    'sign-in.browser',
    'code.app',
    'code.recovery',
    'sign-up',
    'password.change',
    'password.link',
  ],
  unknown: ['enrolment', 'un-enrolment', 'app-passwords'],
  parameters: {
    'session.lifetime': 86_400,
    'session.idle_lifetime': 3600,
    'password.min_length': 8,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
    'password.attempts': 0,
    'password.change_ends_sessions': 'all',
    'code.attempts': 3,
    'code.attempts_scope': 'sign-in',
    'code.malformed_counts': true,
    'code.single_use': true,
    'code.spaces_tolerated': true,
    'factor.reauth': false,
    'totp.step': 30,
    'totp.digits': 6,
    'totp.algorithm': 'SHA1',
    'recoverycode.count': 10,
    'recoverycode.length': 12,
    'recoverycode.alphabet': 'letters-and-digits',
    'resetlink.lifetime': 86_400,
    'signin.background_verification': false,
    'signin.pending_lifetime': 121,
    'enrol.default_on': false,
    'questions.asked_at': 'nowhere',
  },
  server: ({ mailHost, mailPort, folder, port }) => ({
    command: '/bin/bash',
    args: [fileURLToPath(new URL('server.sh', import.meta.url))],
    env: { DATA_FOLDER: folder, PORT: String(port), MAIL_HOST: mailHost, MAIL_PORT: String(mailPort) },
    ready: { url: `http://127.0.0.1:${port}`, path: '/login', status: 200, body: /<form [^>]*action="\/login"/ },
    readyTimeout: 240_000,
  }),
  restart: true,
  recognise: { path: '/login', by: { text: 'content="Redmine"' } },
  headers: () => ({ accept: 'text/html' }),
  outbox: ['email'],
  // It answers once a mail was handed over.
  deliveryDelay: 0,
  ...(process.env.GALLERY_CLOCK === 'yes' && {
    clock: (folder: string) => {
      clock = fileClock(folder)
      return clock
    },
  }),
  secrets: ['twofa_code'],
  // The session is in an encrypted cookie that is written again in every answer.
  credentials: { session: cookie('Redmine', { renews: true }), signIn: cookie('Redmine', { renews: true }) },
  notes: () => ({ held: new Map(), owners: new Map() }),

  async provision(setUp, { client, keep, notes }) {
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], others: ['services'] })
    const { identifier, password } = setUp
    const owner = client()
    ;(await register(owner, identifier, password)).must(leadsTo('/my/account'))
    const session = keep('session', owner)
    notes.owners.set(session, identifier)
    return { type: 'provisioned', account: identifier, session, devices: [], phones: [] }
  },

  commands: {
    async 'create-account'({ identifier, password }, { client, keep, decide, notes }) {
      const owner = client()
      return decide(await register(owner, identifier, password), [
        {
          when: leadsTo('/my/account'),
          means: () => {
            const session = keep('session', owner)
            notes.owners.set(session, identifier)
            return { type: 'account-created', session, scheme: 'none' }
          },
        },
        problem(/(Email|Login) has already been taken/, 'already-exists'),
        problem(/(Email|Login) (is invalid|cannot be blank|is too long)/, 'malformed'),
        weakPassword,
        problem(/Password cannot be blank/, 'password-policy'),
      ])
    },
    async 'start-sign-in'({ identifier, password, client: at, service, trust }, { client, keep, decide, notes }) {
      if (at.kind !== 'browser') cannotExpress('one signs in with a browser')
      if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
      if (trust !== undefined) cannotExpress('no browser is trusted')
      const browser = client()
      return decide(await signIn(browser, identifier, password), [
        {
          when: leadsTo('/account/twofa/confirm'),
          means: () => {
            const pending = keep('signIn', browser)
            notes.owners.set(pending, identifier)
            return { type: 'code-required', signIn: pending, phones: [] }
          },
        },
        {
          when: leadsTo('/my/page'),
          means: () => {
            const session = keep('session', browser)
            notes.owners.set(session, identifier)
            return { type: 'signed-in', session, trusted: false }
          },
        },
        { when: saysError(/Invalid user or password/), refused: 'wrong-credentials' },
      ])
    },
    async 'enter-code'({ signIn: pending, code, trustBrowser }, { as, keep, decide, notes }) {
      if (trustBrowser) cannotExpress('no browser is trusted')
      const browser = as('signIn', pending)
      const page = await browser.get('/account/twofa/confirm')
      if (!page.form('/account/twofa')) {
        return decide(page, [{ when: leadsTo('/'), refused: 'sign-in-ended' }])
      }
      const token = page.field('authenticity_token')
      const reply = await browser.post('/account/twofa', { form: { authenticity_token: token, twofa_code: code } })
      const next = reply.is(leadsTo('/')) ? await browser.follow(reply) : reply
      return decide(next, [
        {
          when: leadsTo('/my/page'),
          means: () => {
            const session = keep('session', browser)
            notes.owners.set(session, notes.owners.get(pending) ?? '')
            return { type: 'signed-in', session, trusted: false }
          },
        },
        { when: leadsTo('/account/twofa/confirm'), refused: ['wrong-code', 'malformed-code'] },
        { when: saysError(/Too many tries/), refused: 'too-many-attempts' },
        { when: { status: 200, text: /class="login" href="\/login"/ }, refused: 'sign-in-ended' },
      ])
    },
    // The account page offers an app only while none is on.
    async 'enrol-authenticator-app'({ session, password }, { as, decide, notes }) {
      if (password !== undefined) cannotExpress('it does not ask for the password here')
      const who = notes.owners.get(session) ?? ''
      if (notes.held.get(who)?.confirmed) return refused('already-on')
      return decide(await beginApp(as('session', session)), [
        {
          when: { status: 200, text: /<code>[A-Z2-7 ]+<\/code>/ },
          means: (page) => {
            const secret = page.capture(/<code>([A-Z2-7 ]+)<\/code>/).replaceAll(' ', '')
            notes.held.set(who, { secret, confirmed: false, recoveryCodes: [] })
            // The page shows it as a picture alone, which holds no more than this.
            const uri = `otpauth://totp/${encodeURIComponent(who)}?secret=${secret}`
            return { type: 'authenticator-app-enrolment', app: `app-of-${who}`, secret, uri }
          },
        },
        signedOut,
      ])
    },
    async 'confirm-authenticator-app'({ session, app, code }, { as, decide, notes }) {
      const who = notes.owners.get(session) ?? ''
      if (app !== `app-of-${who}`) cannotExpress('one confirms an app of the own account')
      return decide(await confirmApp(as('session', session), code), [
        {
          when: activated,
          means: () => {
            const held = notes.held.get(who)
            if (held) notes.held.set(who, { ...held, confirmed: true })
            return { type: 'authenticator-app-confirmed' }
          },
        },
        { when: leadsTo('/my/twofa/totp/activate/confirm'), refused: ['wrong-code', 'malformed-code'] },
        signedOut,
      ])
    },
    async 'remove-authenticator-app'({ session, app, password }, { as, decide, notes, now }) {
      if (password !== undefined) cannotExpress('it asks for a code of the app, and for no password')
      const who = notes.owners.get(session) ?? ''
      const held = notes.held.get(who)
      if (app !== `app-of-${who}` || !held) cannotExpress('one disables the app of the own account, with its code')
      const owner = as('session', session)
      return decide(await removeApp(owner, await nextCode(owner, held.secret, now)), [
        {
          when: activated,
          means: () => {
            notes.held.delete(who)
            return { type: 'authenticator-app-removed' }
          },
        },
        { when: leadsTo('/my/twofa/totp/deactivate/confirm'), refused: 'wrong-code' },
        signedOut,
      ])
    },
    // It asks for a code of the app.
    async 'make-recovery-codes'({ session, password }, { as, decide, notes, now }) {
      if (password !== undefined) cannotExpress('it asks for a code of the app, and for no password')
      const owner = as('session', session)
      const who = notes.owners.get(session) ?? ''
      const held = notes.held.get(who)
      const begun = await press(owner, '/my/account', '/my/twofa/backup_codes/init')
      if (!begun.is(leadsTo('/my/twofa/backup_codes/confirm'))) return decide(begun, [signedOut])
      const code = await nextCode(owner, held?.secret ?? '', now)
      const page = '/my/twofa/backup_codes'
      const made = await owner.submit(`${page}/confirm`, `${page}/create`, { twofa_code: code })
      const shown = made.is(leadsTo(page)) ? await owner.follow(made) : made
      return decide(shown, [
        {
          when: { status: 200, text: /<ul class="twofa_backup_codes">/ },
          means: (reply) => {
            const codes = [...reply.text.matchAll(/<li><code>([0-9a-f ]+)<\/code>/g)].map(([, one = '']) => one)
            if (held) notes.held.set(who, { ...held, recoveryCodes: codes })
            return { type: 'recovery-codes', codes }
          },
        },
        signedOut,
      ])
    },
    async 'read-account'({ session }, { as, decide }) {
      const page = await as('session', session).get('/my/account')
      const fields = page.form('/my/account')?.fields ?? {}
      return decide(page, [
        {
          when: { status: 200, text: loggedAs },
          means: () => ({
            type: 'account',
            identifier: page.capture(loggedAs),
            scheme: page.is({ text: '/my/twofa/totp/deactivate/init' }) ? 'two-factor' : 'none',
            fullName: `${fields['user[firstname]']} ${fields['user[lastname]']}`,
            mailAddress: fields['user[mail]'] ?? '',
          }),
        },
        signedOut,
      ])
    },
    async 'use-service'({ session, service }, { as, decide }) {
      if (service !== 'account-page') cannotExpress(`there is no service "${service}"`)
      const page = await as('session', session).get('/my/password')
      return decide(page, [
        {
          when: { status: 200, text: loggedAs },
          means: () => ({ type: 'service-opened', service, identifier: page.capture(loggedAs) }),
        },
        signedOut,
      ])
    },
    async 'change-password'({ session, currentPassword, newPassword }, { as, decide }) {
      const fields = {
        password: currentPassword,
        new_password: newPassword,
        new_password_confirmation: newPassword,
      }
      return decide(await as('session', session).submit('/my/password', '/my/password', fields), [
        { when: leadsTo('/my/account'), means: () => ({ type: 'password-changed' }) },
        { when: saysError(/Wrong password/), refused: 'wrong-credentials' },
        { when: saysError(/The new password must be different/), refused: 'password-policy' },
        weakPassword,
        problem(/Password cannot be blank/, 'password-policy'),
        signedOut,
      ])
    },
    async 'start-link-reset'({ identifier }, { client, decide, expect }) {
      const mail = { mail: identifier }
      return decide(await client().submit('/account/lost_password', '/account/lost_password', mail), [
        {
          when: leadsTo('/login'),
          means: () => {
            expect('email')
            return { type: 'link-reset-started' }
          },
        },
        { when: saysError(/Unknown user/), refused: 'not-found' },
      ])
    },
    async 'finish-link-reset'({ link, newPassword }, { client, decide }) {
      const browser = client()
      const { pathname, search } = URL.parse(link) ?? { pathname: '/account/lost_password', search: '?token=none' }
      const opened = await browser.get(`${pathname}${search}`)
      if (!opened.is(leadsTo('/account/lost_password'))) {
        return decide(opened, [
          { when: leadsTo('/'), refused: 'link-ended' },
          { when: { status: 404, text: 'Redmine 404 error' }, refused: 'link-ended' },
        ])
      }
      const page = await browser.follow(opened)
      if (!page.form('/account/lost_password')) return decide(page, [])
      const fields = { new_password: newPassword, new_password_confirmation: newPassword }
      return decide(await browser.submit('/account/lost_password', '/account/lost_password', fields), [
        { when: leadsTo('/login'), means: () => ({ type: 'password-changed' }) },
        weakPassword,
        problem(/Password cannot be blank/, 'password-policy'),
        { when: leadsTo('/'), refused: 'link-ended' },
      ])
    },
    async 'sign-out'({ session }, { as, decide }) {
      return decide(await as('session', session).submit('/logout', '/logout', {}), [
        { when: leadsTo('/'), means: () => ({ type: 'signed-out' }) },
      ])
    },
  },
})

async function removeApp(owner: AdapterClient, code: string): Promise<Reply> {
  const begun = await press(owner, '/my/account', '/my/twofa/totp/deactivate/init')
  if (!begun.is(leadsTo('/my/twofa/totp/deactivate/confirm'))) return begun
  const page = '/my/twofa/totp/deactivate'
  return owner.submit(`${page}/confirm`, page, { twofa_code: code })
}
