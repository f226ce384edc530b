/** The authenticator app, on the pages of the second factor manager. An account has one. */
import { type AdapterClient, type AdapterDefinition, cannotExpress, type Reply } from '../../../../src/index.ts'
import { type Notes, notSignedIn } from './portal.ts'

type Commands = AdapterDefinition<Notes>['commands']

const appOf = (owner: string): string => `app-of-${owner}`
/** What the scripts of the pages send. */
const press = (browser: AdapterClient, action: string, form: Readonly<Record<string, string>>): Promise<Reply> =>
  browser.post(`/2fregisters/totp/${action}`, { form, headers: { 'x-csrf-check': '1' } })
const done = { status: 200, json: { result: 1 } } as const
const failed = (word: string) => ({ text: `<p>${word}</p>` })
const listed = /device='TOTP'[^>]*epoch='(\d+)'/
/** Where there is nothing to list, it goes to the only kind that can be registered. */
const noneListed = { status: 302, headers: { location: /\/2fregisters\/totp$/ } } as const

export const secondFactor: Commands = {
  async 'enrol-authenticator-app'({ session, name, password }, { as, decide, notes }) {
    if (password !== undefined) cannotExpress('the password is not asked again')
    const owner = notes.owners.get(session) ?? ''
    return decide(await press(as('session', session), 'getkey', {}), [
      {
        when: { status: 200, json: { newkey: 1 } },
        means: (reply) => {
          notes.offered.set(session, { token: reply.textAt('token'), name, confirmed: false })
          const secret = reply.textAt('secret').toUpperCase()
          // The script of the page makes it, as a picture.
          const options = `digits=${reply.numberAt('digits')}&period=${reply.numberAt('interval')}`
          const uri = `otpauth://totp/${encodeURIComponent(owner)}?secret=${secret}&${options}`
          return { type: 'authenticator-app-enrolment', app: appOf(owner), secret, uri }
        },
      },
      { when: failed('totpExistingKey'), refused: 'already-on' },
      notSignedIn,
    ])
  },
  async 'confirm-authenticator-app'({ session, app, code }, { as, decide, notes }) {
    const offered = notes.offered.get(session)
    if (app !== appOf(notes.owners.get(session) ?? '') || !offered)
      cannotExpress('one confirms the app of this session')
    const form = { token: offered.token, code, TOTPName: offered.name }
    return decide(await press(as('session', session), 'verify', form), [
      {
        when: done,
        means: () => {
          notes.offered.set(session, { ...offered, confirmed: true })
          return { type: 'authenticator-app-confirmed' }
        },
      },
      { when: failed('badCode'), refused: ['wrong-code', 'malformed-code'] },
      { when: failed('missingCode'), refused: 'malformed-code' },
      { when: failed('totpExistingKey'), refused: 'already-on' },
      { when: failed('PE82'), refused: 'not-found' },
      notSignedIn,
    ])
  },
  async 'list-authenticator-apps'({ session }, { as, decide, notes }) {
    const page = await as('session', session).get('/2fregisters')
    const name = (): string => page.capture(/<td[^>]*>\s*TOTP\s*<\/td>\s*<td[^>]*>([^<]*)</)
    return decide(page, [
      {
        when: { status: 200, text: listed },
        means: () => ({
          type: 'authenticator-apps',
          apps: [{ app: appOf(notes.owners.get(session) ?? ''), name: name() }],
        }),
      },
      { when: noneListed, means: () => ({ type: 'authenticator-apps', apps: [] }) },
      notSignedIn,
    ])
  },
  async 'remove-authenticator-app'({ session, app, password }, { as, decide, notes }) {
    if (password !== undefined) cannotExpress('the password is not asked again')
    if (app !== appOf(notes.owners.get(session) ?? '')) cannotExpress('one removes the app of the own account')
    const browser = as('session', session)
    const page = await browser.get('/2fregisters')
    if (page.is(noneListed) && notes.offered.get(session)?.confirmed === false)
      cannotExpress('an app that was not confirmed is not listed')
    if (!page.is({ text: listed })) return decide(page, [notSignedIn, { when: noneListed, refused: 'not-found' }])
    return decide(await press(browser, 'delete', { epoch: page.capture(listed) }), [
      { when: done, means: () => ({ type: 'authenticator-app-removed' }) },
      notSignedIn,
    ])
  },
}
