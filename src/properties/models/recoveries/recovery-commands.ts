import fc, { type Arbitrary } from 'fast-check'
import { recoveryGrounds } from '../../../protocol/areas/recovery.ts'
import { newClient } from '../../fixture/people.ts'
import { type Information, informationLevels } from '../../fixture/recovery-information.ts'
import { alwaysEnabled, boundaryAt, boundaryOffset, enabledWhen } from '../../model-based/command-builders.ts'
import { accepted, codeRequired } from '../../model-based/expected-answer.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import { finishRecovery, startRecovery } from './recovery-actions.ts'
import type { RecoveryModel } from './recovery-model.ts'

type RecoveryCommand = ModelCommand<RecoveryModel>

/** Usually right information: only then can a recovery be finished. */
const anyInformation: Arbitrary<Information> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('full' as const, 'little' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...informationLevels) },
)
const anyGround = fc.constantFrom(...recoveryGrounds)

const ask = async (
  model: RecoveryModel,
  bench: TestBench,
  asked: { readonly ground: (typeof recoveryGrounds)[number]; readonly information: Information },
): Promise<void> => {
  const id = await startRecovery(bench, { ...asked, expected: accepted('anybody may ask') })
  if (id !== undefined) model.asked(id, asked.information)
}
const finish = async (model: RecoveryModel, bench: TestBench): Promise<void> => {
  const { newest } = model
  if (newest && (await finishRecovery(bench, newest.id, model.finish(newest)))) model.finished(newest)
}
const cancel = async (model: RecoveryModel, bench: TestBench): Promise<void> => {
  const { session } = bench.person('Ada')
  await bench.sendStep('Ada cancels the recovery', { type: 'cancel-recovery', session }, model.cancel())
  model.cancelled()
}
const wait = async (model: RecoveryModel, bench: TestBench, seconds: number): Promise<void> => {
  await bench.wait(seconds)
  model.now += seconds
}
/** Her current password opens the account: the old one, or the one that a finished recovery set. */
const signIn = async (bench: TestBench): Promise<void> => {
  const { identifier, password } = bench.person('Ada')
  const command = { type: 'start-sign-in', identifier, password, client: newClient('tablet') } as const
  await bench.sendStep('Ada signs in on a new tablet', command, codeRequired('it is her password'))
}

export const startCommand = (): Arbitrary<RecoveryCommand> =>
  fc
    .record({ ground: anyGround, information: anyInformation })
    .map((asked) => alwaysEnabled((model, bench) => ask(model, bench, asked)))

export const finishCommand = (): Arbitrary<RecoveryCommand> =>
  fc.constant(
    enabledWhen<RecoveryModel>(
      ({ newest }) => newest !== undefined,
      async (model, bench) => {
        await finish(model, bench)
        await signIn(bench)
      },
    ),
  )

/** A recovery finished at the end of its wait, or a second before or after it. */
export const startToFinishCommand = (): Arbitrary<RecoveryCommand> =>
  fc.tuple(fc.record({ ground: anyGround, information: anyInformation }), boundaryOffset).map(([asked, offset]) =>
    alwaysEnabled(async (model, bench) => {
      await ask(model, bench, asked)
      bench.hitBoundary(boundaryAt('end of the wait of a recovery', offset))
      await wait(model, bench, model.secondsLeft() + offset)
      await finish(model, bench)
      await signIn(bench)
    }),
  )

export const cancelCommand = (): Arbitrary<RecoveryCommand> =>
  fc.constant(
    enabledWhen<RecoveryModel>(({ newest, pageSessionOpen }) => newest !== undefined && pageSessionOpen, cancel),
  )

/** Somebody else asks, the owner cancels, and it is finished after the wait all the same. */
export const cancelInTimeCommand = (): Arbitrary<RecoveryCommand> =>
  anyInformation.map((information) =>
    enabledWhen<RecoveryModel>(
      ({ pageSessionOpen }) => pageSessionOpen,
      async (model, bench) => {
        await ask(model, bench, { ground: 'cannot-sign-in', information })
        await cancel(model, bench)
        await wait(model, bench, Math.max(1, model.secondsLeft()))
        await finish(model, bench)
      },
    ),
  )

/** The same recovery finished twice. */
export const finishTwiceCommand = (): Arbitrary<RecoveryCommand> =>
  anyInformation.map((information) =>
    alwaysEnabled(async (model, bench) => {
      await ask(model, bench, { ground: 'cannot-reset', information })
      await wait(model, bench, Math.max(1, model.secondsLeft()))
      await finish(model, bench)
      await finish(model, bench)
    }),
  )

export const waitCommand = (): Arbitrary<RecoveryCommand> =>
  fc.integer({ min: 1, max: 20 }).map((days) => alwaysEnabled((model, bench) => wait(model, bench, days * 86_400)))
