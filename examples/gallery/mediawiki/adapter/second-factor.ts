/** The authenticator app of OATHAuth, and the recovery codes that come with it. An account has one app. */
import { type AdapterDefinition, cannotExpress, type Reply, type ReplyCase } from '../../../../src/index.ts'
import { codeTaken, type Notes, oldestCode, signInFirst } from './wiki.ts'

type Commands = AdapterDefinition<Notes>['commands']

const page = '/index.php/Special:Manage_Two-factor_authentication'
const toEnable = `${page}?action=enable&module=totp`
const toDisable = `${page}?action=disable&module=totp`
const onlyApp = 'totp'
const offered = { status: 200, text: 'otpauth://' } as const
const turnedOn = { status: 200, text: 'will now be enforced' } as const
const wrongCode = { status: 200, text: 'Failed to validate two-factor credentials' } as const

const secretIn = (reply: Reply): string => reply.capture(/[?&;]secret=([A-Z2-7]+)/)
/** As they are shown, without the spaces between groups of four. */
const recoveryCodesIn = ({ text }: Reply): string[] =>
  [...text.matchAll(/<kbd>([A-Z2-7 ]+)<\/kbd><\/li>/g)].map(([, code = '']) => code.replaceAll(' ', ''))

/** MediaWiki shows nothing to enrol where an app is on. */
const alreadyOn: ReplyCase<never> = {
  when: { status: 200, text: 'Special:Manage_Two-factor_authentication' },
  refused: 'already-on',
}

export const secondFactor: Commands = {
  async 'enrol-authenticator-app'({ session }, { as, decide, notes }) {
    const reply = await as('session', session).get(toEnable)
    return decide(reply, [
      {
        when: offered,
        means: () => {
          notes.offers.set(session, reply)
          const uri = reply.capture(/data-mw-qrcode-url="(otpauth:[^"]+)"/).replaceAll('&amp;', '&')
          return { type: 'authenticator-app-enrolment', app: onlyApp, secret: secretIn(reply), uri }
        },
      },
      signInFirst,
      alreadyOn,
    ])
  },
  async 'confirm-authenticator-app'({ session, app, code }, { as, decide, notes, now }) {
    if (app !== onlyApp) cannotExpress('an account has one authenticator app')
    const offer = notes.offers.get(session) ?? cannotExpress('a code is entered on the page that shows the app')
    const reply = await as('session', session).post(page, { form: { ...offer.form(page)?.fields, token: code } })
    const at = await now()
    return decide(reply, [
      {
        when: turnedOn,
        means: () => {
          const name = notes.names.get(session) ?? ''
          const confirmed = { secret: secretIn(offer), usedStep: notes.apps.get(name)?.usedStep ?? 0 }
          codeTaken(confirmed, code, at)
          notes.apps.set(name, confirmed)
          notes.recoveryCodes.set(name, recoveryCodesIn(offer))
          return { type: 'authenticator-app-confirmed' }
        },
      },
      { when: wrongCode, refused: ['wrong-code', 'malformed-code'] },
      { when: { status: 200, text: 'You cannot use a recovery code' }, refused: 'wrong-code' },
      signInFirst,
      alreadyOn,
    ])
  },
  // Recovery codes are shown once, beside the app: these are the ones that its owner wrote down then.
  async 'make-recovery-codes'({ session }, { as, decide, notes }) {
    const reply = await as('session', session).get(page)
    const name = notes.names.get(session) ?? ''
    const codes = notes.recoveryCodes.get(name)
    notes.recoveryCodes.delete(name)
    return decide(reply, [
      {
        when: { status: 200, text: 'Special:Manage_Two-factor_authentication' },
        means: () => ({ type: 'recovery-codes', codes: codes ?? cannotExpress('new codes come with a new app only') }),
      },
      signInFirst,
    ])
  },
  // OATHAuth wants a code of the app for it.
  async 'turn-off-two-factor'({ session }, { as, decide, notes, now }) {
    const app = notes.apps.get(notes.names.get(session) ?? '')
    const token = app ? oldestCode(app, await now()) : '000000'
    return decide(await as('session', session).submit(toDisable, page, { token }), [
      {
        when: { status: 200, text: 'Disabled two-factor authentication.' },
        means: () => ({ type: 'turn-off', scheme: 'off', missing: [] }),
      },
      signInFirst,
      { when: { status: 200, text: 'Special:Manage_Two-factor_authentication' }, refused: 'not-offered' },
    ])
  },
}
