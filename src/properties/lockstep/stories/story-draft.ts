import type { Command, CommandType } from '../../../protocol/command.ts'
import type { ControlCommand } from '../../../protocol/control.ts'
import type { Declaration } from '../../../protocol/declaration.ts'
import type { Settings } from '../../property.ts'
import { CoreSide } from '../clean-core.ts'
import type { Observation } from '../observation.ts'
import type { Random } from '../random.ts'
import type { Recording } from '../recording.ts'
import type { Step } from '../story.ts'
import { commandOf } from './commands/command-sources.ts'
import { Knowledge, type Mood } from './knowledge.ts'
import { people } from './people.ts'
import { parametersOf } from './set-up.ts'

/** Commands that are thought of before one is given up. */
const mostTries = 8

/** How often what happened, in all stories of a search: what came after what, and how it was answered. */
export type Happened = Map<string, number>

/** A story while it is made. The clean core plays it meanwhile, and is asked beforehand what a command would lead to. */
export class StoryDraft {
  readonly random: Random
  readonly declaration: Declaration
  readonly knowledge: Knowledge
  readonly core: CoreSide
  /** What the story is about. */
  readonly types: readonly CommandType[]
  readonly #happened: Happened
  readonly #settings: Settings
  readonly #steps: Step[] = []
  readonly #observations: Observation[] = []
  /** Seconds until the last refusal is over. */
  lockedFor = 0
  /** The original end of something that was used halfway, in milliseconds. */
  end: number | undefined
  /** What happened so far, once each. */
  readonly #done = new Set<string>()

  constructor(
    random: Random,
    declaration: Declaration,
    settings: Settings,
    happened: Happened,
    types: readonly CommandType[],
  ) {
    this.types = types
    const parameters = parametersOf(declaration, settings)
    this.random = random
    this.declaration = declaration
    this.#settings = settings
    this.#happened = happened
    this.knowledge = new Knowledge(random, parameters, declaration.edition)
    this.core = new CoreSide({ declaration, parameters })
  }

  /** The story so far, and what the clean core did in it. */
  get recording(): Recording {
    return {
      story: { settings: this.#settings, steps: this.#steps },
      parameters: this.knowledge.parameters,
      observations: this.#observations,
    }
  }
  get length(): number {
    return this.#steps.length
  }

  /** The person whom the next steps are about: mostly the same one. */
  changePerson(): void {
    if (this.random.chance(50)) this.knowledge.person = people[this.random.chance(70) ? 0 : 1]
  }

  /** A command of that type that the core accepts now; undefined where none was thought of. */
  accepted(type: CommandType): Command | undefined {
    const first = this.random.next(2)
    for (let tried = 0; tried < mostTries; tried += 1) {
      const command = this.#made(type, (tried + first) % 2 === 0 ? 'right' : 'any')
      if (command && this.core.ask(command)?.type !== 'refused') return command
    }
    return undefined
  }
  /** A command of that type that the core refuses now, for a reason that was seldom so far, or one of those that are named. */
  refused(type: CommandType, reasons?: readonly string[]): Command | undefined {
    let best: { readonly command: Command; readonly count: number; readonly reason: string } | undefined
    for (let tried = 0; tried < mostTries; tried += 1) {
      const command = this.#made(type, this.random.chance(70) ? 'wrong' : 'any')
      const answer = command && this.core.ask(command)
      if (!command || answer?.type !== 'refused') continue
      if (reasons?.includes(answer.reason)) return command
      const count = this.count(`${type} ${answer.reason}`)
      if (!reasons && (best === undefined || count < best.count)) best = { command, count, reason: answer.reason }
    }
    if (best) this.countUp(`${type} ${best.reason}`)
    return best?.command
  }
  /** A command of that type with everything right, whatever the core says to it. */
  right(type: CommandType): Command | undefined {
    return this.#made(type, 'right')
  }
  #made(type: CommandType, mood: Mood): Command | undefined {
    this.knowledge.mood = mood
    return commandOf(type, this.knowledge, this.declaration)
  }

  send(command: Command, person = this.knowledge.person): void {
    this.take({ id: this.length, person, plane: 'public', command })
  }
  control(command: ControlCommand): void {
    this.take({ id: this.length, person: this.knowledge.person, plane: 'control', command })
  }
  /** Adds a step that the core can take. */
  take(step: Step): void {
    const seen = this.core.play(step)
    if (seen === undefined) return
    this.#steps.push(step)
    this.#observations.push(seen)
    this.lockedFor = retryAfterIn(seen.answer)
    this.knowledge.learn(step, seen, this.core.values.takeLearned(), this.core.now)
  }

  /** What happens next, so that pairs with what happened before in this story are counted. */
  note(event: string): void {
    for (const earlier of this.#done) this.countUp(`${earlier} > ${event}`)
    this.#done.add(event)
  }
  /** How many pairs with what happened before would be new. */
  newPairs(event: string): number {
    return [...this.#done].filter((earlier) => this.count(`${earlier} > ${event}`) === 0).length
  }
  count(key: string): number {
    return this.#happened.get(key) ?? 0
  }
  countUp(key: string): void {
    this.#happened.set(key, this.count(key) + 1)
  }
}

/** Seconds that a refusal says to wait; 0 in any other answer. */
const retryAfterIn = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'retryAfter' in answer ? Number(answer.retryAfter) : 0
