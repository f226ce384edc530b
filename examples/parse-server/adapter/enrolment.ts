import { type AdapterDefinition, cannotExpress, type Reply } from '../../../src/index.ts'
import {
  gatewayRefused,
  mfaAlreadySetUp,
  noData,
  noNumber,
  notPending,
  notSignedIn,
  updated,
  user,
  userWithCode,
  wrongCode,
} from './answers.ts'
import { type Held, holderOf, keepEnrolment, type On, userPath } from './held.ts'

type Commands = AdapterDefinition<Held>['commands']

/** Replace the second factor of an account, or turn it off. */
export const setMfa = (
  sandbox: Pick<On<never>, 'client' | 'notes'>,
  session: string,
  mfa: object | null,
): Promise<Reply> => holderOf(sandbox, session).put(userPath(sandbox.notes, session), { json: { authData: { mfa } } })

/** An enrolment has no token of its own, for which another one could be offered: it is the session that it began in. */
const sessionOf = ({ enrolments }: Held, enrolment: string): string =>
  enrolments.get(enrolment) ?? cannotExpress('an enrolment has no token of its own')

export const enrolmentCommands: Commands = {
  // There is nothing to begin: a client sees whether it is on already, and gives the number.
  async 'start-enrolment'({ session }, sandbox) {
    return sandbox.decide(await holderOf(sandbox, session).get('/users/me'), [
      { when: userWithCode, refused: 'already-on' },
      {
        when: user,
        means: () => ({
          type: 'enrolment',
          enrolment: keepEnrolment(sandbox.notes, session),
          state: 'open',
          wants: ['phone', 'code'],
        }),
      },
      ...notSignedIn,
    ])
  },

  async 'enrol-phone'({ enrolment, number, method }, sandbox) {
    if (method !== 'text') cannotExpress(`there are no codes by ${method}`)
    const session = sessionOf(sandbox.notes, enrolment)
    return sandbox.decide(await setMfa(sandbox, session, { mobile: sandbox.numbers.of(number) }), [
      { when: updated, means: () => ({ type: 'enrolment', enrolment, state: 'open', wants: ['code'], phone: number }) },
      { when: noNumber, refused: 'malformed' },
      { when: gatewayRefused, refused: 'malformed' },
      { when: noData, refused: 'malformed' },
      { when: mfaAlreadySetUp, refused: 'already-on' },
      ...notSignedIn,
    ])
  },

  async 'verify-enrolled-phone'({ enrolment, phone, code }, sandbox) {
    const session = sessionOf(sandbox.notes, enrolment)
    return sandbox.decide(await setMfa(sandbox, session, { mobile: sandbox.numbers.of(phone), token: code }), [
      { when: updated, means: () => ({ type: 'enrolment', enrolment, state: 'on', wants: [], phone }) },
      { when: wrongCode, refused: 'wrong-code' },
      // Said of an empty code.
      { when: mfaAlreadySetUp, refused: 'malformed-code' },
      { when: notPending, refused: 'not-found' },
      ...notSignedIn,
    ])
  },

  async 'turn-off-two-factor'({ session }, sandbox) {
    return sandbox.decide(await setMfa(sandbox, session, null), [
      {
        when: updated,
        means: () => {
          const { sessions, usersOfApps } = sandbox.notes
          usersOfApps.delete(sessions.get(session)?.user ?? '')
          return { type: 'turn-off', scheme: 'off', missing: [] }
        },
      },
      ...notSignedIn,
    ])
  },
}
