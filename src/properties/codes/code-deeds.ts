import fc, { type Arbitrary } from 'fast-check'
import type { Ground } from '../property.ts'
import { type KindWord, newClient } from '../stories/cast.ts'
import { codeAskedFor } from '../stories/expected.ts'
import type { Deed } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import { CodeModel } from './code-model.ts'

type CodeDeed = Deed<CodeModel>

export const codeModel = (stage: Stage): CodeModel =>
  new CodeModel({
    lifetime: stage.parameter('code.lifetime'),
    singleUse: stage.parameter('code.single_use'),
    replaces: stage.parameter('code.supersede') === 'replace',
    bound: stage.parameter('code.binding') === 'sign-in',
    attempts: stage.parameter('code.attempts'),
    countedFor: stage.parameter('code.attempts_scope'),
    malformedCounts: stage.parameter('code.malformed_counts'),
    lockTime: stage.parameter('code.lock_time'),
    sends: stage.parameter('code.sends'),
    sendWindow: stage.parameter('code.send_window'),
    wait: stage.parameter('signin.pending_lifetime'),
  })

/** The clients that a target lets people sign in on. */
const clientsOf = ({ declaration }: Ground): readonly KindWord[] =>
  declaration.capabilities['sign-in.device'].state === 'absent' ? ['browser'] : ['tablet', 'Mac', 'browser']

/** One of the sign-ins that were begun, by a number that any story can hold. */
const chosen = ({ signIns }: Readonly<CodeModel>, choice: number): string =>
  [...signIns.keys()][choice % Math.max(signIns.size, 1)] ?? ''
const choice = fc.nat({ max: 5 })

/** Sign in where nobody has been, so that a code is asked for. */
const begin = (kind: KindWord): CodeDeed => ({
  possible: () => true,
  async play(model, stage) {
    const actor = stage.actor('Ada')
    const { identifier, password } = actor
    const client = newClient(kind)
    const expected = codeAskedFor('the password alone is not enough on a new client')
    const command = { type: 'start-sign-in', identifier, password, client } as const
    const answer = await stage.ask(`Ada signs in on a new ${kind}`, command, expected)
    if (answer.type === 'code-required') actor.seats.set(kind, { client, signIn: answer.signIn })
    model.begin(kind)
  },
})
export const beginning = (ground: Ground): Arbitrary<CodeDeed> => fc.constantFrom(...clientsOf(ground)).map(begin)

const send = (which: number): CodeDeed => ({
  possible: ({ signIns }) => signIns.size > 0,
  async play(model, stage) {
    const kind = chosen(model, which)
    const { phones, number } = stage.actor('Ada')
    const { signIn = '' } = stage.seat('Ada', kind)
    const expected = model.send(kind)
    const command = { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' } as const
    const answer = await stage.ask(`Ada asks on the ${kind} for a code by text to "${number}"`, command, expected)
    if (answer.type !== 'refused') model.sent(kind)
  },
})
export const sending = (): Arbitrary<CodeDeed> => choice.map(send)

/** Enter one of the codes that arrived, the newest being 0. */
const enter = (which: number, back: number): CodeDeed => ({
  possible: ({ codes }) => codes.length > 0,
  async play(model, stage) {
    const kind = chosen(model, which)
    const at = Math.max(0, model.codes.length - 1 - back)
    const { number } = stage.actor('Ada')
    const seat = stage.seat('Ada', kind)
    const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
    const code = messages[at]?.code ?? ''
    const command = { type: 'enter-code', signIn: seat.signIn ?? '', code } as const
    const expected = model.enter(kind, at)
    const answer = await stage.ask(`Ada enters the code of message ${at + 1} on the ${kind}`, command, expected)
    if (answer.type === 'refused') model.wrong(kind)
    else model.completed(kind, at)
  },
})
export const entering = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, fc.constantFrom(0, 0, 0, 1, 1, 2)).map(([which, back]) => enter(which, back))

/** One code after another that nobody was given; how many depends on what is left until the lock. */
const enterWrong = (which: number, times: (left: number) => number): CodeDeed => ({
  possible: ({ signIns }) => signIns.size > 0,
  async play(model, stage) {
    const kind = chosen(model, which)
    const left = model.left(kind)
    const count = Number.isFinite(left) ? Math.max(1, times(left)) : 1
    if (left === count) stage.boundary('last wrong code before the lock')
    const { signIn = '' } = stage.seat('Ada', kind)
    const given = new Set((await stage.deliveries(() => true)).map(({ code }) => code))
    for (let entry = 0; entry < count; entry += 1) {
      const code = wrongCode(given, entry, stage.parameter('code.length'))
      await stage.ask(
        `Ada enters a wrong code on the ${kind}`,
        { type: 'enter-code', signIn, code },
        model.enterWrong(kind),
      )
      model.wrong(kind)
    }
  },
})
export const enteringWrong = (): Arbitrary<CodeDeed> => choice.map((which) => enterWrong(which, () => 1))
/** Up to the limit, one short of it, one beyond it. */
export const fillingTheLimit = (): Arbitrary<CodeDeed> =>
  fc.tuple(choice, fc.constantFrom(0, -1, 1)).map(([which, offset]) => enterWrong(which, (left) => left + offset))

const wrongCode = (given: ReadonlySet<string | undefined>, nth: number, length: number): string => {
  for (let candidate = nth * 1000 + 1; ; candidate += 1) {
    const code = String(candidate * 7).padStart(length, '0')
    if (!given.has(code)) return code
  }
}

/** Time passes: up to an edge that lies ahead, one second short of it, or one second beyond it; or just some time. */
const wait = (choice: number, offset: number, some: number): CodeDeed => ({
  possible: () => true,
  async play(model, stage) {
    const edges = model.edges()
    const edge = edges[choice % Math.max(edges.length, 1)]
    if (edge) stage.boundary(`${['just before the ', '', 'just after the '][offset + 1]}${edge.boundary}`)
    const seconds = edge ? edge.ahead + offset : some
    await stage.wait(seconds)
    model.wait(seconds)
  },
})
export const waiting = (): Arbitrary<CodeDeed> =>
  fc
    .tuple(fc.nat({ max: 11 }), fc.constantFrom(0, -1, 1), fc.integer({ min: 1, max: 900 }))
    .map(([choice, offset, some]) => wait(choice, offset, some))

/** What is about to end, with what stands on either side. */
export const timeBoundaries = [
  'end of the life of a code',
  'end of the wait of a sign-in',
  'end of the lock on codes',
  'end of the window for sent codes',
].flatMap((edge) => [`just before the ${edge}`, edge, `just after the ${edge}`])

/** Whether time can be moved at will. */
export const movesClock = ({ declaration }: Ground): boolean =>
  declaration.powers.clock === 'virtual' || declaration.powers.clock === 'global'
