import type { AcceptedOf, Answer, AnswerTo, CommandOf, CommandType } from '../protocol/command.ts'
import type { AccountSetUp, ControlAnswerTo, ControlOf, ControlType, Delivery } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, Parameters } from '../protocol/parameters.ts'
import type { Sandbox } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import { NotArranged } from './not-arranged.ts'
import type { Settings } from './property.ts'
import { type Actor, newActor, newClient } from './stories/cast.ts'
import type { Tally } from './tally.ts'

/** The reads that show an account to its owner, and the capability that each belongs to. */
const sights = [
  ['read-account', 'two-factor'],
  ['list-phones', 'phones'],
  ['list-devices', 'devices'],
  ['list-app-passwords', 'app-passwords'],
] as const

/** Where something is tried: one sandbox with the account of Ada in it. */
export class Arena {
  readonly declaration: Declaration
  readonly ada: Actor = newActor('Ada')
  readonly #sandbox: Sandbox
  readonly #settings: Settings
  readonly #tally: Tally
  /** Waits as the target does in the middle of its work, for what is no command. */
  turn: () => Promise<void> = async () => undefined

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

  /** Make the account: a second factor, a trusted phone and one trusted number, unless told otherwise. */
  async introduce(more: Partial<AccountSetUp> = {}): Promise<void> {
    const { identifier, password, number } = this.ada
    const phone = newClient('phone', 'trusted phone')
    const onlyBrowsers = this.declaration.capabilities['sign-in.device'].state === 'absent'
    const made = await this.control({
      type: 'provision-account',
      identifier,
      password,
      scheme: this.declaration.edition === 'two-step' ? 'two-step' : 'two-factor',
      phones: [{ number, verified: true }],
      devices: onlyBrowsers ? [] : [{ client: phone, status: 'trusted' }],
      ...more,
    })
    this.ada.session = made.session
    for (const one of made.phones) this.ada.phones.set(one.number, one.phone)
    for (const { name, ...held } of made.devices) this.ada.seats.set(name, { client: phone, ...held })
  }

  /** Send a command and hand over its answer. */
  async ask<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    this.#tally.command()
    return this.#sandbox.send(command)
  }
  /** The same where a server may fail over it: it says nothing then, and is judged by what it leaves. */
  async compete<T extends CommandType>(command: CommandOf<T>): Promise<Answer | undefined> {
    try {
      const answer: AnswerTo<T> = await this.ask(command)
      return answer as Answer
    } catch (error) {
      if (error instanceof TargetError && error.code === 'server-error') return undefined
      throw error
    }
  }
  /** Send what is taken for granted. Throws NotArranged when it is refused. */
  async must<T extends CommandType>(command: CommandOf<T>): Promise<AcceptedOf<T>> {
    const answer: AnswerTo<T> = await this.ask(command)
    if (isRefused(answer)) throw new NotArranged(`${command.type} was refused as ${answer.reason}`)
    return answer as AcceptedOf<T>
  }
  /** Whether a command is carried out; by a server that fails over it it is not. */
  async works<T extends CommandType>(command: CommandOf<T>): Promise<boolean> {
    const answer = await this.compete(command)
    return answer !== undefined && !isRefused(answer)
  }

  /** What the owner sees of the account, and how much was delivered: the same as long as nothing changed. */
  async sight(): Promise<string> {
    const { session } = this.ada
    const seen: unknown[] = []
    for (const [type, capability] of sights) {
      if (this.declaration.capabilities[capability].state !== 'absent')
        seen.push((await this.compete({ type, session })) ?? 'nothing')
    }
    if (this.declaration.powers.outbox.length > 0) seen.push((await this.deliveries(() => true)).length)
    return JSON.stringify(seen)
  }

  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    return this.#sandbox.control(command)
  }
  async deliveries(matches: (delivery: Delivery) => boolean): Promise<readonly Delivery[]> {
    const { deliveries } = await this.control({ type: 'read-deliveries' })
    return deliveries.filter(matches)
  }
}

const isRefused = (answer: Answer | AnswerTo<CommandType>): answer is Extract<Answer, { type: 'refused' }> =>
  answer.type === 'refused'
