import fc, { type Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { always, aroundEdges, choice, edgeOffset, pick, side } from '../stories/deeds.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import { anyWay, begin, clientsOf, enter, enterWrong, obtain, send, someWay } from './code-acts.ts'
import type { CodeModel, Way } from './code-model.ts'

type CodeDeed = Deed<CodeModel>

const pass = async (model: CodeModel, stage: Stage, edge: string, ahead: number, offset: number): Promise<void> => {
  stage.boundary(side(edge, offset))
  await waitSome(model, stage, ahead + offset)
}
const waitSome = async (model: CodeModel, stage: Stage, seconds: number): Promise<void> => {
  await stage.wait(seconds)
  model.wait(seconds)
}

/** A sign-in that waits for its code; one is begun where there is none. Half of the time, the lock on codes is waited out. */
const waitingSignIn = async (model: CodeModel, stage: Stage, which: number): Promise<string> => {
  const locked = pick(model.waiting(), which)
  const ahead = locked === undefined ? 0 : model.lockedFor(locked)
  if (ahead > 0 && which % 2 === 1 && stage.movesClock) await pass(model, stage, lockEnd, ahead, 0)
  const kind = pick(model.waiting(), which)
  if (kind !== undefined) return kind
  await begin(model, stage, pick(clientsOf(stage), which) ?? 'browser')
  return waitingSignIn(model, stage, which)
}
/** A code that should work, and where; one is had that way where there is none. Undefined where none can be. */
const workingCode = async (
  model: CodeModel,
  stage: Stage,
  which: number,
  way: Way,
): Promise<{ readonly kind: string; readonly at: number } | undefined> => {
  const known = pick(model.livingCodes(), which)
  if (known) return known
  await obtain(model, stage, await waitingSignIn(model, stage, which), way)
  return pick(model.livingCodes(), which)
}

export const beginning = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.constantFrom(...clientsOf(ground)).map((kind) => always((model, stage) => begin(model, stage, kind)))

export const obtaining = (ground: Ground): Arbitrary<CodeDeed> =>
  fc
    .tuple(choice, someWay(ground))
    .map(([which, way]) =>
      always(async (model, stage) => obtain(model, stage, await waitingSignIn(model, stage, which), way)),
    )

/** Any code that ever arrived, into any sign-in that ever was: most of it is no use. */
export const enteringAny = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, choice).map(([which, back]) => ({
    possible: ({ codes }) => codes.length > 0,
    async play(model, stage) {
      const kind = pick([...model.signIns.keys()], which)
      if (kind !== undefined) await enter(model, stage, kind, Math.max(0, model.codes.length - 1 - back))
    },
  }))

/** A code that should work; then it is used up. */
export const enteringRight = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, someWay(ground)).map(([which, way]) =>
    always(async (model, stage) => {
      const code = await workingCode(model, stage, which, way)
      if (code) await enter(model, stage, code.kind, code.at)
    }),
  )

/** A code that comes that way now, and where; undefined where none can be had. */
const freshCode = async (
  model: CodeModel,
  stage: Stage,
  which: number,
  way: Way,
): Promise<{ readonly kind: string; readonly at: number } | undefined> => {
  const kind = await waitingSignIn(model, stage, which)
  const at = model.codes.length
  await obtain(model, stage, kind, way)
  return model.codes.length > at ? { kind, at } : undefined
}

/** A code when it is as old as it can get, or a second older or younger. */
export const enteringAtTheEnd = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, edgeOffset, anyWay(ground)).map(([which, offset, way]) =>
    always(async (model, stage) => {
      const code = (await freshCode(model, stage, which, way)) ?? pick(model.livingCodes(), which)
      if (!code) return
      await pass(model, stage, lifeEnd, model.lifeOf(code.at), offset)
      await enter(model, stage, code.kind, code.at)
    }),
  )

/** A code, after a newer one came the same way or another. */
export const enteringReplaced = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, anyWay(ground), fc.oneof(fc.constant(undefined), anyWay(ground))).map(([which, way, other]) =>
    always(async (model, stage) => {
      const code = await freshCode(model, stage, which, way)
      if (!code) return
      await obtain(model, stage, code.kind, other ?? way)
      await enter(model, stage, code.kind, code.at)
    }),
  )

/** A code in a sign-in that it was not sent for, unless it is one for all. */
export const enteringElsewhere = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, anyWay(ground)).map(([which, way]) =>
    always(async (model, stage) => {
      const code = await freshCode(model, stage, which, way)
      const elsewhere = clientsOf(stage).find((one) => one !== code?.kind)
      if (!code || elsewhere === undefined) return
      await begin(model, stage, elsewhere)
      await enter(model, stage, elsewhere, code.at)
    }),
  )

/** A code that was used, once more, for a new sign-in. */
export const enteringUsed = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, someWay(ground)).map(([which, way]) =>
    always(async (model, stage) => {
      const code = await workingCode(model, stage, which, way)
      if (!code) return
      await enter(model, stage, code.kind, code.at)
      const kind = pick(clientsOf(stage), which) ?? 'browser'
      await begin(model, stage, kind)
      await enter(model, stage, kind, code.at)
    }),
  )

export const enteringWrong = (): Arbitrary<CodeDeed> =>
  choice.map((which) =>
    always(async (model, stage) => enterWrong(model, stage, await waitingSignIn(model, stage, which), 1)),
  )

/** An entry that is a digit too short or too long. */
export const enteringMalformed = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, fc.constantFrom(-1, 1)).map(([which, lacks]) =>
    always(async (model, stage) => {
      const kind = await waitingSignIn(model, stage, which)
      const { signIn = '' } = stage.seat('Ada', kind)
      const code = '7'.repeat(stage.parameter('code.length') + lacks)
      const command = { type: 'enter-code', signIn, code } as const
      await stage.ask(`Ada enters the entry "${code}" on the ${kind}`, command, model.enterWrong(kind))
      model.malformed(kind)
    }),
  )

/** Wrong codes up to the limit, or one short of it. */
const fillTheLimit = (which: number, short: number): CodeDeed =>
  always(async (model, stage) => {
    const kind = await waitingSignIn(model, stage, which)
    const left = model.left(kind)
    if (Number.isFinite(left)) await enterWrong(model, stage, kind, left - short)
  })

/** So many wrong codes, then the right one after all: now, a little later, or around the end of the lock. */
export const enteringRightAfterAll = (ground: Ground): Arbitrary<CodeDeed> =>
  fc
    .tuple(
      choice,
      fc.constantFrom(0, 1),
      fc.oneof(fc.constantFrom(undefined, 'soon' as const), edgeOffset),
      someWay(ground),
    )
    .map(([which, short, moment, way]) => ({
      parts: [fillTheLimit(which, short)],
      ...always<CodeModel>(async (model, stage) => {
        const code = await workingCode(model, stage, which, way)
        if (!code) return
        const left = model.left(code.kind)
        if (Number.isFinite(left)) await enterWrong(model, stage, code.kind, left - short)
        const ahead = model.lockedFor(code.kind)
        if (moment !== undefined && ahead > soon && stage.movesClock) {
          if (moment === 'soon') await waitSome(model, stage, soon)
          else await pass(model, stage, lockEnd, ahead, moment)
        }
        await enterAnew(model, stage, code)
      }),
    }))
/** Wrong codes in one sign-in, up to the limit or one short of it, and the right one there or, where it has ended, anew. */
const wrongInOne = (which: number, short: number): CodeDeed =>
  always(async (model, stage) => {
    const kind = await waitingSignIn(model, stage, which)
    const left = model.left(kind)
    if (Number.isFinite(left)) await enterWrong(model, stage, kind, left - short)
    if (model.waiting().includes(kind)) await enterFresh(model, stage, kind)
  })

/** Wrong codes in one sign-in, all but one of the limit, and the last one in another; then the right one after all. */
export const enteringWrongInTwo = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.tuple(choice, fc.constantFrom(...clientsOf(ground))).map(([which, elsewhere]) => ({
    parts: [wrongInOne(which, 0), wrongInOne(which, 1)],
    ...always<CodeModel>(async (model, stage) => {
      const kind = await waitingSignIn(model, stage, which)
      const left = model.left(kind)
      if (!Number.isFinite(left) || left < 2) return
      await enterWrong(model, stage, kind, left - 1)
      await begin(model, stage, elsewhere)
      await enterWrong(model, stage, elsewhere, 1)
      await enterFresh(model, stage, elsewhere)
    }),
  }))
/** Seconds: well within the lock, and within the life of a code. */
const soon = 60

/** The code, or where its sign-in has ended meanwhile, one for a new sign-in on the same kind of client. */
const enterAnew = async (model: CodeModel, stage: Stage, code: { kind: string; at: number }): Promise<void> => {
  if (model.waiting().includes(code.kind) && model.lifeOf(code.at) > 0) return enter(model, stage, code.kind, code.at)
  const kind = clientsOf(stage).find((one) => one === code.kind) ?? 'browser'
  await begin(model, stage, kind)
  return enterFresh(model, stage, kind)
}
/** A code that is sent now. */
const enterFresh = async (model: CodeModel, stage: Stage, kind: string): Promise<void> => {
  await send(model, stage, kind)
  if (model.lastCodeFits(kind)) await enter(model, stage, kind, model.codes.length - 1)
}

/** Up to the limit of messages, and one more. */
export const sendingToTheLimit = (): Arbitrary<CodeDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const kind = await waitingSignIn(model, stage, which)
      const left = model.sendsLeft()
      if (!Number.isFinite(left)) return
      stage.boundary('last message before the limit')
      for (let sends = 0; sends <= left; sends += 1) await send(model, stage, kind)
    }),
  )

/** Time passes: up to an edge that lies ahead, one second short of it or beyond it; or just some time. */
export const waiting = (): Arbitrary<CodeDeed> =>
  fc.tuple(fc.nat({ max: 11 }), edgeOffset, fc.integer({ min: 1, max: 900 })).map(([which, offset, some]) =>
    always(async (model, stage) => {
      const edge = pick(model.edges(), which)
      if (edge) return pass(model, stage, edge.boundary, edge.ahead, offset)
      await waitSome(model, stage, some)
    }),
  )

const lifeEnd = 'end of the life of a code'
const lockEnd = 'end of the lock on codes'

/** What is about to end, with what stands on either side. */
export const timeBoundaries = aroundEdges([
  lifeEnd,
  'end of the wait of a sign-in',
  lockEnd,
  'end of the window for sent codes',
])
