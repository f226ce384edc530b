/** Sign-in with a password and a code of the app. */
import { type AdapterDefinition, cannotExpress, type ReplyCase } from '../../../../src/index.ts'
import { ask, codeTaken, ended, failedWith, goOn, logIn, type Notes, nameOf, tokenFor } from './wiki.ts'

type Commands = AdapterDefinition<Notes>['commands']

const codeAsked = ended('clientlogin', 'UI', 'oathauth-auth-ui')
/** The page offers a better password and can be skipped. */
const betterPassword = ended('clientlogin', 'UI', /^resetpass-validity-soft$/)
const throttled: ReplyCase<never> = {
  when: ended('clientlogin', 'FAIL', /throttled/),
  refused: 'too-many-attempts',
}
const noSignIn = failedWith(/^(badtoken|notoken|assertuserfailed)$/, 'sign-in-ended')

export const signIn: Commands = {
  async 'start-sign-in'({ identifier, password, client: at, service }, { client, keep, decide, notes }) {
    if (at.kind !== 'browser') cannotExpress('one signs in with a browser')
    if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    const browser = client()
    const name = nameOf(identifier)
    let reply = await logIn(browser, name, password)
    if (reply.is(betterPassword)) reply = await goOn(browser, { skipReset: '1' })
    return decide(reply, [
      {
        when: codeAsked,
        means: () => {
          const token = keep('signIn', browser)
          notes.names.set(token, name)
          return { type: 'code-required', signIn: token, phones: [] }
        },
      },
      {
        when: ended('clientlogin', 'PASS'),
        means: () => {
          const session = keep('session', browser)
          notes.names.set(session, name)
          return { type: 'signed-in', session, trusted: false }
        },
      },
      {
        when: ended('clientlogin', 'UI', 'resetpass-temp-emailed'),
        means: () => ({ type: 'refused', reason: 'wrong-credentials' }),
      },
      { when: ended('clientlogin', 'FAIL', /^wrongpassword/), refused: 'wrong-credentials' },
      { when: ended('clientlogin', 'FAIL', /^(authmanager-authn-no-primary|noname)$/), refused: 'malformed' },
      throttled,
    ])
  },
  async 'enter-code'({ signIn: token, code, trustBrowser }, { as, keep, decide, notes, now }) {
    if (trustBrowser === true) cannotExpress('no browser is trusted')
    const browser = as('signIn', token)
    const name = notes.names.get(token) ?? ''
    let reply = await goOn(browser, { OATHToken: code })
    if (reply.is(betterPassword)) reply = await goOn(browser, { skipReset: '1' })
    const at = await now()
    return decide(reply, [
      {
        when: ended('clientlogin', 'PASS'),
        means: () => {
          codeTaken(notes.apps.get(name), code, at)
          const session = keep('session', browser)
          notes.names.set(session, name)
          return { type: 'signed-in', session, trusted: false }
        },
      },
      { when: ended('clientlogin', 'UI', 'oathauth-login-failed'), refused: ['wrong-code', 'malformed-code'] },
      { when: codeAsked, refused: 'malformed-code' },
      { when: ended('clientlogin', 'UI', 'oathauth-throttled'), refused: 'too-many-attempts' },
      { when: ended('clientlogin', 'FAIL', 'authmanager-authn-not-in-progress'), refused: 'sign-in-ended' },
      noSignIn,
    ])
  },
  async 'sign-out'({ session }, { as, decide }) {
    const browser = as('session', session)
    const reply = await ask(browser, { action: 'logout', token: await tokenFor(browser, 'csrf') })
    return decide(reply, [
      {
        when: { status: 200, where: ({ text }) => text === '{}' || text === '[]' },
        means: () => ({ type: 'signed-out' }),
      },
    ])
  },
}
