import fc, { type Arbitrary } from 'fast-check'
import type { Capability } from '../../protocol/capabilities.ts'
import type { Ground } from '../property.ts'
import { type KindWord, newClient } from '../stories/cast.ts'
import { accepted, codeAskedFor } from '../stories/expected.ts'
import type { Stage } from '../stories/stage.ts'
import type { CodeModel, Way } from './code-model.ts'

/** The clients that a target lets people sign in on. */
export const clientsOf = ({ declaration }: Pick<Ground, 'declaration'>): readonly KindWord[] =>
  declaration.capabilities['sign-in.device'].state === 'absent' ? ['browser'] : ['tablet', 'Mac', 'browser']

/** Sign in where nobody has been, so that a code is asked for. */
export const begin = async (model: CodeModel, stage: Stage, kind: KindWord): Promise<void> => {
  const actor = stage.actor('Ada')
  const { identifier, password } = actor
  const client = newClient(kind)
  const expected = codeAskedFor('the password alone is not enough on a new client')
  const command = { type: 'start-sign-in', identifier, password, client } as const
  const answer = await stage.ask(`Ada signs in on a new ${kind}`, command, expected)
  if (answer.type === 'code-required') actor.seats.set(kind, { client, signIn: answer.signIn })
  model.begin(kind)
}

/** The codes that arrived, in the order of the model; of one story. */
const arrived = new WeakMap<Stage, string[]>()
const codesIn = (stage: Stage): string[] => {
  const known = arrived.get(stage) ?? []
  arrived.set(stage, known)
  return known
}

/** Have a code sent to the trusted number. */
export const send = async (
  model: CodeModel,
  stage: Stage,
  kind: string,
  via: 'text' | 'call' = 'text',
): Promise<void> => {
  const { phones, number } = stage.actor('Ada')
  const { signIn = '' } = stage.seat('Ada', kind)
  const command = { type: 'send-code', signIn, via, phone: phones.get(number) ?? '' } as const
  const expected = model.send(kind)
  const answer = await stage.ask(`Ada asks on the ${kind} for a code by ${via} to "${number}"`, command, expected)
  if (answer.type === 'refused') return
  stage.fold((count) => `Ada has asked ${count} times on the ${kind} for a code by ${via} to "${number}"`)
  const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
  codesIn(stage).push(messages.at(-1)?.code ?? '')
  model.sent(kind, via)
}

/** Have the trusted phone show the code of the sign-in there, unless it did already. */
const allow = async (model: CodeModel, stage: Stage, kind: string): Promise<void> => {
  const nth = model.requestOf(kind)
  if (nth === undefined) return
  const { session = '', device } = stage.seat('Ada', 'trusted phone')
  const requests = await stage.deliveries(({ to, request }) => to === device && request !== undefined)
  const command = { type: 'answer-request', session, request: requests[nth - 1]?.request ?? '', allow: true } as const
  const expected = accepted('the sign-in waits for an answer')
  const answer = await stage.ask(`Ada allows request ${nth} on her trusted phone`, command, expected)
  codesIn(stage).push(answer.type === 'refused' ? '' : (answer.code ?? ''))
  model.sent(kind, 'push')
}

/** Have the settings of the trusted phone show a code for any sign-in. */
const generate = async (model: CodeModel, stage: Stage): Promise<void> => {
  const { session = '' } = stage.seat('Ada', 'trusted phone')
  const sentence = 'Ada generates a code on her trusted phone'
  const answer = await stage.ask(sentence, { type: 'generate-code', session }, model.generate())
  if (answer.type === 'refused') return
  codesIn(stage).push(answer.code)
  model.generated()
}

/** The ways in which codes come on that target. */
const waysOf = ({ declaration, settings }: Ground): readonly Way[] => {
  const { capabilities, powers, parameters, edition } = declaration
  const offers = (capability: Capability): boolean => capabilities[capability].state !== 'absent'
  const hasDevice = edition !== 'two-step' && offers('sign-in.device')
  const shownWhenAllowed = settings['signin.approval_before_code'] ?? parameters['signin.approval_before_code']
  return [
    'text',
    ...(offers('code.call') && powers.outbox.includes('call') ? (['call'] as const) : []),
    ...(hasDevice && offers('code.push') && powers.outbox.includes('push') && shownWhenAllowed === true
      ? (['push'] as const)
      : []),
    ...(hasDevice && offers('code.on-demand') ? (['generated'] as const) : []),
  ]
}
/** One of them; a text message as often as all others together. */
export const someWay = (ground: Ground): Arbitrary<Way> => {
  const [text = 'text', ...others] = waysOf(ground)
  return others.length === 0 ? fc.constant(text) : fc.oneof(fc.constant(text), fc.constantFrom(...others))
}
/** Any of them. */
export const anyWay = (ground: Ground): Arbitrary<Way> => fc.constantFrom(...waysOf(ground))

/** A code for the sign-in there, that way. */
export const obtain = (model: CodeModel, stage: Stage, kind: string, way: Way): Promise<void> => {
  if (way === 'push') return allow(model, stage, kind)
  return way === 'generated' ? generate(model, stage) : send(model, stage, kind, way)
}

/** Enter the code that arrived as number `at`, the first being 0. */
export const enter = async (model: CodeModel, stage: Stage, kind: string, at: number): Promise<void> => {
  const { signIn = '' } = stage.seat('Ada', kind)
  const command = { type: 'enter-code', signIn, code: codesIn(stage)[at] ?? '' } as const
  const expected = model.enter(kind, at)
  const answer = await stage.ask(`Ada enters ${wordsFor(model, at)} on the ${kind}`, command, expected)
  if (answer.type === 'refused') model.wrong(kind)
  else model.completed(kind, at)
}
const wordsFor = (model: CodeModel, at: number): string => {
  const { way } = model.codes[at] ?? {}
  if (way === 'generated') return `generated code ${model.numberOf(at)}`
  return way === 'push' ? `the code of request ${model.numberOf(at)}` : `the code of message ${model.numberOf(at)}`
}

/** Codes that nobody was given, one after another. */
export const enterWrong = async (model: CodeModel, stage: Stage, kind: string, count: number): Promise<void> => {
  if (count === model.left(kind)) stage.boundary('last wrong code before the lock')
  const { signIn = '' } = stage.seat('Ada', kind)
  const given = new Set(codesIn(stage))
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
const wrongCode = (given: ReadonlySet<string>, nth: number, length: number): string => {
  for (let candidate = nth * 61 + 1; ; candidate += 1) {
    const code = String((candidate * 7) % 10 ** length).padStart(length, '0')
    if (!given.has(code)) return code
  }
}
