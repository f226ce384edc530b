import type { Command, CommandType } from '../../protocol/command.ts'
import type { ControlCommand } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Settings } from '../property.ts'
import { CoreSide } from './clean-core.ts'
import { ending, everyType, isRead } from './commands/command-kinds.ts'
import { commandFrom, themes } from './commands/command-sources.ts'
import { followUps } from './commands/follow-ups.ts'
import { Knowledge, people } from './knowledge.ts'
import { countedBy, limitedBy, lives } from './lives.ts'
import { type Random, randomFrom } from './random.ts'
import { firstSteps, parametersOf, settingsFor } from './set-up.ts'
import type { Step, Story } from './story.ts'
import { usesOf } from './uses.ts'

/** How many steps people take before everything is used. */
const bodyLength = 28
/** So many of them people get things; then things end, and what is left is used. */
const gaining = 18
/** Commands that are thought of for each step; the one that happened least so far is taken. */
const candidates = 8

/** How often what happened, in all stories of a search: what came after what, and how it was answered. */
export type Happened = Map<string, number>

/**
 * A story that the seed alone decides, with what happened in earlier ones. The clean core is asked beforehand what a command
 * would lead to, so that stories get somewhere.
 */
export const makeStory = (seed: number, declaration: Declaration, fixed: Settings, happened: Happened): Story => {
  const random = randomFrom(seed)
  const chosen = [0, 1, 2].flatMap(() => random.one(Object.entries(themes)) ?? [])
  const names = chosen.filter((one) => typeof one === 'string')
  const settings = settingsFor(random, declaration, fixed, names)
  return new StoryMaker(random, declaration, settings, happened).make(names.flatMap((name) => themes[name] ?? []))
}

class StoryMaker {
  readonly #random: Random
  readonly #declaration: Declaration
  readonly #settings: Settings
  readonly #happened: Happened
  readonly #knowledge: Knowledge
  readonly #core: CoreSide
  readonly #steps: Step[] = []
  /** Whether people still get things, rather than end them. */
  #gains = true
  /** What comes next, where a wait or a limit asks for it. */
  #next: readonly CommandType[] = []
  /** The original end of something that was used halfway, in milliseconds. */
  #end: { readonly at: number; readonly uses: readonly CommandType[] } | undefined
  /** Seconds until the last refusal is over. */
  #lockedFor = 0
  /** The last command that was accepted, by person. */
  readonly #last = new Map<string, string>()

  constructor(random: Random, declaration: Declaration, settings: Settings, happened: Happened) {
    const parameters = parametersOf(declaration, settings)
    this.#random = random
    this.#declaration = declaration
    this.#settings = settings
    this.#happened = happened
    this.#knowledge = new Knowledge(random, parameters, declaration.edition)
    this.#core = new CoreSide({ declaration, parameters })
  }

  make(types: readonly CommandType[]): Story {
    for (const step of firstSteps(this.#knowledge, this.#declaration)) this.#take(step)
    for (let at = 0; at < bodyLength; at += 1) {
      this.#gains = at < gaining
      this.#takeOne(types)
    }
    for (const { person, command } of usesOf(this.#knowledge, this.#declaration))
      this.#take({ id: this.#steps.length, person, plane: 'public', command })
    return { settings: this.#settings, steps: this.#steps }
  }

  #takeOne(types: readonly CommandType[]): void {
    const knowledge = this.#knowledge
    // Whoever began something mostly goes on.
    if (this.#next.length === 0 && this.#random.chance(50)) knowledge.person = people[this.#random.chance(72) ? 0 : 1]
    const { person } = knowledge
    const id = this.#steps.length
    if (this.#end && this.#next.length === 0 && this.#random.chance(50)) {
      this.#waitForEnd(this.#end)
      return
    }
    const locked = this.#lockedFor
    if (locked > 0 && this.#declaration.powers.clock === 'virtual' && this.#random.chance(60)) {
      const seconds = Math.max(locked - this.#random.next(2), 1)
      this.#next = [this.#steps.at(-1)?.command.type].flatMap((type) => everyType.find((one) => one === type) ?? [])
      this.#take({ id, person, plane: 'control', command: { type: 'advance-clock', seconds } })
      return
    }
    if (this.#next.length === 0 && this.#random.chance(12)) {
      const command = this.#controlCommand()
      if (command) this.#take({ id, person, plane: 'control', command })
      return
    }
    const asked = this.#next
    this.#next = []
    const next = asked.length > 0 ? asked : (followUps[this.#last.get(person) ?? ''] ?? types)
    const among = asked.length > 0 || this.#random.chance(75) ? next : this.#random.chance(85) ? types : everyType
    // Mostly people get on; sometimes they try what is refused.
    const getsOn = this.#random.chance(80)
    let best:
      | { readonly command: Command; readonly key: string; readonly outcome: string; readonly score: number }
      | undefined
    for (let tried = 0; tried < candidates; tried += 1) {
      const command = commandFrom(among, knowledge, this.#declaration)
      const answer = command && this.#core.ask(command)
      if (!command || !answer) continue
      const outcome = answer.type === 'refused' ? answer.reason : answer.type
      const key = `${this.#last.get(person) ?? ''} ${command.type} ${outcome}`
      const wanted = (answer.type !== 'refused' && !isRead(command)) === getsOn
      const inTime = ending.has(command.type) !== this.#gains
      const score =
        this.#count(key) * 4 + this.#count(`${command.type} ${outcome}`) + (wanted ? 0 : 1000) + (inTime ? 0 : 40)
      if (best === undefined || score < best.score) best = { command, key, outcome, score }
    }
    if (!best) return
    for (const key of [best.key, best.key.slice(best.key.indexOf(' ') + 1)])
      this.#happened.set(key, this.#count(key) + 1)
    this.#take({ id, person, plane: 'public', command: best.command })
    const step = { id, person, plane: 'public', command: best.command } as const
    // Two of everything: the same again gives a second one.
    if (this.#gains && getsOn && !ending.has(best.command.type) && this.#random.chance(20))
      this.#take({ ...step, id: this.#steps.length })
    else this.#repeat(step, best.outcome)
  }

  /** The same once more, up to the limit that counts it, at times; then the right one. */
  #repeat(step: Step & { readonly plane: 'public' }, outcome: string): void {
    const { type } = step.command
    const names = countedBy[outcome] ?? []
    const limit = this.#random.one(names.length > 0 ? names : [limitedBy[type]].filter((one) => one !== undefined))
    if (limit === undefined || !this.#random.chance(names.length > 0 ? 45 : 20)) return
    const most = Math.min(Number(this.#knowledge.parameters[limit]), 6)
    // One short of it, to it, or as often again while it is locked.
    const times = this.#random.chance(20) ? 2 * most : Math.max(most - this.#random.next(3), 0)
    for (let time = 0; time < times; time += 1) this.#take({ ...step, id: this.#steps.length })
    this.#next = [type]
  }

  #waitForEnd({ at, uses }: { readonly at: number; readonly uses: readonly CommandType[] }): void {
    this.#end = undefined
    const seconds = Math.round((at - this.#core.now) / 1000)
    if (seconds <= 0) return
    this.#next = uses
    const { person } = this.#knowledge
    this.#take({ id: this.#steps.length, person, plane: 'control', command: { type: 'advance-clock', seconds } })
  }

  #count(key: string): number {
    return this.#happened.get(key) ?? 0
  }

  #take(step: Step): void {
    const seen = this.#core.play(step)
    if (seen === undefined) return
    this.#steps.push(step)
    this.#lockedFor = retryAfterIn(seen.answer)
    this.#knowledge.learn(step, seen, this.#core.values.takeLearned(), this.#core.now)
    if (seen.reason === undefined && (step.plane === 'control' || !isRead(step.command)))
      this.#last.set(step.person, step.command.type)
  }

  /** Time to, just before or just after the end of a life that is declared, a demand for a new password, or another place. */
  #controlCommand(): ControlCommand | undefined {
    const random = this.#random
    const { powers, capabilities } = this.#declaration
    const roll = random.next(10)
    if (roll === 0 && capabilities['password.forced-change'].state === 'supported')
      return { type: 'demand-password-change', identifier: this.#knowledge.own.identifier }
    if (roll === 1 && powers.clientAddress)
      return { type: 'set-client-address', address: random.one(['192.0.2.1', '198.51.100.1', '203.0.113.1']) ?? '' }
    if (powers.clock !== 'virtual') return undefined
    const now = this.#core.now
    const held = random.one(this.#knowledge.held.filter(({ key }) => key in lives).slice(-8))
    const { parameters: names = [], uses = [] } = lives[held?.key ?? ''] ?? {}
    const life = this.#knowledge.parameters[random.one(names) ?? 'code.lifetime']
    const since = this.#knowledge.times[held?.step ?? 0]
    if (typeof life !== 'number' || since === undefined) return undefined
    this.#next = uses
    const halfway = random.chance(35)
    const offset = random.next(3) - 1
    if (halfway) this.#end = { at: since + (life + offset) * 1000, uses }
    const seconds = Math.round((since - now) / 1000 + (halfway ? life / 2 : life + offset))
    return seconds > 0 ? { type: 'advance-clock', seconds } : undefined
  }
}

/** Seconds that a refusal says to wait; 0 in any other answer. */
const retryAfterIn = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'retryAfter' in answer ? Number(answer.retryAfter) : 0
