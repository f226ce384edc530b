import type { Answer, AnswerTo, CommandOf, CommandType } from '../../protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType, Delivery } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { ParameterName, Parameters } from '../../protocol/parameters.ts'
import type { Sandbox } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { Broken } from '../broken.ts'
import type { Settings } from '../property.ts'
import type { Tally } from '../tally.ts'
import { type Actor, newActor, type Seat } from './cast.ts'
import type { Expected } from './expected.ts'
import { movesClock } from './family.ts'
import type { Introduction } from './introductions.ts'

/** What only a wrong target does, whatever was asked. */
const wrong: readonly string[] = ['server-error', 'unexpected-answer', 'contradiction']

/** A sentence without its keyword, and the one for several of it in a row, where the features have one. */
export type Told = {
  readonly sentence: string
  many?: { readonly key: string; readonly text: (count: number) => string }
}

/** Where one story is told: a sandbox, the people in it, and what was told so far. */
export class Stage {
  readonly declaration: Declaration
  /** Sentences so far. */
  readonly told: Told[] = []
  readonly #sandbox: Sandbox
  readonly #settings: Settings
  readonly #tally: Tally
  readonly #actors = new Map<string, Actor>()
  /** The sentence that judges the last command, when it broke the property. */
  judgement = ''

  constructor(sandbox: Sandbox, declaration: Declaration, settings: Settings, tally: Tally) {
    this.#sandbox = sandbox
    this.declaration = declaration
    this.#settings = settings
    this.#tally = tally
  }

  /** The declared value of a parameter, or the one that the sandbox was opened with. Throws a TargetError where there is none. */
  parameter<N extends ParameterName>(name: N): Parameters[N] {
    const value = this.#settings[name] ?? this.declaration.parameters[name]
    if (value === undefined) throw new TargetError('undeclared-parameter', `the target does not declare ${name}`)
    return value as Parameters[N]
  }

  /** Make the account of somebody. */
  async introduce(name: string, { setUp }: Introduction): Promise<void> {
    const actor = newActor(name)
    const { identifier, password } = actor
    const { devices, ...details } = setUp(actor, this.declaration)
    const made = await this.control({
      type: 'provision-account',
      identifier,
      password,
      ...details,
      devices: devices.map(({ client, status }) => ({ client, status })),
    })
    actor.session = made.session
    for (const one of made.phones) actor.phones.set(one.number, one.phone)
    for (const { called, client } of devices) {
      const { name: _, ...held } = made.devices.find((one) => one.name === client.name) ?? { name: '' }
      actor.seats.set(called, { client, ...held })
    }
    this.#actors.set(name, actor)
  }
  /** Throws an Error for somebody who was not introduced. */
  actor(name: string): Actor {
    const actor = this.#actors.get(name)
    if (!actor) throw new Error(`${name} is not in this story`)
    return actor
  }
  /** Throws an Error for a client that nobody sat down at. */
  seat(name: string, on: string): Seat {
    const seat = this.actor(name).seats.get(on)
    if (!seat) throw new Error(`${name} has no ${on} in this story`)
    return seat
  }

  /** Tell a sentence that sends nothing. */
  tell(sentence: string): void {
    this.told.push({ sentence })
  }
  /** Tell several sentences; once all of them went well, one takes their place. Throws what `act` throws. */
  async as(sentence: string, act: () => Promise<void>): Promise<void> {
    const { length } = this.told
    await act()
    this.told.splice(length, Number.POSITIVE_INFINITY, { sentence })
  }
  /** Several sentences like the last one, in a row, may be told as one. */
  fold(text: (count: number) => string, key?: string): void {
    const last = this.told.at(-1)
    if (last) last.many = { key: key ?? last.sentence, text }
  }
  /** Tell a sentence, send its command, and hold the answer against what is allowed. Throws a Broken. */
  async ask<T extends CommandType>(sentence: string, command: CommandOf<T>, expected: Expected): Promise<AnswerTo<T>> {
    this.tell(sentence)
    return this.send(command, expected)
  }
  /** The same as part of a sentence that was told already. */
  async send<T extends CommandType>(command: CommandOf<T>, expected: Expected): Promise<AnswerTo<T>> {
    const answer = await this.#sent(command)
    if (expected.fits(answer as Answer)) return answer
    this.judgement = expected.judgement
    throw new Broken(`It should have been ${expected.text}: ${expected.because}`, expected.text, answerText(answer))
  }
  async #sent<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    this.#tally.command()
    try {
      return await this.#sandbox.send(command)
    } catch (error) {
      if (!(error instanceof TargetError) || !wrong.includes(error.code)) throw error
      this.judgement = 'it is accepted'
      throw new Broken(error.message, 'an answer of the contract', 'none')
    }
  }

  /** Whether time can be moved at will. */
  get movesClock(): boolean {
    return movesClock(this)
  }
  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    return this.#sandbox.control(command)
  }
  /** Let time pass. */
  async wait(seconds: number): Promise<void> {
    this.#tally.command()
    this.tell(`${seconds} second${seconds === 1 ? ' has' : 's have'} passed`)
    await this.control({ type: 'advance-clock', seconds })
  }
  async deliveries(matches: (delivery: Delivery) => boolean): Promise<readonly Delivery[]> {
    const { deliveries } = await this.control({ type: 'read-deliveries' })
    return deliveries.filter(matches)
  }

  /** A boundary was hit. */
  boundary(name: string): void {
    this.#tally.boundary(name)
  }
}

const answerText = (answer: { readonly type: string; readonly reason?: string }): string =>
  answer.type === 'refused' ? `refused as ${answer.reason}` : answer.type
