/**
 * How assay talks to this server. Run it with: npx assay run --target ./assay.adapter.mts
 *
 * It runs as it is, against example-server.mjs beside it. Replace one thing after another by your own server's, and run
 * again.
 */
import { anyText, assertSupportedAccount, cannotExpress, cookie, defineAdapter } from '../../src/index.ts'

/** This server has one number for an account, without an id of its own. */
const phoneOf = (email: string): string => `phone-of-${email}`

export default defineAdapter({
  name: 'my-server',
  product: { name: 'My server', version: '1.0' },
  edition: '2fa-2018',

  // What your server offers. What is not in this list is absent, and its rules are not applicable.
  // Your editor completes their names; the guide lists what each of them means and needs.
  supported: ['two-factor', 'sign-in.browser', 'code.text', 'sign-up', 'password.change'],
  // Numbers and choices of your server, where you know them. Times are seconds.
  parameters: {
    'code.length': 6,
    'code.lifetime': 180,
    'code.attempts': 5,
    'code.attempts_scope': 'account',
    'code.malformed_counts': true,
    'password.min_length': 8,
  },

  // A server that runs already: server: 'http://127.0.0.1:3000'. This one is started, and stopped at the end.
  server: ({ smsUrl, smsAccount, smsToken }) => ({
    command: process.execPath,
    args: [`${import.meta.dirname}/example-server.mjs`],
    env: { SMS_URL: smsUrl, SMS_ACCOUNT: smsAccount, SMS_TOKEN: smsToken },
    ready: /listens on (\S+)/,
  }),
  // What your server sends and assay can read: text and call over the Twilio API, email over SMTP.
  outbox: ['text'],
  // Where the server looks for each token. A token of assay stands for all that a client held at one moment.
  credentials: { session: cookie('sid'), signIn: cookie('pending') },

  // What each sandbox has to remember: here, the number that each sign-in may send to.
  notes: () => new Map<string, string>(),

  // An account in the state that a scenario begins with, made as its owner would make it.
  async provision(setUp, { client, keep, numbers }) {
    assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], phones: 1 })
    const { identifier, password, scheme, phones = [] } = setUp
    const [phone] = scheme === 'two-factor' ? phones : []
    const owner = client()
    const reply = await owner.post('/sign-up', {
      json: { email: identifier, password, ...(phone && { phone: numbers.of(phone.number) }) },
    })
    reply.must({ json: { welcome: identifier }, cookies: { sid: 'given' } })
    return {
      type: 'provisioned',
      account: identifier,
      session: keep('session', owner),
      devices: [],
      phones: phone ? [{ number: phone.number, phone: phoneOf(identifier) }] : [],
    }
  },

  // One entry for each command: requests, and then every answer that the server may give, the first that fits decides.
  // An answer that fits none is an error of this adapter, so a new page or a crash is never taken for a refusal.
  commands: {
    async 'create-account'({ identifier, password }, { client, keep, decide }) {
      const owner = client()
      const reply = await owner.post('/sign-up', { json: { email: identifier, password } })
      return decide(reply, [
        {
          when: { status: 200, json: { welcome: anyText }, cookies: { sid: 'given' } },
          means: () => ({ type: 'account-created', session: keep('session', owner), scheme: 'none' }),
        },
        { when: { status: 409, json: { error: 'exists' } }, refused: 'already-exists' },
        { when: { status: 400, json: { error: 'weak_password' } }, refused: 'password-policy' },
      ])
    },

    async 'start-sign-in'({ identifier, password }, { client, keep, decide, notes }) {
      const browser = client()
      const reply = await browser.post('/sign-in', { json: { email: identifier, password } })
      return decide(reply, [
        {
          when: { status: 200, json: { next: 'code' }, cookies: { pending: 'given', sid: 'untouched' } },
          means: () => {
            const [signIn, phone] = [keep('signIn', browser), phoneOf(identifier)]
            notes.set(signIn, phone)
            return { type: 'code-required', signIn, phones: [{ phone }] }
          },
        },
        {
          when: { status: 200, json: { welcome: identifier }, cookies: { sid: 'given' } },
          means: () => ({ type: 'signed-in', session: keep('session', browser), trusted: false }),
        },
        { when: { status: 401, json: { error: 'bad_credentials' } }, refused: 'wrong-credentials' },
      ])
    },

    async 'send-code'({ signIn, phone }, { as, decide, expect, notes }) {
      // What the server lets nobody ask is not asked: the scenario then says nothing about it.
      if (phone !== undefined && phone !== notes.get(signIn)) cannotExpress('codes go to the number of the account')
      const reply = await as('signIn', signIn).post('/code', { json: {} })
      return decide(reply, [
        {
          when: { status: 200, json: { sent: true } },
          means: () => {
            // What reads messages waits until this one is there.
            expect('text')
            return { type: 'code-sent', via: 'text' }
          },
        },
        { when: { status: 401, json: { error: 'no_sign_in' } }, refused: 'sign-in-ended' },
      ])
    },

    async 'enter-code'({ signIn, code }, { as, keep, decide }) {
      const browser = as('signIn', signIn)
      const reply = await browser.post('/code/check', { json: { code } })
      return decide(reply, [
        {
          when: { status: 200, json: { welcome: anyText }, cookies: { sid: 'given' } },
          means: () => ({ type: 'signed-in', session: keep('session', browser), trusted: false }),
        },
        // One answer for several things: too old, used up, never sent, or simply wrong.
        { when: { status: 403, json: { error: 'wrong_code' } }, refused: ['wrong-code', 'malformed-code'] },
        { when: { status: 429, json: { error: 'locked' } }, refused: 'too-many-attempts' },
        { when: { status: 401, json: { error: 'no_sign_in' } }, refused: 'sign-in-ended' },
      ])
    },

    async 'read-account'({ session }, { as, decide }) {
      const reply = await as('session', session).get('/me')
      return decide(reply, [
        {
          when: { status: 200, json: { email: anyText } },
          means: (answer) => ({
            type: 'account',
            identifier: answer.textAt('email'),
            scheme: answer.at('secondFactor') === true ? 'two-factor' : 'none',
            fullName: '',
          }),
        },
        // Signed out is said with 200, so the status alone would not do.
        { when: { status: 200, json: null }, refused: 'not-signed-in' },
      ])
    },

    async 'use-service'({ session, service }, { as, decide }) {
      const reply = await as('session', session).get('/me')
      return decide(reply, [
        {
          when: { status: 200, json: { email: anyText } },
          means: (answer) => ({ type: 'service-opened', service, identifier: answer.textAt('email') }),
        },
        { when: { status: 200, json: null }, refused: 'not-signed-in' },
      ])
    },

    async 'change-password'({ session, currentPassword, newPassword }, { as, decide }) {
      const reply = await as('session', session).post('/password', {
        json: { current: currentPassword, next: newPassword },
      })
      return decide(reply, [
        { when: { status: 200, json: { changed: true } }, means: () => ({ type: 'password-changed' }) },
        { when: { status: 401, json: { error: 'signed_out' } }, refused: 'not-signed-in' },
        { when: { status: 403, json: { error: 'bad_credentials' } }, refused: 'wrong-credentials' },
        { when: { status: 400, json: { error: 'weak_password' } }, refused: 'password-policy' },
      ])
    },

    async 'sign-out'({ session }, { as, decide }) {
      const reply = await as('session', session).post('/sign-out', { json: {} })
      return decide(reply, [{ when: { status: 200, json: { bye: true } }, means: () => ({ type: 'signed-out' }) }])
    },
  },
})
