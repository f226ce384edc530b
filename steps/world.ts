import { type IWorldOptions, setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber'
import type { Budget, Finding } from '../src/properties/property.ts'
import type { AcceptedOf, Answer, AnswerTo, CommandOf, CommandType } from '../src/protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType, Delivery } from '../src/protocol/control.ts'
import type { Declaration } from '../src/protocol/declaration.ts'
import type { ParameterName, Parameters, ParameterValue } from '../src/protocol/parameters.ts'
import type { Rule } from '../src/rules/catalogue.ts'
import type { Exchange, Sandbox, Target } from '../src/targets/target.ts'
import { TargetError } from '../src/targets/target-error.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import type { ExaminedWorld } from '../src/verdict/examined-world.ts'
import type { Outcome } from '../src/verdict/outcome.ts'
import { OutsideDeclaration } from '../src/verdict/outside-declaration.ts'
import type { SearchResult } from '../src/verdict/result.ts'
import { answerText } from './answer-text.ts'
import { newPageSession } from './new-page-session.ts'
import { unlessLockedByOne } from './one-try.ts'
import { detailsOf, evidenceOf, newPerson, type OwnClient, type Person, type SetUp } from './person.ts'

import { takeSnapshot } from './snapshot.ts'

export type WorldParameters = {
  /** A Target where assay runs the features, and its name where another runner does. */
  readonly target?: Target | string
  /** How long to search for counterexamples of properties, where it is not as usual. */
  readonly budget?: Partial<Budget>
}

/** When scenarios take place unless they say otherwise. */
const usualStart = Date.UTC(2018, 5, 1, 12)

/** A scenario and the sandbox that it examines. */
export class AccountWorld extends World<WorldParameters> implements ExaminedWorld {
  outcome?: Outcome
  /** What the search for a counterexample came to, in a scenario about a property. */
  finding?: Finding
  /** The rule that the scenario examines. */
  rule!: Rule
  declaration!: Declaration
  target!: Target
  /** Settings that the sandbox is opened with. */
  settings: Partial<Record<ParameterName, ParameterValue>> = {}
  startsAt = usualStart
  /** A Then will ask whether anything changed, so attempts are framed by snapshots. */
  watching = false
  /** The scenario is about limits, so that running into one is what it wants to see. */
  aboutLimits = false
  /** A Then will ask what arrived, so attempts note what had arrived before them. */
  listening = false
  readonly people = new Map<string, Person>()
  /** The code that the scenario is about, once it was read. */
  code?: string
  /** The one that was read before it. */
  earlierCode?: string
  #sandbox: Promise<Sandbox> | undefined
  #opened: Sandbox | undefined
  #pending: readonly Answer[] | undefined
  #heard: number | undefined
  #before: { readonly state: string; readonly deliveries: number } | undefined

  constructor(options: IWorldOptions<WorldParameters>) {
    super(options)
  }

  hide(sentence: string): string {
    return this.#opened?.hide?.(sentence) ?? sentence
  }

  get exchanges(): readonly Exchange[] {
    return this.#opened?.exchanges ?? this.finding?.counterexample?.exchanges ?? []
  }

  get search(): SearchResult | undefined {
    if (!this.finding) return undefined
    const { reach, seed, counterexample } = this.finding
    return { ...reach, seed, path: counterexample?.path ?? null, story: counterexample?.story ?? [] }
  }

  /** The sandbox, opened when it is first needed so that a Given can still choose its settings. */
  async sandbox(): Promise<Sandbox> {
    this.#sandbox ??= this.target.open({ parameters: this.settings, now: this.startsAt })
    this.#opened = await this.#sandbox
    return this.#opened
  }
  get isOpen(): boolean {
    return this.#sandbox !== undefined
  }
  async close(): Promise<void> {
    await this.#opened?.close()
  }

  /** The declared value of a parameter, or the one that this sandbox was opened with. */
  parameter<N extends ParameterName>(name: N): Parameters[N] {
    const value = this.declares(name)
    if (value === undefined) throw new TargetError('undeclared-parameter', `the target does not declare ${name}`)
    return value
  }
  /** The same, undefined where nothing is declared. */
  declares<N extends ParameterName>(name: N): Parameters[N] | undefined {
    return (this.settings[name] ?? this.declaration.parameters[name]) as Parameters[N] | undefined
  }

  person(name: string): Person {
    const known = this.people.get(name)
    if (known) return known
    const person = newPerson(name)
    this.people.set(name, person)
    return person
  }

  /** The person with their account made, if a Given set one up. */
  async ready(name: string): Promise<Person> {
    const person = this.person(name)
    const { setUp } = person
    if (!setUp) return person
    delete person.setUp
    const made = await this.control({
      type: 'provision-account',
      identifier: person.identifier,
      password: person.password,
      scheme: setUp.scheme,
      phones: setUp.phones,
      devices: this.devicesOf(setUp).map(({ name: _, ...device }) => device),
      ...detailsOf(name, setUp, this.declares('eligibility.mail_first') === true),
      ...evidenceOf(person),
    })
    person.session = made.session
    person.sessionSince = this.#passed
    for (const { number, phone } of made.phones) person.phones.set(number, phone)
    for (const { name: device, client } of this.devicesOf(setUp)) {
      const { name: _, ...held } = made.devices.find((one) => one.name === client.name) ?? { name: '' }
      person.clients.set(device, { client, ...held })
    }
    return person
  }
  /** No device is set up on a target that knows no devices. */
  private devicesOf(setUp: SetUp): SetUp['devices'] {
    return this.declaration.capabilities['sign-in.device'].state === 'absent' ? [] : setUp.devices
  }
  /** The person's full session of the account page. */
  async sessionOf(name: string): Promise<string> {
    const person = await this.ready(name)
    if (person.session === undefined) throw new Error(`${name} has no account in this scenario`)
    const life = this.declares('session.lifetime')
    if (life !== undefined && this.#passed - (person.sessionSince ?? 0) >= life) {
      person.session = await newPageSession(this, person)
      person.sessionSince = this.#passed
    }
    return person.session
  }

  /** Let time pass; seconds. */
  async advance(seconds: number): Promise<void> {
    await this.control({ type: 'advance-clock', seconds })
    this.#passed += seconds
  }
  /** Seconds since the sandbox was opened. */
  #passed = 0

  async #send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    const answer = await (await this.sandbox()).send(command)
    unlessLockedByOne(this, command.type, answer as Answer)
    return answer
  }

  /** What is taken for granted; a refusal stops the scenario here. */
  async arrange<T extends CommandType>(command: CommandOf<T>): Promise<AcceptedOf<T>> {
    const answer: AnswerTo<T> = await this.#send(command)
    if (isRefusedAnswer(answer))
      throw this.beyond(command.type) ?? new CannotArrange(`${command.type} was refused as ${answer.reason}`)
    return answer as AcceptedOf<T>
  }

  /** A scenario that takes for granted more than the target declares room for says nothing about that target. */
  private beyond(type: CommandType): OutsideDeclaration | undefined {
    const limit = type === 'create-app-password' ? 'apppw.limit' : type === 'add-phone' ? 'phone.max' : undefined
    const most = limit && this.declaration.parameters[limit]
    const held = [...this.people.values()].map(({ appPasswords, phones }) =>
      limit === 'apppw.limit' ? appPasswords.size : phones.size,
    )
    if (limit === undefined || most === undefined || !held.some((count) => count >= most)) return undefined
    return new OutsideDeclaration(`it needs room for more than ${most} (${limit})`)
  }

  /** What the scenario is about; a Then has to judge its answer. */
  async attempt<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    const [answer] = await this.attemptTogether([command])
    return answer as AnswerTo<T>
  }

  /** Several commands, sent at the same moment. */
  async attemptTogether<T extends CommandType>(commands: readonly CommandOf<T>[]): Promise<readonly AnswerTo<T>[]> {
    for (const name of this.people.keys()) await this.ready(name)
    if (this.watching) this.#before = await this.#look()
    if (this.listening) this.#heard = (await this.deliveries()).length
    const answers = await Promise.all(commands.map((command) => this.#send(command)))
    this.#pending = answers as readonly Answer[]
    return answers
  }

  /** Keep a code as "that code", and the one before it as "the earlier code". */
  remember(code: string): void {
    if (this.code !== undefined && this.code !== code) this.earlierCode = this.code
    this.code = code
  }

  /** Take the answers to judge them. */
  judgedAll(): readonly Answer[] {
    const answers = this.#pending
    if (!answers) throw new Error('a Then has nothing to judge: no When came before it')
    return answers
  }
  /** Take the answer to judge it. */
  judged(): Answer {
    const [answer] = this.judgedAll()
    this.#judged = true
    if (!answer) throw new Error('a Then has nothing to judge')
    return answer
  }
  #judged = false
  get hasUnjudged(): boolean {
    return this.#pending !== undefined && !this.#judged
  }
  markJudged(): void {
    this.#judged = true
  }

  /** Ask, as part of a Then, and require that it is carried out. */
  async require<T extends CommandType>(command: CommandOf<T>, demand: string): Promise<AcceptedOf<T>> {
    const answer: AnswerTo<T> = await this.#send(command)
    if (isRefusedAnswer(answer)) throw new BrokenRule(demand, `${command.type} is carried out`, answerText(answer))
    return answer as AcceptedOf<T>
  }
  /** Ask, as part of a Then, and hand over whatever comes back. */
  async ask<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    return this.#send(command)
  }

  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    return (await this.sandbox()).control(command)
  }
  async deliveries(matches: (delivery: Delivery) => boolean = () => true): Promise<readonly Delivery[]> {
    const { deliveries } = await this.control({ type: 'read-deliveries' })
    return deliveries.filter(matches)
  }

  /** What was delivered since the attempt. */
  async arrived(): Promise<readonly Delivery[]> {
    if (this.#heard === undefined) throw new Error('nothing was noted before the attempt')
    return (await this.deliveries()).slice(this.#heard)
  }

  /** The state as its owners see it now, and how much was delivered. */
  async #look() {
    return { state: await takeSnapshot(this), deliveries: await this.#delivered() }
  }
  async #delivered(): Promise<number> {
    return this.declaration.powers.outbox.length === 0 ? 0 : (await this.deliveries()).length
  }
  /** The state before the attempt and now. */
  async sinceAttempt() {
    if (!this.#before) throw new Error('nothing was noted before the attempt')
    return { before: this.#before, now: await this.#look() }
  }

  client(owner: Person, name: string): OwnClient {
    const client = owner.clients.get(name)
    if (client) return client
    if (this.declaration.capabilities['sign-in.device'].state === 'absent') {
      throw new OutsideDeclaration(`${owner.name} would need a device, and sign-in.device is absent`)
    }
    throw new Error(`${owner.name} has no ${name} in this scenario`)
  }
}

const isRefusedAnswer = (answer: Answer): answer is Extract<Answer, { type: 'refused' }> => answer.type === 'refused'

/** Whether the target lacks what a step needs, as opposed to breaking a rule. */
export const isMissingPower = (error: unknown): boolean =>
  error instanceof TargetError && error.code === 'missing-power'

setWorldConstructor(AccountWorld)
setDefaultTimeout(30_000)
