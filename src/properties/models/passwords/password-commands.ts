import fc, { type Arbitrary } from 'fast-check'
import type { Capability } from '../../../protocol/capabilities.ts'
import { newClient, newPassword } from '../../fixture/people.ts'
import { alwaysEnabled, anyIndex, boundaryAt, boundaryOffset, enabledWhen } from '../../model-based/command-builders.ts'
import { accepted, refused } from '../../model-based/expected-answer.ts'
import { reserveMessage } from '../../model-based/message-limit.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import { canMoveClock } from '../../search/can-move-clock.ts'
import { finishRecovery, startRecovery } from '../recoveries/recovery-actions.ts'
import type { PasswordModel } from './password-model.ts'

type PasswordCommand = ModelCommand<PasswordModel>

const wait = async (model: PasswordModel, bench: TestBench, seconds: number): Promise<void> => {
  await bench.wait(seconds)
  model.now += seconds
}
/** False where the entry is locked and the clock cannot be moved. */
const waitForUnlock = async (model: PasswordModel, bench: TestBench): Promise<boolean> => {
  const ahead = model.lockedFor()
  if (ahead > 0 && bench.canMoveClock) await wait(model, bench, ahead)
  return model.lockedFor() === 0
}

const signIn = async (model: PasswordModel, bench: TestBench, nth: number): Promise<void> => {
  const { identifier, clients } = bench.person('Ada')
  const client = newClient('tablet')
  const password = model.passwords[nth - 1] ?? ''
  const answer = await bench.sendStep(
    `Ada signs in on a new tablet with password number ${nth}`,
    { type: 'start-sign-in', identifier, password, client },
    model.signIn(nth),
  )
  if (answer.type === 'refused') {
    bench.collapseRepeats(
      (count) => `Ada has tried ${count} times to sign in on a new tablet with password number ${nth}`,
    )
    return model.failed()
  }
  if (answer.type === 'code-required') clients.set('tablet', { client, signIn: answer.signIn })
  model.pendingSignInPassword = nth
  return model.signedIn()
}
/** Sign in with an old password, and before it with the right one where the old one would lock the entry. */
const signInWithOld = async (model: PasswordModel, bench: TestBench, nth: number): Promise<void> => {
  if (model.attemptsLeft() <= 1) await signIn(model, bench, model.current)
  await signIn(model, bench, nth)
}
const olderThanNewest = (model: PasswordModel, which: number): number => Math.max(1, model.current - 1 - (which % 3))

const change = async (model: PasswordModel, bench: TestBench): Promise<void> => {
  if (!model.pageSessionOpen) return
  const person = bench.person('Ada')
  const password = newPassword(bench)
  const { session, password: currentPassword } = person
  await bench.sendStep(
    'Ada changes the account password',
    { type: 'change-password', session, currentPassword, newPassword: password },
    accepted('the current password is right'),
  )
  person.password = password
  model.changed(password)
}

const reset = async (model: PasswordModel, bench: TestBench): Promise<void> => {
  const person = bench.person('Ada')
  const password = newPassword(bench)
  const { session = '' } = bench.client('Ada', 'trusted phone')
  const command = { type: 'reset-password', session, newPassword: password } as const
  await bench.sendStep(
    'Ada resets the account password on her trusted phone',
    command,
    accepted('the phone is trusted'),
  )
  person.password = password
  model.changed(password)
  model.endPageSession()
}

const resetForgotten = async (model: PasswordModel, bench: TestBench): Promise<void> => {
  const onWait = (seconds: number): void => {
    model.now += seconds
  }
  if (!(await reserveMessage(bench, 'Ada', onWait))) return
  const person = bench.person('Ada')
  const { identifier, number } = person
  const started = await bench.sendStep(
    'Ada reports the account password as forgotten',
    { type: 'start-password-reset', identifier },
    accepted('there is a way for those who forgot it'),
  )
  const code = (await bench.deliveries((one) => one.to === number && one.code !== undefined)).at(-1)?.code ?? ''
  const password = newPassword(bench)
  await bench.sendStep(
    `Ada resets the forgotten password with the code sent to "${number}"`,
    {
      type: 'finish-password-reset',
      reset: started.type === 'refused' ? '' : started.reset,
      code,
      newPassword: password,
    },
    accepted('the code is right'),
  )
  person.password = password
  model.changed(password)
  model.endPageSession()
}

/** A whole account recovery, from the request to its end. */
const recover = async (model: PasswordModel, bench: TestBench): Promise<void> => {
  const expected = accepted('anybody may ask')
  const id = await startRecovery(bench, { ground: 'cannot-reset', information: 'little', expected })
  if (id === undefined) return
  await wait(model, bench, bench.parameter('recovery.delay_with_little_evidence'))
  if (!(await finishRecovery(bench, id, accepted('its wait is over')))) return
  model.changed(bench.person('Ada').password)
  model.endPageSession()
  model.phoneTrusted = false
}

export const signInCommand = (): Arbitrary<PasswordCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      if (!(await waitForUnlock(model, bench))) return
      if (which % 2 === 0) await signIn(model, bench, model.current)
      else await signInWithOld(model, bench, olderThanNewest(model, which))
    }),
  )

type RenewalMethod = 'change' | 'reset' | 'forgotten' | 'recovery'
const renewalMethods = ({ declaration }: SearchContext): readonly RenewalMethod[] => {
  const offers = (capability: Capability): boolean => declaration.capabilities[capability].state !== 'absent'
  return [
    'change',
    ...(offers('password.device-reset') ? (['reset'] as const) : []),
    ...(offers('password.forgotten') ? (['forgotten'] as const) : []),
    ...(offers('recovery') && canMoveClock({ declaration }) ? (['recovery'] as const) : []),
  ]
}
const renew = async (model: PasswordModel, bench: TestBench, method: RenewalMethod): Promise<void> => {
  if (method === 'change' && model.pageSessionOpen) await change(model, bench)
  else if (method === 'reset' && model.phoneTrusted) await reset(model, bench)
  else if (method === 'forgotten') await resetForgotten(model, bench)
  else if (method === 'recovery') await recover(model, bench)
}

/** A new password by any method; then a sign-in with an old or the new one. */
export const renewCommand = (context: SearchContext): Arbitrary<PasswordCommand> =>
  fc.tuple(fc.constantFrom(...renewalMethods(context)), anyIndex).map(([method, which]) =>
    alwaysEnabled(async (model, bench) => {
      if (!(await waitForUnlock(model, bench))) return
      await renew(model, bench, method)
      if (which % 2 === 0 || model.current === 1) await signIn(model, bench, model.current)
      else await signInWithOld(model, bench, olderThanNewest(model, which >> 1))
    }),
  )

/** A sign-in waits for its code while the password changes. */
export const renewDuringSignInCommand = (context: SearchContext): Arbitrary<PasswordCommand> =>
  fc.constantFrom(...renewalMethods(context)).map((method) =>
    alwaysEnabled(async (model, bench) => {
      if (!(await waitForUnlock(model, bench))) return
      await signIn(model, bench, model.current)
      const before = model.current
      await renew(model, bench, method)
      if (model.current === before) return
      const { number, phones } = bench.person('Ada')
      const { signIn: id = '' } = bench.client('Ada', 'tablet')
      const command = { type: 'send-code', signIn: id, via: 'text', phone: phones.get(number) ?? '' } as const
      const expected = refused('the password that this sign-in began with is gone')
      await bench.sendStep(`Ada asks on the tablet for a code by text to "${number}"`, command, expected)
    }),
  )

/** The old password does not change the new one. */
export const changeWithOldCommand = (): Arbitrary<PasswordCommand> =>
  fc.constant(
    enabledWhen<PasswordModel>(
      ({ pageSessionOpen, passwords }) => pageSessionOpen && passwords.length > 1,
      async (model, bench) => {
        if (!(await waitForUnlock(model, bench))) return
        if (model.attemptsLeft() <= 1) await signIn(model, bench, model.current)
        if (!model.pageSessionOpen) return
        const { session } = bench.person('Ada')
        const currentPassword = model.passwords.at(-2) ?? ''
        await bench.sendStep(
          'Ada changes the account password and gives the old one',
          { type: 'change-password', session, currentPassword, newPassword: newPassword(bench) },
          refused('it is not the current password'),
        )
        model.failed()
      },
    ),
  )

/** Old passwords up to the limit, or one short of it; then the right one, at once or at the end of the lock. */
export const wrongPasswordsToLimitCommand = (context: SearchContext): Arbitrary<PasswordCommand> =>
  fc
    .tuple(fc.constantFrom(0, 1), canMoveClock(context) ? fc.option(boundaryOffset) : fc.constant(null))
    .map(([short, offset]) =>
      enabledWhen<PasswordModel>(
        ({ passwords, pageSessionOpen, rules }) =>
          (passwords.length > 1 || pageSessionOpen) && rules.attempts > 0 && rules.attempts <= 20,
        async (model, bench) => {
          if (!(await waitForUnlock(model, bench))) return
          if (model.current === 1) await change(model, bench)
          if (model.current === 1) return
          await signIn(model, bench, model.current)
          const old = model.current - 1
          bench.hitBoundary(boundaryAt('last wrong password before the lock', short === 0 ? 0 : -1))
          for (let left = model.attemptsLeft() - short; left > 0; left -= 1) await signIn(model, bench, old)
          const ahead = model.lockedFor()
          if (offset !== null && ahead > 1) {
            bench.hitBoundary(boundaryAt('end of the lock on passwords', offset))
            await wait(model, bench, ahead + offset)
          }
          await signIn(model, bench, model.current)
        },
      ),
    )
