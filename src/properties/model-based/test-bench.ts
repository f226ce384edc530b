import type { Answer, AnswerTo, CommandOf, CommandType } from '../../protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType, Delivery } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { fixedValue } from '../../protocol/documented-values.ts'
import type { ParameterName, Parameters } from '../../protocol/parameters.ts'
import type { Sandbox } from '../../targets/target.ts'
import { type ClientState, newPerson, type Person } from '../fixture/people.ts'
import type { Settings } from '../property.ts'
import { canMoveClock } from '../search/can-move-clock.ts'
import type { CoverageCounter } from '../search/coverage-counter.ts'
import { MissingParameters } from '../search/missing-parameters.ts'
import { PropertyViolation } from '../search/property-violation.ts'
import { limitBehind, OutsideModel } from '../search/unmodelled-limits.ts'
import type { ExpectedAnswer } from './expected-answer.ts'
import type { PersonSetup } from './person-setup.ts'

/** Milliseconds: the smallest step of a model's time, and a run whose length alone may bring a time to its end. */
const aSecond = 1000
const aDay = 24 * 3600 * aSecond
const longRun = 30_000

/** A sentence without its keyword, and the sentence for several of it in a row, where the features have one. */
export type TraceStep = {
  readonly sentence: string
  repeated?: { readonly key: string; readonly text: (count: number) => string }
}

/** What the commands of one run act on: a sandbox, the people, and the trace so far. */
export class TestBench {
  readonly declaration: Declaration
  readonly trace: TraceStep[] = []
  readonly #sandbox: Sandbox
  readonly #settings: Settings
  readonly #missing: MissingParameters
  #modelIsMade = false
  readonly #counter: CoverageCounter
  readonly #people = new Map<string, Person>()
  readonly #openedAt = performance.now()
  readonly #startsAt: number
  /** Seconds by which the clock was moved. */
  #waited = 0
  /** The `Then` step for the last command, when it broke the property. */
  thenStep = ''

  /** `startsAt` is the time that the sandbox was asked to start at, in milliseconds. */
  constructor(sandbox: Sandbox, declaration: Declaration, settings: Settings, counter: CoverageCounter, startsAt = 0) {
    this.#startsAt = startsAt
    this.#sandbox = sandbox
    this.declaration = declaration
    this.#settings = settings
    this.#missing = new MissingParameters(declaration, settings)
    this.#counter = counter
  }

  /**
   * The declared value of a parameter, or the one that the sandbox was opened with. Where there is none and the model is made,
   * throws a TargetError; before that another value stands in for it until `modelIsMade`.
   */
  parameter<N extends ParameterName>(name: N): Parameters[N] {
    const value =
      this.#settings[name] ?? this.declaration.parameters[name] ?? fixedValue(name, this.declaration.edition)
    if (value !== undefined) return value as Parameters[N]
    const standIn = this.#missing.standIn(name)
    if (this.#modelIsMade) this.#missing.check()
    return standIn as Parameters[N]
  }
  /** A declared life in seconds; Infinity where 0 is declared: no end. */
  life(name: 'session.lifetime'): number {
    return this.parameter(name) || Number.POSITIVE_INFINITY
  }
  /** Throws a TargetError that names every parameter that the model needs and the target does not declare. */
  modelIsMade(): void {
    this.#modelIsMade = true
    this.#missing.check()
  }

  /** Provision the account of an person. */
  async provision(name: string, { provisioned: setUp }: PersonSetup): Promise<void> {
    const person = newPerson(name)
    const { identifier, password } = person
    const { devices, ...details } = setUp(person, this.declaration)
    const provisioned = await this.control({
      type: 'provision-account',
      identifier,
      password,
      ...details,
      devices: devices.map(({ client, status }) => ({ client, status })),
    })
    person.session = provisioned.session
    for (const one of provisioned.phones) person.phones.set(one.number, one.phone)
    for (const { label: called, client } of devices) {
      const { name: _, ...held } = provisioned.devices.find((one) => one.name === client.name) ?? { name: '' }
      person.clients.set(called, { client, ...held })
    }
    this.#people.set(name, person)
  }
  /** Throws an Error for a name without an account. */
  person(name: string): Person {
    const person = this.#people.get(name)
    if (!person) throw new Error(`${name} has no account in this run`)
    return person
  }
  /** Throws an Error for a client that the person has not used. */
  client(name: string, on: string): ClientState {
    const client = this.person(name).clients.get(on)
    if (!client) throw new Error(`${name} has no ${on} in this run`)
    return client
  }

  /** Add a step that sends nothing. */
  addStep(sentence: string): void {
    this.trace.push({ sentence })
  }
  /** Replace the steps that `act` adds by one, once all of them passed. Throws what `act` throws. */
  async asOneStep(sentence: string, act: () => Promise<void>): Promise<void> {
    const { length } = this.trace
    await act()
    this.trace.splice(length, Number.POSITIVE_INFINITY, { sentence })
  }
  /** Let several steps like the last one, in a row, be written as one. */
  collapseRepeats(text: (count: number) => string, key?: string): void {
    const last = this.trace.at(-1)
    if (last) last.repeated = { key: key ?? last.sentence, text }
  }
  /** Add a step, send its command, and compare the answer with the expected one. Throws a PropertyViolation. */
  async sendStep<T extends CommandType>(
    sentence: string,
    command: CommandOf<T>,
    expected: ExpectedAnswer,
  ): Promise<AnswerTo<T>> {
    this.addStep(sentence)
    return this.send(command, expected)
  }
  /** The same for a step that was added already. */
  async send<T extends CommandType>(command: CommandOf<T>, expected: ExpectedAnswer): Promise<AnswerTo<T>> {
    const answer = await this.#answerTo(command)
    if (expected.matches(answer as Answer)) return answer
    this.#endAtUnmodelledLimit(answer as Answer)
    this.thenStep = expected.thenStep
    throw new PropertyViolation(
      `It should have been ${expected.text}: ${expected.reason}`,
      expected.text,
      answerText(answer),
    )
  }
  /** Throws OutsideModel where a refusal may come from a declared limit that no model counts. */
  #endAtUnmodelledLimit(answer: Answer): void {
    if (answer.type !== 'refused') return
    const limit = limitBehind({ ...this.declaration.parameters, ...this.#settings }, answer.reason, this.#waited)
    if (limit !== undefined) throw new OutsideModel(`it was refused as ${answer.reason}, maybe for ${limit}`)
  }
  async #answerTo<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    this.#counter.countCommand()
    return this.#sandbox.send(command)
  }

  get canMoveClock(): boolean {
    return canMoveClock(this)
  }
  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    return this.#sandbox.control(command)
  }
  /**
   * Whether the time that the requests took may have changed an answer: the clock was moved, or much time passed, and it went on
   * by itself for a second or more.
   */
  async isTooClose(): Promise<boolean> {
    const real = performance.now() - this.#openedAt
    if (this.#sandbox.interleave || (this.#waited === 0 && real < longRun)) return false
    try {
      const { now } = await this.control({ type: 'read-clock' })
      const drift = Math.abs(now - this.#startsAt - this.#waited * 1000)
      // A clock that is far off was not started by the sandbox, and goes on at most as real time does.
      return (drift > aDay ? real : drift) >= aSecond
    } catch {
      return real >= aSecond
    }
  }
  /** Move the clock, as a step of the trace. */
  async wait(seconds: number): Promise<void> {
    this.#counter.countCommand()
    this.addStep(`${seconds} second${seconds === 1 ? ' has' : 's have'} passed`)
    await this.control({ type: 'advance-clock', seconds })
    this.#waited += seconds
  }
  async deliveries(matches: (delivery: Delivery) => boolean): Promise<readonly Delivery[]> {
    const { deliveries } = await this.control({ type: 'read-deliveries' })
    return deliveries.filter(matches)
  }

  hitBoundary(name: string): void {
    this.#counter.hitBoundary(name)
  }
}

const answerText = (answer: { readonly type: string; readonly reason?: string }): string =>
  answer.type === 'refused' ? `refused as ${answer.reason}` : answer.type
