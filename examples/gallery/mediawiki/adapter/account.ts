/** The account: what its owner reads and changes with a session. */
import { type AdapterDefinition, cannotExpress } from '../../../../src/index.ts'
import { ask, ended, failedWith, logIn, type Notes, nameOf, tokenFor } from './wiki.ts'

type Commands = AdapterDefinition<Notes>['commands']

const notSignedIn = { status: 200, json: { query: { userinfo: { id: 0 } } } }
const owner = { status: 200, json: { query: { userinfo: { email: (value: unknown) => typeof value === 'string' } } } }

export const account: Commands = {
  async 'create-account'({ identifier, password }, { client, keep, decide, notes }) {
    const browser = client()
    const username = nameOf(identifier)
    const reply = await ask(browser, {
      action: 'createaccount',
      createtoken: await tokenFor(browser, 'createaccount'),
      createreturnurl: 'http://127.0.0.1/',
      username,
      password,
      retype: password,
      email: identifier,
      // Without it MediaWiki leaves the address out, too.
      realname: '',
    })
    if (reply.is(ended('createaccount', 'PASS'))) {
      ;(await logIn(browser, username, password)).must(ended('clientlogin', 'PASS'))
    }
    return decide(reply, [
      {
        when: ended('createaccount', 'PASS'),
        means: () => {
          const session = keep('session', browser)
          notes.names.set(session, username)
          return { type: 'account-created', session, scheme: 'none' }
        },
      },
      { when: ended('createaccount', 'FAIL', 'userexists'), refused: 'already-exists' },
      { when: ended('createaccount', 'FAIL', /^(invalidemailaddress|noname|authmanager-.*)$/), refused: 'malformed' },
      { when: ended('createaccount', 'FAIL', /^password/), refused: 'password-policy' },
    ])
  },
  async 'read-account'({ session }, { as, decide }) {
    const browser = as('session', session)
    const reply = await ask(browser, { action: 'query', meta: 'userinfo', uiprop: 'email' })
    const page = reply.is(owner) ? await browser.get('/index.php?title=Special:Preferences') : reply
    return decide(reply, [
      { when: notSignedIn, refused: 'not-signed-in' },
      {
        when: owner,
        means: () => ({
          type: 'account',
          identifier: reply.textAt('query.userinfo.email'),
          scheme: page.is({ text: /TOTP \(one-time token\)/ }) ? 'two-factor' : 'none',
          fullName: '',
        }),
      },
    ])
  },
  async 'use-service'({ session, service }, { as, decide }) {
    if (service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    const reply = await ask(as('session', session), { action: 'query', meta: 'userinfo', uiprop: 'email' })
    return decide(reply, [
      { when: notSignedIn, refused: 'not-signed-in' },
      {
        when: owner,
        means: () => ({ type: 'service-opened', service, identifier: reply.textAt('query.userinfo.email') }),
      },
    ])
  },
  // MediaWiki asks for no password here: a sign-in of the last hour is enough.
  async 'change-password'({ session, newPassword }, { as, decide }) {
    const browser = as('session', session)
    const reply = await ask(browser, {
      action: 'changeauthenticationdata',
      changeauthrequest: 'MediaWiki\\Auth\\PasswordAuthenticationRequest',
      changeauthtoken: await tokenFor(browser, 'csrf'),
      password: newPassword,
      retype: newPassword,
    })
    return decide(reply, [
      {
        when: { status: 200, json: { changeauthenticationdata: { status: 'success' } } },
        means: () => ({ type: 'password-changed' }),
      },
      failedWith('notloggedin', 'not-signed-in'),
      failedWith('reauthenticate', 'reauthentication-required'),
      failedWith(/^(password|badrequest)/, 'password-policy'),
    ])
  },
}
