import type { CommandOf } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { newClient, newPassword } from '../fixture/people.ts'
import { attemptsWithin, wronglyAccepted } from './attempt-limits.ts'
import { boundaryValuesOf, maxLength, passwordCharacters } from './boundary-lengths.ts'
import type { InjectionPoint } from './injection-point.ts'

const passwordAttempts = {
  settings: { 'password.attempts': 0 },
  maxAttempts: attemptsWithin('password.attempts'),
} as const

/** A server may bring passwords into one form before it compares them (RFC 8265 section 4.2), so equal forms are equal. */
const samePassword =
  (right: string) =>
  (text: string): boolean =>
    text.normalize('NFKC') === right.normalize('NFKC')

/** An account whose password is longer than some ways of hashing look. */
const provisionWithLongPassword = async (fixture: AccountFixture): Promise<void> => {
  fixture.ada.password = `${newPassword(fixture)} ${'and so on '.repeat(6)}to the end`
  await fixture.provision()
}

const signIn = (fixture: AccountFixture, password: string): CommandOf<'start-sign-in'> => {
  const { identifier } = fixture.ada
  return { type: 'start-sign-in', identifier, password, client: newClient('browser') }
}

/** The account password at the beginning of a sign-in. */
export const accountPassword: InjectionPoint = {
  field: 'password',
  location: 'body',
  ...passwordAttempts,
  async arrange(fixture) {
    await provisionWithLongPassword(fixture)
    const { password } = fixture.ada
    const command = signIn(fixture, password)
    return {
      command,
      validValue: password,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted(samePassword(password)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The present password of somebody who changes it. */
export const presentPassword: InjectionPoint = {
  field: 'currentPassword',
  location: 'body',
  ...passwordAttempts,
  async arrange(fixture) {
    await provisionWithLongPassword(fixture)
    const { session, password } = fixture.ada
    const command: CommandOf<'change-password'> = {
      type: 'change-password',
      session,
      currentPassword: password,
      newPassword: newPassword(fixture),
    }
    return {
      command,
      validValue: password,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted(samePassword(password)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The password that somebody chooses: any text may be one, and then it is that text that opens the account. */
export const chosenPassword: InjectionPoint = {
  ...presentPassword,
  field: 'newPassword',
  acceptsAnyText: true,
  boundaryValues: boundaryValuesOf('password.min_length', passwordCharacters),
  async arrange(fixture) {
    await fixture.provision()
    const { session, password } = fixture.ada
    const right = newPassword(fixture)
    const command: CommandOf<'change-password'> = {
      type: 'change-password',
      session,
      currentPassword: password,
      newPassword: right,
    }
    return {
      command,
      validValue: right,
      snapshot: () => fixture.snapshot(),
      async objectionTo(text) {
        if (text === undefined) return 'a value that is not text was accepted as a password'
        const { 'password.min_length': least = 0 } = fixture.declaration.parameters
        if (maxLength(text) < least) return `a password of fewer than ${least} characters was accepted`
        if (!(await fixture.isAccepted(signIn(fixture, text))))
          return 'a password was accepted that does not open the account'
        if (text !== password && (await fixture.isAccepted(signIn(fixture, password))))
          return 'the old password still opens it'
        const shorter = text.slice(0, -1)
        const truncated = shorter.trim() !== text.trim() && (await fixture.isAccepted(signIn(fixture, shorter)))
        return truncated ? 'a password was accepted, but its last character is ignored' : undefined
      },
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}
