import fc, { type Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { type KindWord, newClient } from '../stories/cast.ts'
import { always, aroundEdges, choice, edgeOffset, pick, side } from '../stories/deeds.ts'
import { codeAskedFor } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import type { CodeModel } from './code-model.ts'

type CodeDeed = Deed<CodeModel>

/** The clients that a target lets people sign in on. */
const clientsOf = ({ declaration }: Pick<Ground, 'declaration'>): readonly KindWord[] =>
  declaration.capabilities['sign-in.device'].state === 'absent' ? ['browser'] : ['tablet', 'Mac', 'browser']

/** Sign in where nobody has been, so that a code is asked for. */
const begin = async (model: CodeModel, stage: Stage, kind: KindWord): Promise<void> => {
  const actor = stage.actor('Ada')
  const { identifier, password } = actor
  const client = newClient(kind)
  const expected = codeAskedFor('the password alone is not enough on a new client')
  const command = { type: 'start-sign-in', identifier, password, client } as const
  const answer = await stage.ask(`Ada signs in on a new ${kind}`, command, expected)
  if (answer.type === 'code-required') actor.seats.set(kind, { client, signIn: answer.signIn })
  model.begin(kind)
}

/** Have a code sent to the trusted number. */
const send = async (model: CodeModel, stage: Stage, kind: string): Promise<void> => {
  const { phones, number } = stage.actor('Ada')
  const { signIn = '' } = stage.seat('Ada', kind)
  const command = { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' } as const
  const expected = model.send(kind)
  const answer = await stage.ask(`Ada asks on the ${kind} for a code by text to "${number}"`, command, expected)
  if (answer.type === 'refused') return
  stage.fold((count) => `Ada has asked ${count} times on the ${kind} for a code by text to "${number}"`)
  model.sent(kind)
}

/** Enter the code that arrived as number `at`, the first being 0. */
const enter = async (model: CodeModel, stage: Stage, kind: string, at: number): Promise<void> => {
  const { number } = stage.actor('Ada')
  const { signIn = '' } = stage.seat('Ada', kind)
  const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
  const command = { type: 'enter-code', signIn, code: messages[at]?.code ?? '' } as const
  const expected = model.enter(kind, at)
  const answer = await stage.ask(`Ada enters the code of message ${at + 1} on the ${kind}`, command, expected)
  if (answer.type === 'refused') model.wrong(kind)
  else model.completed(kind, at)
}

/** Codes that nobody was given, one after another. */
const enterWrong = async (model: CodeModel, stage: Stage, kind: string, count: number): Promise<void> => {
  if (count === model.left(kind)) stage.boundary('last wrong code before the lock')
  const { signIn = '' } = stage.seat('Ada', kind)
  const given = new Set((await stage.deliveries(() => true)).map(({ code }) => code))
  for (let entry = 0; entry < count; entry += 1) {
    const command = {
      type: 'enter-code',
      signIn,
      code: wrongCode(given, entry, stage.parameter('code.length')),
    } as const
    await stage.ask(`Ada enters a wrong code on the ${kind}`, command, model.enterWrong(kind))
    stage.fold((several) => `Ada has entered ${several} wrong codes on the ${kind}`)
    model.wrong(kind)
  }
}
const wrongCode = (given: ReadonlySet<string | undefined>, nth: number, length: number): string => {
  for (let candidate = nth * 1000 + 1; ; candidate += 1) {
    const code = String(candidate * 7).padStart(length, '0')
    if (!given.has(code)) return code
  }
}

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
/** A code that should work, and where; one is sent where there is none. Undefined where none can be sent. */
const workingCode = async (
  model: CodeModel,
  stage: Stage,
  which: number,
): Promise<{ readonly kind: string; readonly at: number } | undefined> => {
  const known = pick(model.livingCodes(), which)
  if (known) return known
  await send(model, stage, await waitingSignIn(model, stage, which))
  return pick(model.livingCodes(), which)
}

export const beginning = (ground: Ground): Arbitrary<CodeDeed> =>
  fc.constantFrom(...clientsOf(ground)).map((kind) => always((model, stage) => begin(model, stage, kind)))

export const sending = (): Arbitrary<CodeDeed> =>
  choice.map((which) => always(async (model, stage) => send(model, stage, await waitingSignIn(model, stage, which))))

/** Any code that ever arrived, into any sign-in that ever was: most of it is no use. */
export const enteringAny = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, choice).map(([which, back]) => ({
    possible: ({ codes }) => codes.length > 0,
    async play(model, stage) {
      const kind = pick([...model.signIns.keys()], which) ?? ''
      await enter(model, stage, kind, Math.max(0, model.codes.length - 1 - back))
    },
  }))

/** A code that should work; then it is used up. */
export const enteringRight = (): Arbitrary<CodeDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const code = await workingCode(model, stage, which)
      if (code) await enter(model, stage, code.kind, code.at)
    }),
  )

/** A code that should work, when it is as old as it can get, or a second older or younger. */
export const enteringAtTheEnd = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, edgeOffset).map(([which, offset]) =>
    always(async (model, stage) => {
      const code = await workingCode(model, stage, which)
      if (!code) return
      await pass(model, stage, lifeEnd, model.lifeOf(code.at), offset)
      await enter(model, stage, code.kind, code.at)
    }),
  )

/** The code before the newest, after a newer one was sent for the same sign-in. */
export const enteringReplaced = (): Arbitrary<CodeDeed> =>
  choice.map((which) =>
    always(async (model, stage) => {
      const code = await workingCode(model, stage, which)
      if (!code) return
      await send(model, stage, code.kind)
      await enter(model, stage, code.kind, code.at)
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
export const enteringRightAfterAll = (): Arbitrary<CodeDeed> =>
  fc
    .tuple(choice, fc.constantFrom(0, 1), fc.oneof(fc.constantFrom(undefined, 'soon' as const), edgeOffset))
    .map(([which, short, moment]) => ({
      parts: [fillTheLimit(which, short)],
      ...always<CodeModel>(async (model, stage) => {
        const code = await workingCode(model, stage, which)
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
/** Seconds: well within the lock, and within the life of a code. */
const soon = 60

/** The code, or where its sign-in has ended meanwhile, one for a new sign-in on the same kind of client. */
const enterAnew = async (model: CodeModel, stage: Stage, code: { kind: string; at: number }): Promise<void> => {
  if (model.waiting().includes(code.kind) && model.lifeOf(code.at) > 0) return enter(model, stage, code.kind, code.at)
  await begin(
    model,
    stage,
    pick(
      clientsOf(stage).filter((kind) => kind === code.kind),
      0,
    ) ?? 'browser',
  )
  await send(model, stage, code.kind)
  if (model.lastCodeFits(code.kind)) await enter(model, stage, code.kind, model.codes.length - 1)
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
