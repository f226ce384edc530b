import fc, { type Arbitrary } from 'fast-check'
import {
  alwaysEnabled,
  anyIndex,
  boundariesAround,
  boundaryAt,
  boundaryOffset,
  pick,
} from '../../model-based/command-builders.ts'
import type { ModelCommand } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import { anyChannel, begin, channelFavouringText, clientsOf, enter, enterWrong, obtain, send } from './code-actions.ts'
import type { CodeChannel, CodeModel } from './code-model.ts'

type CodeCommand = ModelCommand<CodeModel>

const waitToBoundary = async (
  model: CodeModel,
  bench: TestBench,
  name: string,
  ahead: number,
  offset: number,
): Promise<void> => {
  bench.hitBoundary(boundaryAt(name, offset))
  await waitSeconds(model, bench, ahead + offset)
}
const waitSeconds = async (model: CodeModel, bench: TestBench, seconds: number): Promise<void> => {
  await bench.wait(seconds)
  model.wait(seconds)
}

/** A sign-in that waits for its code; one is started where there is none. Half of the time, a lock on codes is waited out. */
const waitingSignIn = async (model: CodeModel, bench: TestBench, which: number): Promise<string> => {
  const locked = pick(model.waiting(), which)
  const ahead = locked === undefined ? 0 : model.lockedFor(locked)
  if (ahead > 0 && which % 2 === 1 && bench.canMoveClock) await waitToBoundary(model, bench, lockEnd, ahead, 0)
  const kind = pick(model.waiting(), which)
  if (kind !== undefined) return kind
  await begin(model, bench, pick(clientsOf(bench), which) ?? 'browser')
  return waitingSignIn(model, bench, which)
}
/** A code that should work, and its client; one is obtained where there is none. Undefined where none can be obtained. */
const workingCode = async (
  model: CodeModel,
  bench: TestBench,
  which: number,
  channel: CodeChannel,
): Promise<{ readonly kind: string; readonly at: number } | undefined> => {
  const known = pick(model.workingCodes(), which)
  if (known) return known
  await obtain(model, bench, await waitingSignIn(model, bench, which), channel)
  return pick(model.workingCodes(), which)
}

export const startCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.constantFrom(...clientsOf(context)).map((kind) => alwaysEnabled((model, bench) => begin(model, bench, kind)))

export const obtainCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc
    .tuple(anyIndex, channelFavouringText(context))
    .map(([which, channel]) =>
      alwaysEnabled(async (model, bench) => obtain(model, bench, await waitingSignIn(model, bench, which), channel)),
    )

/** Any code that ever arrived, in any sign-in: most are refused. */
export const enterAnyCommand = (): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, anyIndex).map(([which, back]) => ({
    check: ({ codes }) => codes.length > 0,
    async run(model, bench) {
      const kind = pick([...model.signIns.keys()], which)
      if (kind !== undefined) await enter(model, bench, kind, Math.max(0, model.codes.length - 1 - back))
    },
  }))

/** A code that should work. */
export const enterRightCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, channelFavouringText(context)).map(([which, channel]) =>
    alwaysEnabled(async (model, bench) => {
      const code = await workingCode(model, bench, which, channel)
      if (code) await enter(model, bench, code.kind, code.at)
    }),
  )

/** A new code over that channel, and its client; undefined where none can be obtained. */
const freshCode = async (
  model: CodeModel,
  bench: TestBench,
  which: number,
  channel: CodeChannel,
): Promise<{ readonly kind: string; readonly at: number } | undefined> => {
  const kind = await waitingSignIn(model, bench, which)
  const at = model.codes.length
  await obtain(model, bench, kind, channel)
  return model.codes.length > at ? { kind, at } : undefined
}

/** A code at the end of its lifetime, or a second before or after it. */
export const enterAtExpiryCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, boundaryOffset, anyChannel(context)).map(([which, offset, channel]) =>
    alwaysEnabled(async (model, bench) => {
      const code = (await freshCode(model, bench, which, channel)) ?? pick(model.workingCodes(), which)
      if (!code) return
      await waitToBoundary(model, bench, lifeEnd, model.secondsLeft(code.at), offset)
      await enter(model, bench, code.kind, code.at)
    }),
  )

/** A code, after a newer one came over the same channel or another. */
export const enterReplacedCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc
    .tuple(anyIndex, anyChannel(context), fc.oneof(fc.constant(undefined), anyChannel(context)))
    .map(([which, channel, other]) =>
      alwaysEnabled(async (model, bench) => {
        const code = await freshCode(model, bench, which, channel)
        if (!code) return
        await obtain(model, bench, code.kind, other ?? channel)
        await enter(model, bench, code.kind, code.at)
      }),
    )

/** A code in a sign-in that it was not sent for. */
export const enterInOtherSignInCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, anyChannel(context)).map(([which, channel]) =>
    alwaysEnabled(async (model, bench) => {
      const code = await freshCode(model, bench, which, channel)
      const elsewhere = clientsOf(bench).find((one) => one !== code?.kind)
      if (!code || elsewhere === undefined) return
      await begin(model, bench, elsewhere)
      await enter(model, bench, elsewhere, code.at)
    }),
  )

/** A code that was used, once more, for a new sign-in. */
export const enterUsedCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, channelFavouringText(context)).map(([which, channel]) =>
    alwaysEnabled(async (model, bench) => {
      const code = await workingCode(model, bench, which, channel)
      if (!code) return
      await enter(model, bench, code.kind, code.at)
      const kind = pick(clientsOf(bench), which) ?? 'browser'
      await begin(model, bench, kind)
      await enter(model, bench, kind, code.at)
    }),
  )

export const enterWrongCommand = (): Arbitrary<CodeCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => enterWrong(model, bench, await waitingSignIn(model, bench, which), 1)),
  )

/** An entry that is a digit too short or too long. */
export const enterMalformedCommand = (): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, fc.constantFrom(-1, 1)).map(([which, lacks]) =>
    alwaysEnabled(async (model, bench) => {
      const kind = await waitingSignIn(model, bench, which)
      const { signIn = '' } = bench.client('Ada', kind)
      const code = '7'.repeat(bench.parameter('code.length') + lacks)
      const command = { type: 'enter-code', signIn, code } as const
      await bench.sendStep(`Ada enters the entry "${code}" on the ${kind}`, command, model.enterWrong(kind))
      model.malformed(kind)
    }),
  )

/** Wrong codes up to the limit, or one short of it. */
const wrongCodesToLimit = (which: number, short: number): CodeCommand =>
  alwaysEnabled(async (model, bench) => {
    const kind = await waitingSignIn(model, bench, which)
    const left = model.attemptsLeft(kind)
    if (Number.isFinite(left)) await enterWrong(model, bench, kind, left - short)
  })

/** Wrong codes to the limit or one short of it, then the right one: at once, soon after, or around the end of the lock. */
export const enterRightAfterWrongCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc
    .tuple(
      anyIndex,
      fc.constantFrom(0, 1),
      fc.oneof(fc.constantFrom(undefined, 'soon' as const), boundaryOffset),
      channelFavouringText(context),
    )
    .map(([which, short, moment, channel]) => ({
      shrinksTo: [wrongCodesToLimit(which, short)],
      ...alwaysEnabled<CodeModel>(async (model, bench) => {
        const code = await workingCode(model, bench, which, channel)
        if (!code) return
        const left = model.attemptsLeft(code.kind)
        if (Number.isFinite(left)) await enterWrong(model, bench, code.kind, left - short)
        const ahead = model.lockedFor(code.kind)
        if (moment !== undefined && ahead > soon && bench.canMoveClock) {
          if (moment === 'soon') await waitSeconds(model, bench, soon)
          else await waitToBoundary(model, bench, lockEnd, ahead, moment)
        }
        await enterInNewSignIn(model, bench, code)
      }),
    }))
/** Wrong codes in one sign-in, up to the limit or one short of it, then the right one if the sign-in still waits. */
const wrongCodesInOneSignIn = (which: number, short: number): CodeCommand =>
  alwaysEnabled(async (model, bench) => {
    const kind = await waitingSignIn(model, bench, which)
    const left = model.attemptsLeft(kind)
    if (Number.isFinite(left)) await enterWrong(model, bench, kind, left - short)
    if (model.waiting().includes(kind)) await enterFresh(model, bench, kind)
  })

/** Wrong codes in one sign-in, one short of the limit, and the last one in another; then the right one. */
export const enterWrongInTwoSignInsCommand = (context: SearchContext): Arbitrary<CodeCommand> =>
  fc.tuple(anyIndex, fc.constantFrom(...clientsOf(context))).map(([which, elsewhere]) => ({
    shrinksTo: [wrongCodesInOneSignIn(which, 0), wrongCodesInOneSignIn(which, 1)],
    ...alwaysEnabled<CodeModel>(async (model, bench) => {
      const kind = await waitingSignIn(model, bench, which)
      const left = model.attemptsLeft(kind)
      if (!Number.isFinite(left) || left < 2) return
      await enterWrong(model, bench, kind, left - 1)
      await begin(model, bench, elsewhere)
      await enterWrong(model, bench, elsewhere, 1)
      await enterFresh(model, bench, elsewhere)
    }),
  }))
/** Seconds: well within the lock, and within the life of a code. */
const soon = 60

/** Enter the code; or, where its sign-in has ended, a new one in a new sign-in on the same kind of client. */
const enterInNewSignIn = async (
  model: CodeModel,
  bench: TestBench,
  code: { kind: string; at: number },
): Promise<void> => {
  if (model.waiting().includes(code.kind) && model.secondsLeft(code.at) > 0)
    return enter(model, bench, code.kind, code.at)
  const kind = clientsOf(bench).find((one) => one === code.kind) ?? 'browser'
  await begin(model, bench, kind)
  return enterFresh(model, bench, kind)
}
/** Send a code and enter it. */
const enterFresh = async (model: CodeModel, bench: TestBench, kind: string): Promise<void> => {
  await send(model, bench, kind)
  if (model.lastCodeFits(kind)) await enter(model, bench, kind, model.codes.length - 1)
}

/** Up to the limit of messages, and one more. */
export const sendToLimitCommand = (): Arbitrary<CodeCommand> =>
  anyIndex.map((which) =>
    alwaysEnabled(async (model, bench) => {
      const kind = await waitingSignIn(model, bench, which)
      const left = model.sendsLeft()
      if (!Number.isFinite(left)) return
      bench.hitBoundary('last message before the limit')
      for (let sends = 0; sends <= left; sends += 1) await send(model, bench, kind)
    }),
  )

/** Wait to a boundary in time, a second before or after it; or for some time. */
export const waitCommand = (): Arbitrary<CodeCommand> =>
  fc.tuple(fc.nat({ max: 11 }), boundaryOffset, fc.integer({ min: 1, max: 900 })).map(([which, offset, some]) =>
    alwaysEnabled(async (model, bench) => {
      const next = pick(model.boundariesAhead(), which)
      if (next) return waitToBoundary(model, bench, next.boundary, next.ahead, offset)
      await waitSeconds(model, bench, some)
    }),
  )

const lifeEnd = 'end of the life of a code'
const lockEnd = 'end of the lock on codes'

/** The boundaries in time of codes and sign-ins. */
export const timeBoundaries = boundariesAround([
  lifeEnd,
  'end of the wait of a sign-in',
  lockEnd,
  'end of the window for sent codes',
])
