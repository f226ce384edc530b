import type { AcceptedOf, CommandOf } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { createCommand, programSignIn } from '../fixture/arrange.ts'
import { attemptsWithin, unlimitedAttempts, wronglyAccepted } from './attempt-limits.ts'
import { boundaryValuesOf, letters, minLength } from './boundary-lengths.ts'
import type { InjectionPoint } from './injection-point.ts'

/** Secrets are shown in groups; the separators may be left out. */
const withoutSeparators = (secret: string): string => secret.replace(/[ -]/g, '')

/** The app-specific password of a program. */
export const programPassword: InjectionPoint = {
  field: 'password',
  location: 'body',
  settings: { 'apppw.attempts': 0 },
  maxAttempts: attemptsWithin('apppw.attempts'),
  async arrange(fixture) {
    await fixture.provision()
    const { secret } = await fixture.sendAccepted(createCommand(fixture, 'Mail'))
    const command = programSignIn(fixture, secret)
    return {
      command,
      validValue: secret,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => withoutSeparators(text) === withoutSeparators(secret)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The label of an app-specific password: any text may be one, and then the list shows that text. */
export const label: InjectionPoint = {
  field: 'label',
  location: 'body',
  acceptsAnyText: true,
  boundaryValues: boundaryValuesOf('apppw.label_max', letters),
  settings: { 'password.attempts': 0 },
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const command = createCommand(fixture, 'Mail')
    return {
      command,
      validValue: command.label,
      snapshot: () => fixture.snapshot(),
      async objectionTo(text) {
        if (text === undefined) return 'a value that is not text was accepted as a label'
        const { 'apppw.label_max': most = Number.POSITIVE_INFINITY } = fixture.declaration.parameters
        if (most > 0 && minLength(text) > most) return `a label of more than ${most} characters was accepted`
        const labels = (await entries(fixture)).map((entry) => entry.label)
        if (labels.length !== 1) return `one label was given, and the list has ${labels.length}`
        const [kept = ''] = labels
        const same = kept.trim().normalize('NFKC') === text.trim().normalize('NFKC')
        return same ? undefined : 'the list shows a different label from the one that was given'
      },
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The id of an app-specific password that its owner revokes. */
export const revokedId: InjectionPoint = {
  field: 'appPassword',
  location: 'path',
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { session } = fixture.ada
    const { appPassword } = await fixture.sendAccepted(createCommand(fixture, 'Mail'))
    const command: CommandOf<'revoke-app-password'> = { type: 'revoke-app-password', session, appPassword }
    return {
      command,
      validValue: appPassword,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === appPassword),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The token of a session. */
export const sessionToken: InjectionPoint = {
  field: 'session',
  location: 'header',
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { session } = fixture.ada
    const command: CommandOf<'read-account'> = { type: 'read-account', session }
    return {
      command,
      validValue: session,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === session),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

const entries = async (fixture: AccountFixture): Promise<AcceptedOf<'list-app-passwords'>['appPasswords']> =>
  (await fixture.sendAccepted({ type: 'list-app-passwords', session: fixture.ada.session })).appPasswords
