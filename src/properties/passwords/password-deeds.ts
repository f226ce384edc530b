import fc, { type Arbitrary } from 'fast-check'
import type { Capability } from '../../protocol/capabilities.ts'
import type { Ground } from '../property.ts'
import { askForRecovery, finishRecovery } from '../recoveries/recovering.ts'
import { newClient, newPassword } from '../stories/cast.ts'
import { always, choice, edgeOffset, side, when } from '../stories/deeds.ts'
import { accepted, refused } from '../stories/expected.ts'
import { type Deed, movesClock } from '../stories/family.ts'
import { roomForMessage } from '../stories/messages.ts'
import type { Stage } from '../stories/stage.ts'
import type { PasswordModel } from './password-model.ts'

type PasswordDeed = Deed<PasswordModel>

const wait = async (model: PasswordModel, stage: Stage, seconds: number): Promise<void> => {
  await stage.wait(seconds)
  model.now += seconds
}
/** False where the entry is locked and time cannot be moved. */
const unlocked = async (model: PasswordModel, stage: Stage): Promise<boolean> => {
  const ahead = model.lockedFor()
  if (ahead > 0 && stage.movesClock) await wait(model, stage, ahead)
  return model.lockedFor() === 0
}

const signIn = async (model: PasswordModel, stage: Stage, nth: number): Promise<void> => {
  const { identifier, seats } = stage.actor('Ada')
  const client = newClient('tablet')
  const password = model.passwords[nth - 1] ?? ''
  const answer = await stage.ask(
    `Ada signs in on a new tablet with password number ${nth}`,
    { type: 'start-sign-in', identifier, password, client },
    model.signIn(nth),
  )
  if (answer.type === 'refused') {
    stage.fold((count) => `Ada has tried ${count} times to sign in on a new tablet with password number ${nth}`)
    return model.failed()
  }
  if (answer.type === 'code-required') seats.set('tablet', { client, signIn: answer.signIn })
  model.waits = nth
  return model.signedIn()
}
/** Old passwords count as wrong; the right one comes between before they lock the entry unawares. */
const signInWithOld = async (model: PasswordModel, stage: Stage, nth: number): Promise<void> => {
  if (model.left() <= 1) await signIn(model, stage, model.current)
  await signIn(model, stage, nth)
}
const olderThanNewest = (model: PasswordModel, which: number): number => Math.max(1, model.current - 1 - (which % 3))

const change = async (model: PasswordModel, stage: Stage): Promise<void> => {
  if (!model.pageOpen) return
  const actor = stage.actor('Ada')
  const password = newPassword()
  const { session, password: currentPassword } = actor
  await stage.ask(
    'Ada changes the account password',
    { type: 'change-password', session, currentPassword, newPassword: password },
    accepted('the current password is right'),
  )
  actor.password = password
  model.changed(password)
}

const reset = async (model: PasswordModel, stage: Stage): Promise<void> => {
  const actor = stage.actor('Ada')
  const password = newPassword()
  const { session = '' } = stage.seat('Ada', 'trusted phone')
  const command = { type: 'reset-password', session, newPassword: password } as const
  await stage.ask('Ada resets the account password on her trusted phone', command, accepted('the phone is trusted'))
  actor.password = password
  model.changed(password)
  model.endPage()
}

const resetForgotten = async (model: PasswordModel, stage: Stage): Promise<void> => {
  const passed = (seconds: number): void => {
    model.now += seconds
  }
  if (!(await roomForMessage(stage, 'Ada', passed))) return
  const actor = stage.actor('Ada')
  const { identifier, number } = actor
  const begun = await stage.ask(
    'Ada says that the account password is forgotten',
    { type: 'start-password-reset', identifier },
    accepted('there is a way for those who forgot it'),
  )
  const code = (await stage.deliveries((one) => one.to === number && one.code !== undefined)).at(-1)?.code ?? ''
  const password = newPassword()
  await stage.ask(
    `Ada resets the forgotten password with the code sent to "${number}"`,
    { type: 'finish-password-reset', reset: begun.type === 'refused' ? '' : begun.reset, code, newPassword: password },
    accepted('the code is right'),
  )
  actor.password = password
  model.changed(password)
  model.endPage()
}

/** Everything is lost, so the long way is gone, from the request to its end. */
const recover = async (model: PasswordModel, stage: Stage): Promise<void> => {
  const expected = accepted('anybody may ask')
  const id = await askForRecovery(stage, { ground: 'cannot-reset', information: 'little', expected })
  if (id === undefined) return
  await wait(model, stage, stage.parameter('recovery.delay_with_little_evidence'))
  if (!(await finishRecovery(stage, id, accepted('its wait is over')))) return
  model.changed(stage.actor('Ada').password)
  model.endPage()
  model.phoneTrusted = false
}

export const signingIn = (): Arbitrary<PasswordDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      if (!(await unlocked(model, stage))) return
      if (which % 2 === 0) await signIn(model, stage, model.current)
      else await signInWithOld(model, stage, olderThanNewest(model, which))
    }),
  )

type Way = 'change' | 'reset' | 'forgotten' | 'recovery'
const ways = ({ declaration }: Ground): readonly Way[] => {
  const offers = (capability: Capability): boolean => declaration.capabilities[capability].state !== 'absent'
  return [
    'change',
    ...(offers('password.device-reset') ? (['reset'] as const) : []),
    ...(offers('password.forgotten') ? (['forgotten'] as const) : []),
    ...(offers('recovery') && movesClock({ declaration }) ? (['recovery'] as const) : []),
  ]
}
const renew = async (model: PasswordModel, stage: Stage, way: Way): Promise<void> => {
  if (way === 'change' && model.pageOpen) await change(model, stage)
  else if (way === 'reset' && model.phoneTrusted) await reset(model, stage)
  else if (way === 'forgotten') await resetForgotten(model, stage)
  else if (way === 'recovery') await recover(model, stage)
}

/** A new password, whichever way; then an old one is tried, or the new one. */
export const renewing = (ground: Ground): Arbitrary<PasswordDeed> =>
  fc.tuple(fc.constantFrom(...ways(ground)), choice).map(([way, which]) =>
    always(async (model, stage) => {
      if (!(await unlocked(model, stage))) return
      await renew(model, stage, way)
      if (which % 2 === 0 || model.current === 1) await signIn(model, stage, model.current)
      else await signInWithOld(model, stage, olderThanNewest(model, which >> 1))
    }),
  )

/** A sign-in waits for its code while the password changes. */
export const renewingMeanwhile = (ground: Ground): Arbitrary<PasswordDeed> =>
  fc.constantFrom(...ways(ground)).map((way) =>
    always(async (model, stage) => {
      if (!(await unlocked(model, stage))) return
      await signIn(model, stage, model.current)
      const began = model.current
      await renew(model, stage, way)
      if (model.current === began) return
      const { number, phones } = stage.actor('Ada')
      const { signIn: id = '' } = stage.seat('Ada', 'tablet')
      const command = { type: 'send-code', signIn: id, via: 'text', phone: phones.get(number) ?? '' } as const
      const expected = refused('the password that this sign-in began with is gone')
      await stage.ask(`Ada asks on the tablet for a code by text to "${number}"`, command, expected)
    }),
  )

/** The old password does not change the new one. */
export const changingWithOld = (): Arbitrary<PasswordDeed> =>
  fc.constant(
    when<PasswordModel>(
      ({ pageOpen, passwords }) => pageOpen && passwords.length > 1,
      async (model, stage) => {
        if (!(await unlocked(model, stage))) return
        if (model.left() <= 1) await signIn(model, stage, model.current)
        if (!model.pageOpen) return
        const { session } = stage.actor('Ada')
        const currentPassword = model.passwords.at(-2) ?? ''
        await stage.ask(
          'Ada changes the account password with the old one',
          { type: 'change-password', session, currentPassword, newPassword: newPassword() },
          refused('it is not the current password'),
        )
        model.failed()
      },
    ),
  )

/** Old passwords up to the limit, or one short of it; then the right one, also at the end of the lock. */
export const fillingTheLimit = (ground: Ground): Arbitrary<PasswordDeed> =>
  fc
    .tuple(fc.constantFrom(0, 1), movesClock(ground) ? fc.option(edgeOffset) : fc.constant(null))
    .map(([short, offset]) =>
      when<PasswordModel>(
        ({ passwords, pageOpen, rules }) =>
          (passwords.length > 1 || pageOpen) && rules.attempts > 0 && rules.attempts <= 20,
        async (model, stage) => {
          if (!(await unlocked(model, stage))) return
          if (model.current === 1) await change(model, stage)
          if (model.current === 1) return
          await signIn(model, stage, model.current)
          const old = model.current - 1
          stage.boundary(side('last wrong password before the lock', short === 0 ? 0 : -1))
          for (let left = model.left() - short; left > 0; left -= 1) await signIn(model, stage, old)
          const ahead = model.lockedFor()
          if (offset !== null && ahead > 1) {
            stage.boundary(side('end of the lock on passwords', offset))
            await wait(model, stage, ahead + offset)
          }
          await signIn(model, stage, model.current)
        },
      ),
    )
