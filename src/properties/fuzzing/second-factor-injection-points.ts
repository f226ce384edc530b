import type { CommandOf } from '../../protocol/command.ts'
import { startedSignIn } from '../fixture/arrange.ts'
import { newPassword } from '../fixture/people.ts'
import { ArrangeFailed } from '../search/arrange-failed.ts'
import { attemptsWithin, unlimitedAttempts, wronglyAccepted } from './attempt-limits.ts'
import type { InjectionPoint } from './injection-point.ts'

/** A service may ignore what separates the groups of a recovery code, and capitals. */
const bare = (code: string): string => code.replaceAll(/[\s-]/g, '').toLowerCase()

/** A recovery code at a sign-in that waits. */
export const recoveryCode: InjectionPoint = {
  field: 'code',
  location: 'body',
  settings: { 'code.attempts': 0 },
  maxAttempts: attemptsWithin('code.attempts'),
  async arrange(fixture) {
    await fixture.provision()
    const { session, password } = fixture.ada
    const { codes } = await fixture.sendAccepted({ type: 'make-recovery-codes', session, password })
    const [code] = codes
    if (code === undefined) throw new ArrangeFailed('the set of recovery codes is empty')
    const signIn = await startedSignIn(fixture)
    const command: CommandOf<'enter-code'> = { type: 'enter-code', signIn, code, from: 'recovery' }
    return {
      command,
      validValue: code,
      snapshot: async () => {
        const left = await fixture.send({ type: 'read-recovery-codes', session })
        return `${JSON.stringify(left)} ${await fixture.snapshot()}`
      },
      objectionTo: wronglyAccepted((text) => bare(text) === bare(code)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The link in a mail for a forgotten password. */
export const resetLink: InjectionPoint = {
  field: 'link',
  location: 'body',
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { identifier } = fixture.ada
    await fixture.sendAccepted({ type: 'start-link-reset', identifier })
    const mails = await fixture.deliveries(({ to }) => to.toLowerCase() === identifier.toLowerCase())
    const link = mails.at(-1)?.link
    if (link === undefined) throw new ArrangeFailed('no mail carries a link')
    const command: CommandOf<'finish-link-reset'> = {
      type: 'finish-link-reset',
      link,
      newPassword: newPassword(fixture),
    }
    return {
      command,
      validValue: link,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === link),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}
