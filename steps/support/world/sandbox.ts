import type { AnswerTo, CommandOf, CommandType } from '../../../src/protocol/command.ts'
import { conflictsOf } from '../../../src/protocol/conflicting-parameters.ts'
import type { ControlAnswerTo, ControlOf, ControlType } from '../../../src/protocol/control.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import { fixedValue } from '../../../src/protocol/documented-values.ts'
import {
  type ParameterName,
  type Parameters,
  type ParameterValue,
  parameters as parameterSpecs,
} from '../../../src/protocol/parameters.ts'
import type { Exchange, Sandbox, Target } from '../../../src/targets/target.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import type { SentCommand } from '../../../src/verdict/reported-world.ts'
import { Addresses } from './addresses.ts'

/** The default start of a sandbox's clock. */
const defaultStart = Date.UTC(2018, 5, 1, 12)

/** The sandbox of a scenario: its settings, the declaration of the target, and the control plane. */
export class ScenarioSandbox {
  target!: Target
  declaration!: Declaration
  /** Settings that the sandbox is opened with. */
  settings: Partial<Record<ParameterName, ParameterValue>> = {}
  /** The time of its clock when it is opened. */
  startsAt = defaultStart
  /** The command whose answer was looked at last. */
  decidedBy: SentCommand | undefined
  /** When it was asked to be opened, by `performance.now()`. */
  openedAt: number | undefined
  /** When the last request was answered, by `performance.now()`. */
  lastAnswered: number | undefined
  /** The longest that a request took, in milliseconds. */
  slowestRequest = 0
  /** Where its requests come from. */
  readonly addresses = new Addresses()
  readonly #sent = new Set<string>()
  readonly #read = new Set<ParameterName>()
  #opening: Promise<Sandbox> | undefined
  #opened: Sandbox | undefined

  /** Opened when it is first needed, so that a Given can still choose its settings. */
  async open(): Promise<Sandbox> {
    this.openedAt ??= performance.now()
    if (!this.#opening && Object.keys(this.settings).length > 0) this.#checkSettings()
    this.#opening ??= this.target.open({ parameters: this.settings, now: this.startsAt })
    this.#opened = await this.#opening
    return this.#opened
  }
  /** Throws OutsideDeclaration where a setting of the scenario contradicts what the target declares. */
  #checkSettings(): void {
    const { parameters, edition } = this.declaration
    const [conflict] = conflictsOf({ ...parameters, ...this.settings } as Partial<Parameters>, edition)
    if (conflict) throw new OutsideDeclaration(conflict.problem)
  }
  /** Whether the target is the reference in this process, whose clock stands still unless it is moved. */
  get isInProcess(): boolean {
    return this.target.kind === 'reference' || this.target.kind === 'fault'
  }
  get isOpen(): boolean {
    return this.#opening !== undefined
  }
  async close(): Promise<void> {
    await this.#opened?.close()
  }

  async send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    const sandbox = await this.open()
    this.#sent.add(command.type)
    await this.#moveFor(command)
    const answer = await this.#deciding(command.type, () => sandbox.send(command))
    this.addresses.note(command, answer)
    return answer
  }
  /** What `Sandbox.sendMalformed` does, where the target has it. */
  async sendMalformed<T extends CommandType>(command: CommandOf<T>): Promise<void> {
    const sandbox = await this.open()
    await this.#deciding(command.type, async () => sandbox.sendMalformed?.(command))
  }
  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    const sandbox = await this.open()
    await this.#moveFor(command)
    const answer = await this.#deciding(command.type, () => sandbox.control(command))
    if (command.type === 'provision-account') this.addresses.note(command, answer)
    return answer
  }
  /** Why a failure says nothing where assay cannot choose the address that requests come from. */
  addressDoubt(): string | undefined {
    return this.declaration.powers.clientAddress ? undefined : this.addresses.doubt()
  }
  /** Requests come from the address of the person whose command is sent next, where assay can choose it. */
  async #moveFor(command: { readonly type: string }): Promise<void> {
    const address = this.addresses.before(command)
    if (address === undefined || !this.declaration.powers.clientAddress) return
    await (await this.open()).control({ type: 'set-client-address', address })
  }
  /** Sends a command, whose answer decides until another one is looked at. */
  async #deciding<A>(operation: SentCommand['operation'], send: () => Promise<A>): Promise<A> {
    const sentAt = Date.now()
    const started = performance.now()
    this.decidedBy = { operation, sentAt }
    try {
      const answer = await send()
      this.decidedBy = { operation, sentAt, answeredAt: Date.now() }
      return answer
    } finally {
      this.lastAnswered = performance.now()
      this.slowestRequest = Math.max(this.slowestRequest, this.lastAnswered - started)
    }
  }

  /** What `declares` says, for what a verdict may rest on. Throws a TargetError where that is nothing. */
  parameter<N extends ParameterName>(name: N): Parameters[N] {
    this.#read.add(name)
    return this.fitting(name)
  }
  /** The same, for an account or an entry that only has to fit: no report shows it beside a failure. */
  fitting<N extends ParameterName>(name: N): Parameters[N] {
    const value = this.declares(name)
    if (value === undefined) throw new TargetError('undeclared-parameter', `the target does not declare ${name}`)
    return value
  }
  /** The parameters that steps read and a command that was sent goes by, with the values of this sandbox. */
  get parametersRead(): Readonly<Partial<Record<ParameterName, ParameterValue>>> {
    return Object.fromEntries(
      this.#decisive.flatMap((name) => {
        const value = this.declares(name)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }
  get #decisive(): readonly ParameterName[] {
    return [...this.#read].filter((name) => {
      const { readBy } = parameterSpecs[name]
      return typeof readBy === 'string' || readBy.length === 0 || readBy.some((command) => this.#sent.has(command))
    })
  }
  /** What is declared of those of them that this sandbox was opened with another value of; null where nothing is. */
  get parametersReplaced(): Readonly<Record<string, ParameterValue | null>> {
    return Object.fromEntries(
      this.#decisive.flatMap((name) => {
        // Looked up here: a server that gave no declaration has none of them, and none to read.
        const { parameters, edition } = this.declaration
        const declared = parameters[name] ?? fixedValue(name, edition) ?? null
        return this.settings[name] === undefined || this.settings[name] === declared ? [] : [[name, declared]]
      }),
    )
  }
  /** The value that this sandbox was opened with, else the declared one, else the documented one. */
  declares<N extends ParameterName>(name: N): Parameters[N] | undefined {
    return (this.settings[name] ?? this.declaration.parameters[name] ?? fixedValue(name, this.declaration.edition)) as
      | Parameters[N]
      | undefined
  }

  /** The exchanges with the target; undefined where the sandbox was not opened. */
  get exchanges(): readonly Exchange[] | undefined {
    return this.#opened?.exchanges
  }
  /** The sentence with every secret of the sandbox replaced. */
  redact(sentence: string): string {
    return this.#opened?.redact?.(sentence) ?? sentence
  }
}
