import { type AdapterDefinition, cannotExpress, type Reply, type ReplyCase } from '../../../src/index.ts'
import {
  codeJustUsed,
  codeSent,
  codeWanted,
  locked,
  noIdentifier,
  noPassword,
  notSignedIn,
  opened,
  wrongCode,
  wrongCredentials,
} from './answers.ts'
import { type Held, holderOf, keepSignIn, type On, sessionOf, waitingFor } from './held.ts'

type Commands = AdapterDefinition<Held>['commands']

/** The one number of an account, which Parse Server neither names nor lets one choose. */
export const onlyPhone = (username: string): string => `mfa-${username}`

/** One request does it all: password alone, password and the wish for a code, password and code. */
const logIn = (
  sandbox: Pick<On<never>, 'client'>,
  credentials: { readonly username: string; readonly password: string },
  token?: string,
): Promise<Reply> =>
  sandbox.client().post('/login', {
    json: { ...credentials, ...(token === undefined ? {} : { authData: { mfa: { token } } }) },
  })

const lockedOut: ReplyCase<never> = { when: locked, refused: 'too-many-attempts' }
/** The password is not right any more; or there never was such a sign-in, and so no name and no password to say. */
const signInEnded: readonly ReplyCase<never>[] = [
  { when: wrongCredentials, refused: 'sign-in-ended' },
  { when: noIdentifier, refused: 'sign-in-ended' },
]

export const signInCommands: Commands = {
  // Parse Server is the same to every kind of client, and trusts none of them.
  'start-sign-in'({ identifier, password, service, trustBrowser }, sandbox) {
    if (service !== undefined && service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    if (trustBrowser) cannotExpress('there is no trust of browsers')
    const credentials = { username: identifier, password }
    const { notes } = sandbox
    return logIn(sandbox, credentials).then((reply) =>
      sandbox.decide(reply, [
        {
          when: codeWanted,
          means: () => ({
            type: 'code-required',
            signIn: keepSignIn(notes, credentials),
            phones: [{ phone: onlyPhone(identifier) }],
          }),
        },
        { when: opened, means: () => ({ type: 'signed-in', session: sessionOf(notes, reply), trusted: false }) },
        lockedOut,
        { when: wrongCredentials, refused: 'wrong-credentials' },
        { when: noIdentifier, refused: 'malformed' },
        { when: noPassword, refused: 'malformed' },
      ]),
    )
  },

  async 'send-code'({ signIn, via, phone }, sandbox) {
    if (via !== 'text') cannotExpress(`there are no codes by ${via}`)
    const waiting = waitingFor(sandbox.notes, signIn)
    if (phone !== undefined && phone !== onlyPhone(waiting.username)) {
      cannotExpress('an account has one number, and no choice')
    }
    return sandbox.decide(await logIn(sandbox, waiting, 'request'), [
      { when: codeSent, means: () => ({ type: 'code-sent', via }) },
      { when: wrongCode, means: () => cannotExpress('the codes of the account come from its authenticator app') },
      lockedOut,
      ...signInEnded,
    ])
  },

  async 'enter-code'({ signIn, code, trustBrowser }, sandbox) {
    if (trustBrowser) cannotExpress('there is no trust of browsers')
    const { notes } = sandbox
    return sandbox.decide(await logIn(sandbox, waitingFor(notes, signIn), code), [
      { when: opened, means: (reply) => ({ type: 'signed-in', session: sessionOf(notes, reply), trusted: false }) },
      { when: wrongCode, refused: 'wrong-code' },
      { when: codeJustUsed, refused: 'wrong-code' },
      // The entry was the word that asks for a code.
      { when: codeSent, refused: 'malformed-code' },
      lockedOut,
      ...signInEnded,
    ])
  },

  async 'sign-out'({ session }, sandbox) {
    return sandbox.decide(await holderOf(sandbox, session).post('/logout', { json: {} }), [
      { when: { status: 200, text: /^\{\}$/ }, means: () => ({ type: 'signed-out' }) },
      ...notSignedIn,
    ])
  },
}
