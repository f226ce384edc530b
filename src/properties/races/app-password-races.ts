import type { Answer, CommandOf } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { createCommand, programSignIn } from '../fixture/arrange.ts'
import { newPassword } from '../fixture/people.ts'
import type { SearchContext } from '../property.ts'
import type { ConcurrentRequest, ConcurrentRequests, FinalState, Race } from './race.ts'
import { requestCount, usedOfLimit } from './race-size.ts'

const createRequests = (fixture: AccountFixture, count: number): readonly ConcurrentRequest[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'creation',
    send: () => fixture.trySend(createCommand(fixture, `App ${at + 1}`)),
  }))

/** How many of the issued app-specific passwords sign a program in. */
const countWorking = async (fixture: AccountFixture, answers: readonly (Answer | undefined)[]): Promise<number> => {
  let count = 0
  for (const answer of answers) {
    if (answer?.type === 'app-password-created' && (await fixture.isAccepted(programSignIn(fixture, answer.secret))))
      count += 1
  }
  return count
}

const countActive = async (fixture: AccountFixture): Promise<number> => {
  const { appPasswords } = await fixture.sendAccepted({ type: 'list-app-passwords', session: fixture.ada.session })
  return appPasswords.filter(({ active = true }) => active).length
}

const readAppPasswordState = async (
  fixture: AccountFixture,
  answers: readonly (Answer | undefined)[],
): Promise<FinalState> => ({
  'in the list': await countActive(fixture),
  'of the new ones work': await countWorking(fixture, answers),
})

/** Creations near the limit. */
export const creationsAtLimit: Race<{ creations: number; before: number }> = {
  runs: 35,
  settings: { 'apppw.limit': 3 },
  sizes: (context) => ({ creations: requestCount(16), before: usedOfLimit(context, 'apppw.limit', 3) }),
  async arrange(fixture, { creations: count, before }) {
    await fixture.provision()
    for (let held = 0; held < before; held += 1) await fixture.sendAccepted(createCommand(fixture, `Held ${held + 1}`))
    return {
      requests: createRequests(fixture, count),
      readFinalState: (answers) => readAppPasswordState(fixture, answers),
    }
  },
}

/** Creations, and a sign-in with one that was there before, while all are revoked. */
export const revocationOfAll: Race<{ creations: number }> = {
  settings: { 'apppw.attempts': 0 },
  sizes: (context) => ({ creations: requestCount(Math.min(14, maxFailedAttempts(context)), 1) }),
  arrange: (fixture, { creations: count }) =>
    arrangeWithEnd(fixture, count, 'revocation of all', () => ({
      type: 'revoke-all-app-passwords',
      session: fixture.ada.session,
    })),
}

/** The same while the account password is changed. */
export const changeOfPassword: Race<{ creations: number }> = {
  settings: { 'apppw.attempts': 0, 'password.attempts': 0 },
  sizes: (context) => ({ creations: requestCount(Math.min(4, maxFailedAttempts(context)), 1) }),
  arrange: (fixture, { creations: count }) =>
    arrangeWithEnd(fixture, count, 'change of the password', () => {
      const { session, password: currentPassword } = fixture.ada
      return { type: 'change-password', session, currentPassword, newPassword: newPassword(fixture) }
    }),
}

/** The most wrong secrets before programs are locked. */
const maxFailedAttempts = ({ declaration: { powers, parameters } }: SearchContext): number => {
  const { 'apppw.attempts': limit = 2 } = parameters
  return powers.settable.includes('apppw.attempts') || limit === 0 ? Number.POSITIVE_INFINITY : Math.max(1, limit - 2)
}

/** Creations, a sign-in with an older one, and one command of the owner that ends them all. */
const arrangeWithEnd = async (
  fixture: AccountFixture,
  count: number,
  kind: string,
  end: () => CommandOf<'revoke-all-app-passwords'> | CommandOf<'change-password'>,
): Promise<ConcurrentRequests> => {
  await fixture.provision()
  const { secret } = await fixture.sendAccepted(createCommand(fixture, 'Held'))
  const command = end()
  return {
    requests: [
      ...createRequests(fixture, count),
      { kind: 'sign-in', send: () => fixture.trySend(programSignIn(fixture, secret)) },
      { kind, send: () => fixture.trySend(command) },
    ],
    readFinalState: async (answers) => ({
      ...(await readAppPasswordState(fixture, answers)),
      'programs still signed in': await countSignedIn(fixture, answers),
    }),
  }
}

/** Sign-ins of programs while their app-specific password is revoked. */
export const revocationInUse: Race<{ 'sign-ins': number }> = {
  sizes: () => ({ 'sign-ins': requestCount(15, 1) }),
  async arrange(fixture, { 'sign-ins': count }) {
    await fixture.provision()
    const { appPassword, secret } = await fixture.sendAccepted(createCommand(fixture, 'Mail'))
    const { session } = fixture.ada
    return {
      requests: [
        ...Array.from({ length: count }, () => ({
          kind: 'sign-in',
          send: () => fixture.trySend(programSignIn(fixture, secret)),
        })),
        { kind: 'revocation', send: () => fixture.trySend({ type: 'revoke-app-password', session, appPassword }) },
      ],
      readFinalState: async (answers) => ({
        'in the list': await countActive(fixture),
        'programs still signed in': await countSignedIn(fixture, answers),
      }),
    }
  },
}

const countSignedIn = async (fixture: AccountFixture, answers: readonly (Answer | undefined)[]): Promise<number> => {
  let count = 0
  for (const answer of answers) {
    if (answer?.type !== 'program-signed-in') continue
    if (await fixture.isAccepted({ type: 'use-service', session: answer.session, service: 'mail' })) count += 1
  }
  return count
}
