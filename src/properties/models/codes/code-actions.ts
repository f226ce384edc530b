import fc, { type Arbitrary } from 'fast-check'
import type { Capability } from '../../../protocol/capabilities.ts'
import { type ClientWord, newClient } from '../../fixture/people.ts'
import { accepted, codeRequired } from '../../model-based/expected-answer.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import type { SearchContext } from '../../property.ts'
import type { CodeChannel, CodeModel } from './code-model.ts'

/** The clients that a target lets people sign in on. */
export const clientsOf = ({ declaration }: Pick<SearchContext, 'declaration'>): readonly ClientWord[] =>
  declaration.capabilities['sign-in.device'].state === 'absent' ? ['browser'] : ['tablet', 'Mac', 'browser']

/** Sign in on a new client, so that a code is asked for. */
export const begin = async (model: CodeModel, bench: TestBench, kind: ClientWord): Promise<void> => {
  const person = bench.person('Ada')
  const { identifier, password } = person
  const client = newClient(kind)
  const expected = codeRequired('the password alone is not enough on a new client')
  const command = { type: 'start-sign-in', identifier, password, client } as const
  const answer = await bench.sendStep(`Ada signs in on a new ${kind}`, command, expected)
  if (answer.type === 'code-required') person.clients.set(kind, { client, signIn: answer.signIn })
  model.begin(kind)
}

/** The codes that arrived, by test bench, in the order of the model. */
const receivedCodes = new WeakMap<TestBench, string[]>()
const codesReceivedIn = (bench: TestBench): string[] => {
  const known = receivedCodes.get(bench) ?? []
  receivedCodes.set(bench, known)
  return known
}

/** Have a code sent to the trusted number. */
export const send = async (
  model: CodeModel,
  bench: TestBench,
  kind: string,
  via: 'text' | 'call' = 'text',
): Promise<void> => {
  const { phones, number } = bench.person('Ada')
  const { signIn = '' } = bench.client('Ada', kind)
  const command = { type: 'send-code', signIn, via, phone: phones.get(number) ?? '' } as const
  const expected = model.send(kind)
  const answer = await bench.sendStep(`Ada asks on the ${kind} for a code by ${via} to "${number}"`, command, expected)
  if (answer.type === 'refused') return
  bench.collapseRepeats((count) => `Ada has asked ${count} times on the ${kind} for a code by ${via} to "${number}"`)
  const messages = await bench.deliveries(({ to, code }) => to === number && code !== undefined)
  codesReceivedIn(bench).push(messages.at(-1)?.code ?? '')
  model.sent(kind, via)
}

/** Have the trusted phone show the code of the sign-in there, unless it did already. */
const allow = async (model: CodeModel, bench: TestBench, kind: string): Promise<void> => {
  const nth = model.requestOf(kind)
  if (nth === undefined) return
  const { session = '', device } = bench.client('Ada', 'trusted phone')
  const requests = await bench.deliveries(({ to, request }) => to === device && request !== undefined)
  const command = { type: 'answer-request', session, request: requests[nth - 1]?.request ?? '', allow: true } as const
  const expected = accepted('the sign-in waits for an answer')
  const answer = await bench.sendStep(`Ada allows request ${nth} on her trusted phone`, command, expected)
  codesReceivedIn(bench).push(answer.type === 'refused' ? '' : (answer.code ?? ''))
  model.sent(kind, 'push')
}

/** Generate a code for any sign-in in the settings of the trusted phone. */
const generate = async (model: CodeModel, bench: TestBench): Promise<void> => {
  const { session = '' } = bench.client('Ada', 'trusted phone')
  const sentence = 'Ada generates a code on her trusted phone'
  const answer = await bench.sendStep(sentence, { type: 'generate-code', session }, model.generate())
  if (answer.type === 'refused') return
  codesReceivedIn(bench).push(answer.code)
  model.generated()
}

/** The channels for codes that the target offers. */
const channelsOf = ({ declaration, settings }: SearchContext): readonly CodeChannel[] => {
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
/** Any channel; half of the time a text message. */
export const channelFavouringText = (context: SearchContext): Arbitrary<CodeChannel> => {
  const [text = 'text', ...others] = channelsOf(context)
  return others.length === 0 ? fc.constant(text) : fc.oneof(fc.constant(text), fc.constantFrom(...others))
}
/** Any channel. */
export const anyChannel = (context: SearchContext): Arbitrary<CodeChannel> => fc.constantFrom(...channelsOf(context))

/** Get a code for the sign-in on that client over that channel. */
export const obtain = (model: CodeModel, bench: TestBench, kind: string, channel: CodeChannel): Promise<void> => {
  if (channel === 'push') return allow(model, bench, kind)
  return channel === 'generated' ? generate(model, bench) : send(model, bench, kind, channel)
}

/**
 * Whether two codes that were sent or shown are equal by chance: nobody can tell which of them is entered. A service that repeats
 * its codes does so more than once, and a generated code may repeat.
 */
const isTwin = (model: CodeModel, bench: TestBench, at: number): boolean => {
  const codes = codesReceivedIn(bench)
  return model.codes[at]?.channel !== 'generated' && codes.filter((code) => code === codes[at]).length === 2
}

/** Enter the code that arrived as number `at`, the first being 0; not one that has a twin. */
export const enter = async (model: CodeModel, bench: TestBench, kind: string, at: number): Promise<void> => {
  if (isTwin(model, bench, at)) return
  const { signIn = '' } = bench.client('Ada', kind)
  const command = { type: 'enter-code', signIn, code: codesReceivedIn(bench)[at] ?? '' } as const
  const expected = model.enter(kind, at)
  const answer = await bench.sendStep(`Ada enters ${describeCode(model, at)} on the ${kind}`, command, expected)
  if (answer.type === 'refused') model.wrong(kind)
  else model.completed(kind, at)
}
const describeCode = (model: CodeModel, at: number): string => {
  const { channel } = model.codes[at] ?? {}
  if (channel === 'generated') return `generated code ${model.numberOf(at)}`
  return channel === 'push' ? `the code of request ${model.numberOf(at)}` : `the code of message ${model.numberOf(at)}`
}

/** Enter `count` codes that were never sent. */
export const enterWrong = async (model: CodeModel, bench: TestBench, kind: string, count: number): Promise<void> => {
  if (count === model.attemptsLeft(kind)) bench.hitBoundary('last wrong code before the lock')
  const { signIn = '' } = bench.client('Ada', kind)
  const given = new Set(codesReceivedIn(bench))
  for (let entry = 0; entry < count; entry += 1) {
    const command = {
      type: 'enter-code',
      signIn,
      code: wrongCode(given, entry, bench.parameter('code.length')),
    } as const
    await bench.sendStep(`Ada enters a wrong code on the ${kind}`, command, model.enterWrong(kind))
    bench.collapseRepeats((several) => `Ada has entered ${several} wrong codes on the ${kind}`)
    model.wrong(kind)
  }
}
const wrongCode = (given: ReadonlySet<string>, nth: number, length: number): string => {
  for (let candidate = nth * 61 + 1; ; candidate += 1) {
    const code = String((candidate * 7) % 10 ** length).padStart(length, '0')
    if (!given.has(code)) return code
  }
}
