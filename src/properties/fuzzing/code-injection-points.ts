import type { CommandOf } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { codeByText, startedSignIn } from '../fixture/arrange.ts'
import { newPassword } from '../fixture/people.ts'
import { ArrangeFailed } from '../search/arrange-failed.ts'
import { attemptsWithin, wronglyAccepted } from './attempt-limits.ts'
import { boundaryValuesOf, digits } from './boundary-lengths.ts'
import type { Injection, InjectionPoint } from './injection-point.ts'

const codeAttempts = {
  settings: { 'code.attempts': 0 },
  maxAttempts: attemptsWithin('code.attempts'),
  boundaryValues: boundaryValuesOf('code.length', digits),
} as const

/** Spaces in a code are ignored where the service declares so. */
const sameCode =
  (fixture: AccountFixture, right: string) =>
  (text: string): boolean =>
    (fixture.parameter('code.spaces_tolerated') ? text.replaceAll(' ', '') : text) === right

/** The code of a sign-in that waits. */
export const signInCode: InjectionPoint = {
  field: 'code',
  location: 'body',
  ...codeAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture)
    const code = await codeByText(fixture, signIn)
    const command: CommandOf<'enter-code'> = { type: 'enter-code', signIn, code }
    return {
      command,
      validValue: code,
      snapshot: async () => {
        const answer = await fixture.send({ type: 'read-sign-in', signIn })
        return `${JSON.stringify(answer)} ${await fixture.snapshot()}`
      },
      objectionTo: wronglyAccepted(sameCode(fixture, code)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The token of a sign-in that waits, with the right code beside it. */
export const signInToken: InjectionPoint = {
  ...signInCode,
  field: 'signIn',
  location: 'header',
  boundaryValues: () => [],
  async arrange(fixture): Promise<Injection> {
    const injection = await signInCode.arrange(fixture)
    const { command } = injection
    const right = 'signIn' in command ? command.signIn : ''
    return { ...injection, validValue: right, objectionTo: wronglyAccepted((text) => text === right) }
  },
}

const addedNumber = '+12025550140'

/** The code of a number that waits to be verified. */
export const numberCode: InjectionPoint = {
  field: 'code',
  location: 'body',
  ...codeAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { session } = fixture.ada
    const { phone } = await fixture.sendAccepted({ type: 'add-phone', session, number: addedNumber, method: 'text' })
    const code = await codeSentTo(fixture, addedNumber)
    const command: CommandOf<'verify-phone'> = { type: 'verify-phone', session, phone, code }
    return {
      command,
      validValue: code,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted(sameCode(fixture, code)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The code for a forgotten password. */
export const resetCode: InjectionPoint = {
  field: 'code',
  location: 'body',
  ...codeAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { identifier, number } = fixture.ada
    const { reset } = await fixture.sendAccepted({ type: 'start-password-reset', identifier })
    const code = await codeSentTo(fixture, number)
    const command: CommandOf<'finish-password-reset'> = {
      type: 'finish-password-reset',
      reset,
      code,
      newPassword: newPassword(fixture),
    }
    return {
      command,
      validValue: code,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted(sameCode(fixture, code)),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

const codeSentTo = async (fixture: AccountFixture, number: string): Promise<string> => {
  const code = (await fixture.deliveries(({ to }) => to === number)).at(-1)?.code
  if (code === undefined) throw new ArrangeFailed(`no code arrived at ${number}`)
  return code
}
