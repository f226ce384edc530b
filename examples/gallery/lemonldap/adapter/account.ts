/** The menu, the password, and the link for a forgotten one. */
import { type AdapterDefinition, cannotExpress, type Reply } from '../../../../src/index.ts'
import { menu, type Notes, notSignedIn, ownerIn, refusedBy, says, weakPassword } from './portal.ts'

type Commands = AdapterDefinition<Notes>['commands']

/** The portal lists apps; that codes go out by mail is in the directory alone. */
const hasApp = (page: Reply): boolean => page.is({ status: 200, text: /device='TOTP'/ })

export const account: Commands = {
  async 'read-account'({ session }, { as, decide, notes }) {
    const browser = as('session', session)
    const page = await browser.get('/')
    const factors = page.is(menu) ? await browser.get('/2fregisters') : page
    return decide(page, [
      {
        when: menu,
        means: () => {
          const identifier = ownerIn(page)
          const scheme = hasApp(factors) || notes.mailed.has(identifier) ? 'two-factor' : 'none'
          return { type: 'account', identifier, scheme, fullName: '' }
        },
      },
      notSignedIn,
    ])
  },
  async 'use-service'({ session, service }, { as, decide }) {
    if (service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    return decide(await as('session', session).get('/'), [
      { when: menu, means: (page) => ({ type: 'service-opened', service, identifier: ownerIn(page) }) },
      notSignedIn,
    ])
  },
  async 'change-password'({ session, currentPassword, newPassword }, { as, decide }) {
    const form = { oldpassword: currentPassword, newpassword: newPassword, confirmpassword: newPassword }
    return decide(await as('session', session).post('/', { form }), [
      { when: says(35), means: () => ({ type: 'password-changed' }) },
      refusedBy(39, 'wrong-credentials'),
      refusedBy(27, 'wrong-credentials'),
      ...weakPassword,
      // Without a new password nothing is asked for: the menu comes back.
      { when: menu, refused: 'password-policy' },
      notSignedIn,
    ])
  },
  async 'start-link-reset'({ identifier }, { client, decide, expect }) {
    return decide(await client().submit('/resetpwd', '/resetpwd', { mail: identifier }), [
      {
        when: says(72),
        means: () => {
          expect('email')
          return { type: 'link-reset-started' }
        },
      },
      refusedBy(40, 'malformed'),
      refusedBy(43, 'malformed'),
      refusedBy(86, 'too-many-attempts'),
    ])
  },
  async 'finish-link-reset'({ link, newPassword }, { client, decide, expect }) {
    const { pathname, search } = URL.parse(link) ?? { pathname: '/resetpwd', search: '?mail_token=none' }
    const fields = { newpassword: newPassword, confirmpassword: newPassword }
    return decide(await client().submit(`${pathname}${search}`, '/resetpwd', fields), [
      {
        when: says(46),
        means: () => {
          expect('email')
          return { type: 'password-changed' }
        },
      },
      refusedBy(44, 'link-ended'),
      // Another path, or no token in it: the page of the password, or that of the address.
      { when: notSignedIn.when, refused: 'link-ended' },
      refusedBy(69, 'link-ended'),
      refusedBy(67, 'password-policy'),
      ...weakPassword,
    ])
  },
}
