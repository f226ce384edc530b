import fc, { type Arbitrary } from 'fast-check'
import { recoveryGrounds } from '../../protocol/areas/recovery.ts'
import { newClient } from '../stories/cast.ts'
import { always, edgeOffset, side, when } from '../stories/deeds.ts'
import { accepted, codeAskedFor } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import { askForRecovery, finishRecovery, type Information, informations } from './recovering.ts'
import type { RecoveryModel } from './recovery-model.ts'

type RecoveryDeed = Deed<RecoveryModel>

/** Told rightly more often than not: only then there is a wait to look at. */
const information: Arbitrary<Information> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('full' as const, 'little' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...informations) },
)
const ground = fc.constantFrom(...recoveryGrounds)

const ask = async (
  model: RecoveryModel,
  stage: Stage,
  asked: { readonly ground: (typeof recoveryGrounds)[number]; readonly information: Information },
): Promise<void> => {
  const id = await askForRecovery(stage, { ...asked, expected: accepted('anybody may ask') })
  if (id !== undefined) model.asked(id, asked.information)
}
const finish = async (model: RecoveryModel, stage: Stage): Promise<void> => {
  const { newest } = model
  if (newest && (await finishRecovery(stage, newest.id, model.finish(newest)))) model.finished(newest)
}
const cancel = async (model: RecoveryModel, stage: Stage): Promise<void> => {
  const { session } = stage.actor('Ada')
  await stage.ask('Ada cancels the recovery', { type: 'cancel-recovery', session }, model.cancel())
  model.cancelled()
}
const wait = async (model: RecoveryModel, stage: Stage, seconds: number): Promise<void> => {
  await stage.wait(seconds)
  model.now += seconds
}
/** Her own password opens the account, whatever came of recoveries: the old one, or the one that she chose at the end of one. */
const signIn = async (stage: Stage): Promise<void> => {
  const { identifier, password } = stage.actor('Ada')
  const command = { type: 'start-sign-in', identifier, password, client: newClient('tablet') } as const
  await stage.ask('Ada signs in on a new tablet', command, codeAskedFor('it is her password'))
}

export const asking = (): Arbitrary<RecoveryDeed> =>
  fc.record({ ground, information }).map((asked) => always((model, stage) => ask(model, stage, asked)))

export const finishing = (): Arbitrary<RecoveryDeed> =>
  fc.constant(
    when<RecoveryModel>(
      ({ newest }) => newest !== undefined,
      async (model, stage) => {
        await finish(model, stage)
        await signIn(stage)
      },
    ),
  )

/** From the request to its end, a second before the wait is over, then, or a second after it. */
export const recovering = (): Arbitrary<RecoveryDeed> =>
  fc.tuple(fc.record({ ground, information }), edgeOffset).map(([asked, offset]) =>
    always(async (model, stage) => {
      await ask(model, stage, asked)
      stage.boundary(side('end of the wait of a recovery', offset))
      await wait(model, stage, model.left() + offset)
      await finish(model, stage)
      await signIn(stage)
    }),
  )

export const cancelling = (): Arbitrary<RecoveryDeed> =>
  fc.constant(when<RecoveryModel>(({ newest, pageOpen }) => newest !== undefined && pageOpen, cancel))

/** Somebody else asks, the owner cancels in time, and all the same it is waited for. */
export const cancellingInTime = (): Arbitrary<RecoveryDeed> =>
  information.map((told) =>
    when<RecoveryModel>(
      ({ pageOpen }) => pageOpen,
      async (model, stage) => {
        await ask(model, stage, { ground: 'cannot-sign-in', information: told })
        await cancel(model, stage)
        await wait(model, stage, Math.max(1, model.left()))
        await finish(model, stage)
      },
    ),
  )

/** The same recovery finished twice. */
export const finishingTwice = (): Arbitrary<RecoveryDeed> =>
  information.map((told) =>
    always(async (model, stage) => {
      await ask(model, stage, { ground: 'cannot-reset', information: told })
      await wait(model, stage, Math.max(1, model.left()))
      await finish(model, stage)
      await finish(model, stage)
    }),
  )

export const waiting = (): Arbitrary<RecoveryDeed> =>
  fc.integer({ min: 1, max: 20 }).map((days) => always((model, stage) => wait(model, stage, days * 86_400)))
