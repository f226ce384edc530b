import type { Exchange, Sandbox } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'
import { arranging } from '../search/arrange-failed.ts'
import type { CoverageCounter } from '../search/coverage-counter.ts'
import { searchSettings } from '../search/search-settings.ts'
import type { Injection, InjectionPoint } from './injection-point.ts'
import { encodeInput, type Input, tamperedField } from './input.ts'

/** What a target did with an input that it should not have done. */
export type InputFailure = {
  readonly input: Input
  readonly message: string
  readonly expected: string
  readonly actual: string
  readonly exchanges: readonly Exchange[]
}

/** The clock of every sandbox: the same as in scenarios. */
const start = Date.UTC(2018, 5, 1, 12)

type Trial = {
  readonly sandbox: Sandbox
  readonly send: NonNullable<Sandbox['sendTampered']>
  readonly injection: Injection
  readonly before: string
  readonly tried: Input[]
}

/** Tries inputs at one injection point: several in one injection while they are refused, as a refusal changes nothing. */
export class FuzzRunner {
  readonly #point: InjectionPoint
  readonly #context: SearchContext
  readonly #settings: Settings
  readonly #counter: CoverageCounter
  #trial: Trial | undefined

  constructor(point: InjectionPoint, context: SearchContext, counter: CoverageCounter) {
    this.#point = point
    this.#context = context
    this.#counter = counter
    this.#settings = searchSettings(point.settings ?? {}, context)
  }

  /** Try one more. Undefined when nothing is wrong. */
  async tryInput(input: Input): Promise<InputFailure | undefined> {
    this.#counter.countRun()
    const trial = this.#trial ?? (await this.#open())
    this.#trial = trial
    const outcome = await this.#send(trial, input)
    if (outcome === 'refused')
      return trial.tried.length < this.#point.maxAttempts(this.#context) ? undefined : this.finish()
    await this.#close()
    return outcome === 'taken' ? undefined : outcome
  }

  /** Try one in an injection of its own. */
  async tryInIsolation(input: Input): Promise<InputFailure | undefined> {
    await this.#close()
    return (await this.tryInput(input)) ?? this.finish()
  }

  /** Check that the refused inputs changed nothing and that the valid value works; if not, find the input that fails alone. */
  async finish(): Promise<InputFailure | undefined> {
    const trial = this.#trial
    if (!trial) return undefined
    const { tried, sandbox } = trial
    const changed = await hasChanged(trial)
    const wrong = changed ? stateChanged : (await trial.injection.validValueWorks()) ? undefined : validValueBlocked
    await this.#close()
    if (!wrong) return undefined
    for (const input of tried.length > 1 ? tried : []) {
      const alone = await this.tryInIsolation(input)
      if (alone) return alone
    }
    return { ...wrong, input: tried.at(-1) ?? { kind: 'left out' }, exchanges: sandbox.exchanges }
  }

  async #open(): Promise<Trial> {
    const { target, declaration } = this.#context
    const sandbox = await arranging(() => target.open({ parameters: this.#settings, now: start }))
    const send = sandbox.sendTampered?.bind(sandbox)
    if (!send) {
      await sandbox.close()
      throw new TargetError('unsupported-command', 'the target cannot be sent malformed requests')
    }
    const fixture = new AccountFixture(sandbox, declaration, this.#settings, this.#counter)
    try {
      const injection = await arranging(() => this.#point.arrange(fixture))
      return { sandbox, send, injection, before: await injection.snapshot(), tried: [] }
    } catch (error) {
      await sandbox.close()
      throw error
    }
  }
  async #close(): Promise<void> {
    const trial = this.#trial
    this.#trial = undefined
    await trial?.sandbox.close()
  }

  async #send(trial: Trial, input: Input): Promise<'refused' | 'taken' | InputFailure> {
    const { field, location, acceptsAnyText } = this.#point
    const { sandbox, injection } = trial
    const encoded = encodeInput(input, injection.validValue, field, location)
    if (!encoded) return 'refused'
    if (encoded.ambiguous && (await hasChanged(trial))) return { ...stateChanged, input, exchanges: sandbox.exchanges }
    this.#counter.countCommand()
    trial.tried.push(input)
    const { status, answer } = await trial.send(injection.command, tamperedField(input, field, encoded))
    this.#counter.addState(answer?.type === 'refused' ? answer.reason : `status ${status}`)
    const wrong = (message: string, expected: string, actual: string): InputFailure => {
      return { input, message, expected, actual, exchanges: sandbox.exchanges }
    }
    if (status >= 500) return wrong('the server failed on an input', 'a refusal', `status ${status}`)
    if (status >= 200 && status < 300) {
      if (encoded.ambiguous) return 'taken'
      const objection = await injection.objectionTo(encoded.text, answer)
      return objection === undefined ? 'taken' : wrong(objection, 'a refusal', 'accepted')
    }
    return acceptsAnyText && (await hasChanged(trial))
      ? { ...stateChanged, input, exchanges: sandbox.exchanges }
      : 'refused'
  }
}

const hasChanged = async ({ injection, before }: Trial): Promise<boolean> => (await injection.snapshot()) !== before

const stateChanged = {
  message: 'a refused request changed something',
  expected: 'no change',
  actual: 'a change',
}
const validValueBlocked = {
  message: 'after a refused value, the right one no longer works',
  expected: 'the right one works',
  actual: 'it does not',
}
