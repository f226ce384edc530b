import type { Answer } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { codeByText, startedSignIn } from '../fixture/arrange.ts'
import { newClient, newPassword } from '../fixture/people.ts'
import { ArrangeFailed } from '../search/arrange-failed.ts'
import { liveSessions } from './code-races.ts'
import type { ConcurrentRequest, FinalState, Race } from './race.ts'
import { requestCount } from './race-size.ts'

/** Whether that password is accepted at a sign-in. */
const passwordWorks = async (fixture: AccountFixture, password: string): Promise<boolean> => {
  const { identifier } = fixture.ada
  return fixture.isAccepted({ type: 'start-sign-in', identifier, password, client: newClient('browser') })
}

/** Which passwords open the account now. The new ones come first, so that few wrong ones are tried in a row. */
const workingPasswords = async (fixture: AccountFixture, newPasswords: readonly string[]): Promise<FinalState> => {
  let count = 0
  for (const password of newPasswords) if (await passwordWorks(fixture, password)) count += 1
  return { 'of the new passwords work': count, 'the old one works': await passwordWorks(fixture, fixture.ada.password) }
}

/** How many changes were confirmed although their password does not work. */
const falselyConfirmed = 'told so in vain'

/** The same, and how many changes were confirmed although their password does not work. */
const workingAndFalselyConfirmed = async (
  fixture: AccountFixture,
  newPasswords: readonly string[],
  answers: readonly (Answer | undefined)[],
): Promise<FinalState> => {
  const working = await workingPasswords(fixture, newPasswords)
  const confirmed = answers.filter((answer) => answer?.type === 'password-changed').length
  return { ...working, [falselyConfirmed]: Math.max(0, confirmed - Number(working['of the new passwords work'])) }
}

/** Changes to different passwords by somebody who knows the present one. */
export const differentChanges: Race<{ changes: number }> = {
  settings: { 'password.attempts': 0 },
  // A request that is refused rightly, as its session has ended, is told nothing in vain.
  atMost: [falselyConfirmed],
  sizes: () => ({ changes: requestCount(4) }),
  async arrange(fixture, { changes }) {
    await fixture.provision()
    const { session, password: currentPassword } = fixture.ada
    const newPasswords = Array.from({ length: changes }, newPassword)
    return {
      requests: newPasswords.map((chosen) => ({
        kind: 'change',
        send: () => fixture.trySend({ type: 'change-password', session, currentPassword, newPassword: chosen }),
      })),
      readFinalState: (answers) => workingAndFalselyConfirmed(fixture, newPasswords, answers),
    }
  },
}

/** A code is entered after the old password while the password is changed. */
export const entryAndChange: Race<{ entries: number }> = {
  sizes: () => ({ entries: requestCount(15, 1) }),
  async arrange(fixture, { entries }) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture, 'browser')
    const code = await codeByText(fixture, signIn)
    const { session, password: currentPassword } = fixture.ada
    const chosen = newPassword(fixture)
    const change: ConcurrentRequest = {
      kind: 'change',
      send: () => fixture.trySend({ type: 'change-password', session, currentPassword, newPassword: chosen }),
    }
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => fixture.trySend({ type: 'enter-code', signIn, code }),
        })),
        change,
      ],
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await workingPasswords(fixture, [chosen])),
      }),
    }
  },
}

/** One reset, finished several times with different passwords. */
export const oneReset: Race<{ finishes: number }> = {
  settings: { 'password.attempts': 0 },
  atMost: [falselyConfirmed],
  sizes: () => ({ finishes: requestCount(4) }),
  async arrange(fixture, { finishes }) {
    await fixture.provision()
    const { identifier, number } = fixture.ada
    const { reset } = await fixture.sendAccepted({ type: 'start-password-reset', identifier })
    const code = (await fixture.deliveries(({ to }) => to === number)).at(-1)?.code
    if (code === undefined) throw new ArrangeFailed('no code arrived for the reset of the password')
    const newPasswords = Array.from({ length: finishes }, newPassword)
    return {
      requests: newPasswords.map((chosen) => ({
        kind: 'finish',
        send: () => fixture.trySend({ type: 'finish-password-reset', reset, code, newPassword: chosen }),
      })),
      readFinalState: (answers) => workingAndFalselyConfirmed(fixture, newPasswords, answers),
    }
  },
}
