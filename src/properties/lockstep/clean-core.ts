import type { DecisionEnvironment } from '../../core/context.ts'
import { control } from '../../core/control.ts'
import { decide, transact } from '../../core/decide.ts'
import type { Hasher, IdGenerator } from '../../core/platform.ts'
import { policy as cleanPolicy, type Policy } from '../../core/policy/policy.ts'
import { emptyState, type State } from '../../core/state.ts'
import type { Answer, Command } from '../../protocol/command.ts'
import type { Delivery } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { absentFor } from '../../protocol/offered-commands.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { refused } from '../../protocol/refusal.ts'
import { appCodeAt } from './app-code.ts'
import { type Observation, SideValues } from './observation.ts'
import { randomFrom } from './random.ts'
import type { Step } from './story.ts'

/** Where the clock of every story starts: the same as in scenarios. */
export const storyStart = Date.UTC(2018, 5, 1, 12)

/** Hides nothing: the core of a search has no secrets of anybody, and is run hundreds of times. */
const plainHasher: Hasher = {
  hashPassword: (password) => `hash of ${password}`,
  verifyPassword: (password, hash) => hash === `hash of ${password}`,
  digest: (secret) => `digest of ${secret}`,
  timingSafeEqual: (one, other) => one === other,
}

/** Ids in a row, and codes that the same seed gives again. */
const countingIds = (): IdGenerator => {
  const random = randomFrom(7)
  let given = 0
  return {
    token: () => {
      given += 1
      return `core-${given}`
    },
    code: (length, alphabet) => Array.from({ length }, () => alphabet[random.next(alphabet.length)] ?? '').join(''),
  }
}

export type CoreOptions = {
  readonly declaration: Declaration
  /** What the target declares, with the settings of the story, and the default of the reference where it is silent. */
  readonly parameters: Parameters
  /** Another policy than the clean one. */
  readonly policy?: Policy
  /** Another core than the clean one. */
  readonly modules?: CoreModules
}
/** What a core consists of. */
export type CoreModules = {
  readonly decide: typeof decide
  readonly transact: typeof transact
  readonly control: typeof control
  readonly policy: Policy
}
const cleanModules: CoreModules = { decide, transact, control, policy: cleanPolicy }

/** The pure core as one side of a story. */
export class CoreSide {
  readonly values = new SideValues()
  readonly #options: CoreOptions
  readonly #modules: CoreModules
  readonly #environment: Omit<DecisionEnvironment, 'now'>
  #state: State = emptyState()
  #now = storyStart

  constructor(options: CoreOptions) {
    this.#options = options
    this.#modules = options.modules ?? cleanModules
    this.#environment = {
      edition: options.declaration.edition,
      parameters: options.parameters,
      policy: options.policy ?? this.#modules.policy,
      idGenerator: countingIds(),
      hasher: plainHasher,
    }
  }

  get now(): number {
    return this.#now
  }
  get state(): State {
    return this.#state
  }

  /** What the command would be answered, without carrying it out; undefined where it names what is not there. */
  ask(template: Command): Answer | undefined {
    const command = this.#resolve(template)
    if (command === undefined) return undefined
    return this.#decided(command, { ...this.#environment, idGenerator: countingIds(), now: this.#now }).answer
  }

  /** Carries a step out. Undefined where it names what is not there, or cannot be arranged. */
  play(step: Step): Observation | undefined {
    const { id } = step
    const environment = { ...this.#environment, now: this.#now }
    if (step.plane === 'public') {
      const command = this.#resolve(step.command)
      if (command === undefined) return undefined
      const { answer, state, deliveries } = this.#decided(command, environment)
      this.#state = state
      return {
        answer: this.values.seeAnswer(id, answer),
        ...(answer.type === 'refused' && { reason: answer.reason }),
        messages: this.values.seeMessages(id, deliveries),
      }
    }
    const command = this.#resolve(step.command)
    if (command === undefined) return undefined
    switch (command.type) {
      case 'read-clock':
      case 'read-deliveries':
      case 'restart':
        return undefined
      case 'advance-clock':
        this.#now += command.seconds * 1000
        return { answer: { type: 'waited' }, messages: [] }
      default: {
        const { answer, state, deliveries } = this.#modules.transact(this.#state, environment, (cx) =>
          this.#modules.control(cx, command),
        )
        if (answer.type === 'problem') return undefined
        this.#state = state
        return { answer: this.values.seeAnswer(id, answer), messages: this.values.seeMessages(id, deliveries) }
      }
    }
  }

  #resolve<C>(template: C): C | undefined {
    return this.values.resolve(template, appCodeAt(this.#now, this.#options.parameters))
  }

  #decided(
    command: Command,
    environment: DecisionEnvironment,
  ): { readonly answer: Answer; readonly state: State; readonly deliveries: readonly Delivery[] } {
    return absentFor(command, this.#options.declaration)
      ? { answer: refused('not-offered'), state: this.#state, deliveries: [] }
      : this.#modules.decide(this.#state, command, environment)
  }
}
