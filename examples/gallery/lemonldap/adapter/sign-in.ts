/** Sign-in with a password, and with a code by mail or of an app. */
import { type AdapterClient, type AdapterDefinition, cannotExpress, type Reply } from '../../../../src/index.ts'
import {
  asksForCode,
  logIn,
  type Notes,
  notSignedIn,
  refusedBy,
  says,
  signedIn,
  type Waiting,
  waitingHeader,
} from './portal.ts'

type Commands = AdapterDefinition<Notes>['commands']
type Kind = 'mail' | 'totp'

const isChoice = (page: Reply): boolean => page.form('/2fchoice') !== undefined
const tokenOf = (page: Reply): string => page.field('token')
const expired = [refusedBy(82, 'sign-in-ended'), refusedBy(81, 'sign-in-ended')] as const

/** Where an account has both, its owner chooses; the portal then sends the code by mail. */
const choose = async (browser: AdapterClient, waiting: Waiting, kind: Kind): Promise<void> => {
  if (!isChoice(waiting.page)) return
  waiting.page = await browser.post('/2fchoice', { form: { token: tokenOf(waiting.page), sf: kind } })
}
/** Keeps the token of the form where `as` finds it again. */
const hold = (browser: AdapterClient, page: Reply): AdapterClient => browser.hold(waitingHeader, tokenOf(page))

export const signIn: Commands = {
  async 'start-sign-in'({ identifier, password, client: at, service, trust }, { client, keep, decide, notes, expect }) {
    if (at.kind !== 'browser') cannotExpress('one signs in with a browser')
    if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    if (trust !== undefined) cannotExpress('no browser is trusted')
    const browser = client()
    return decide(await logIn(browser, identifier, password), [
      {
        when: signedIn,
        means: () => {
          const session = keep('session', browser)
          notes.owners.set(session, identifier)
          return { type: 'signed-in', session, trusted: false }
        },
      },
      {
        when: asksForCode,
        means: (page) => {
          if (page.form('/mail2fcheck')) expect('email')
          const token = keep('signIn', hold(browser, page))
          notes.waiting.set(token, { identifier, password, page })
          return { type: 'code-required', signIn: token, phones: [] }
        },
      },
      refusedBy(5, 'wrong-credentials'),
      refusedBy(86, 'too-many-attempts'),
      refusedBy(40, 'malformed'),
      refusedBy(2, 'malformed'),
    ])
  },
  // The portal has no button for another code: its owner gives the password again.
  async 'send-code'({ signIn: token, via }, { as, decide, notes, expect }) {
    if (via !== 'email') cannotExpress(`there are no codes by ${via}`)
    const browser = as('signIn', token)
    const waiting = notes.waiting.get(token)
    // It answers whether the sign-in still waits, and sends nothing.
    const state = await browser.post('/mail2fresend', { form: { token: browser.held.get(waitingHeader) ?? '' } })
    if (!waiting || !state.is(asksForCode)) return decide(state, expired)
    const again = isChoice(waiting.page) ? waiting.page : await logIn(browser, waiting.identifier, waiting.password)
    // Where the password is refused by now, the page that waits stays open.
    if (again.is(asksForCode)) waiting.page = again
    await choose(browser, waiting, 'mail')
    return decide(again.is(asksForCode) ? waiting.page : again, [
      {
        when: { status: 200, text: 'action="/mail2fcheck' },
        means: () => {
          expect('email')
          return { type: 'code-sent', via }
        },
      },
      refusedBy(86, 'too-many-attempts'),
      refusedBy(5, 'sign-in-ended'),
    ])
  },
  async 'enter-code'({ signIn: token, code, trustBrowser, from }, { as, keep, decide, notes }) {
    if (trustBrowser) cannotExpress('no browser is trusted')
    if (from === 'recovery') cannotExpress('there are no recovery codes')
    const kind: Kind = from === 'app' ? 'totp' : 'mail'
    const browser = as('signIn', token)
    const waiting = notes.waiting.get(token)
    if (waiting) await choose(browser, waiting, kind)
    if (waiting && !waiting.page.is(asksForCode)) return decide(waiting.page, expired)
    const form = { token: waiting ? tokenOf(waiting.page) : (browser.held.get(waitingHeader) ?? ''), code }
    return decide(await browser.post(`/${kind}2fcheck`, { form }), [
      {
        when: signedIn,
        means: () => {
          const session = keep('session', browser)
          notes.owners.set(session, waiting?.identifier ?? '')
          return { type: 'signed-in', session, trusted: false }
        },
      },
      refusedBy(96, ['wrong-code', 'malformed-code']),
      refusedBy(2, 'malformed-code'),
      ...expired,
    ])
  },
  async 'sign-out'({ session }, { as, decide }) {
    return decide(await as('session', session).get('/', { query: { logout: '1' } }), [
      { when: says(47), means: () => ({ type: 'signed-out' }) },
      notSignedIn,
    ])
  },
}
