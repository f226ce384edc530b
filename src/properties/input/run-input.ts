import type { Exchange, Sandbox } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { Arena } from '../arena.ts'
import type { Ground, Settings } from '../property.ts'
import type { Tally } from '../tally.ts'
import { distortionOf, type Input, onTheWire } from './input.ts'
import type { Occasion, Place } from './place.ts'

/** What a target did with an input that it should not have done. */
export type Wrong = {
  readonly input: Input
  readonly message: string
  readonly expected: string
  readonly actual: string
  readonly exchanges: readonly Exchange[]
}

/** When inputs are tried, as scenarios take place. */
const start = Date.UTC(2018, 5, 1, 12)

type Trial = {
  readonly sandbox: Sandbox
  readonly send: NonNullable<Sandbox['sendDistorted']>
  readonly occasion: Occasion
  readonly before: string
  readonly tried: Input[]
}

/** Tries inputs at one place: several on one occasion as long as they are refused, as that has to leave everything as it was. */
export class InputRunner {
  readonly #place: Place
  readonly #ground: Ground
  readonly #settings: Settings
  readonly #tally: Tally
  #trial: Trial | undefined

  constructor(place: Place, ground: Ground, tally: Tally) {
    this.#place = place
    this.#ground = ground
    this.#tally = tally
    const { settable } = ground.declaration.powers
    const wanted = Object.entries(place.settings ?? {}).filter(([name]) => settable.some((one) => one === name))
    this.#settings = { ...Object.fromEntries(wanted), ...ground.settings }
  }

  /** Try one more. Undefined when all is well. */
  async tryOut(input: Input): Promise<Wrong | undefined> {
    this.#tally.run()
    const trial = this.#trial ?? (await this.#begin())
    this.#trial = trial
    const outcome = await this.#send(trial, input)
    if (outcome === 'refused') return trial.tried.length < this.#place.most(this.#ground) ? undefined : this.end()
    await this.#leave()
    return outcome === 'taken' ? undefined : outcome
  }

  /** Try one on an occasion of its own. */
  async tryAlone(input: Input): Promise<Wrong | undefined> {
    await this.#leave()
    return (await this.tryOut(input)) ?? this.end()
  }

  /** After all that was refused everything is as it was, and the right one works; if not, what is in its way is looked for. */
  async end(): Promise<Wrong | undefined> {
    const trial = this.#trial
    if (!trial) return undefined
    const { tried, sandbox } = trial
    const changed = await changedIn(trial)
    const wrong = changed ? somethingChanged : (await trial.occasion.works()) ? undefined : inTheWay
    await this.#leave()
    if (!wrong) return undefined
    for (const input of tried.length > 1 ? tried : []) {
      const alone = await this.tryAlone(input)
      if (alone) return alone
    }
    return { ...wrong, input: tried.at(-1) ?? { kind: 'left out' }, exchanges: sandbox.exchanges }
  }

  async #begin(): Promise<Trial> {
    const { target, declaration } = this.#ground
    const sandbox = await target.open({ parameters: this.#settings, now: start })
    const send = sandbox.sendDistorted?.bind(sandbox)
    if (!send) {
      await sandbox.close()
      throw new TargetError('unsupported-command', 'the target takes commands only as they are meant')
    }
    const occasion = await this.#place.arrange(new Arena(sandbox, declaration, this.#settings, this.#tally))
    return { sandbox, send, occasion, before: await occasion.look(), tried: [] }
  }
  async #leave(): Promise<void> {
    const trial = this.#trial
    this.#trial = undefined
    await trial?.sandbox.close()
  }

  async #send(trial: Trial, input: Input): Promise<'refused' | 'taken' | Wrong> {
    const { field, way, anyText } = this.#place
    const { sandbox, occasion } = trial
    const wire = onTheWire(input, occasion.right, field, way)
    if (!wire) return 'refused'
    if (wire.either && (await changedIn(trial))) return { ...somethingChanged, input, exchanges: sandbox.exchanges }
    this.#tally.command()
    trial.tried.push(input)
    const { status, answer } = await trial.send(occasion.command, distortionOf(input, field, wire))
    this.#tally.state(answer?.type === 'refused' ? answer.reason : `status ${status}`)
    const wrong = (message: string, expected: string, actual: string): Wrong => {
      return { input, message, expected, actual, exchanges: sandbox.exchanges }
    }
    if (status >= 500) return wrong('the server failed over an input', 'a refusal', `status ${status}`)
    if (status >= 200 && status < 300) {
      if (wire.either) return 'taken'
      const objection = await occasion.taken(wire.text, answer)
      return objection === undefined ? 'taken' : wrong(objection, 'a refusal', 'accepted')
    }
    return anyText && (await changedIn(trial))
      ? { ...somethingChanged, input, exchanges: sandbox.exchanges }
      : 'refused'
  }
}

const changedIn = async ({ occasion, before }: Trial): Promise<boolean> => (await occasion.look()) !== before

const somethingChanged = {
  message: 'what was refused changed something',
  expected: 'everything as it was',
  actual: 'something changed',
}
const inTheWay = {
  message: 'what was refused stands in the way of the right one',
  expected: 'the right one works',
  actual: 'it does not',
}
