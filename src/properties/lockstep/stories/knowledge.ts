import type { Client } from '../../../protocol/client.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import type { Edition } from '../../../rules/rule.ts'
import type { Learned, Observation } from '../observation.ts'
import type { Random } from '../random.ts'
import { reference, type Step, wrongReference } from '../story.ts'
import { clientIn } from './client-of-device.ts'
import { factsOf, type PersonFacts, people, strangeNames, strangeNumbers, weakPasswords } from './people.ts'
import type { CodeSource } from './prerequisites.ts'

/** Something that people got in a story: an id, a token, a code. */
export type Held = {
  readonly name: string
  /** The field that it came in: `session`, `code`. */
  readonly key: string
  readonly person: string
  /** The step that gave it, and the command of that step. */
  readonly step: number
  readonly from: string
  readonly within: Readonly<Record<string, unknown>>
  /** The client that it belongs to. */
  readonly client?: Client
  /** The service of a program's session. */
  readonly service?: string
}
/** How commands are made: with everything right, with wrong secrets alone, or anyhow (old, made up, somebody else's). */
export type Mood = 'right' | 'wrong' | 'any'

/** What people know and hold in a story, so that commands with sense can be made. */
export class Knowledge {
  readonly random: Random
  readonly parameters: Parameters
  readonly facts: Readonly<Record<string, PersonFacts>>
  readonly held: Held[] = []
  /** The time of each step so far, in milliseconds, by its id. */
  readonly times = new Map<number, number>()
  person: string = people[0]
  mood: Mood = 'any'
  /** What a command has to use where it fits. */
  forced: Held | undefined
  /** Where the code of a sign-in has to come from; undefined where anything goes. */
  codeSource: CodeSource | undefined
  /** The position of the client that people use more than others; undefined in most stories. */
  favourite: number | undefined
  #numbers = 0
  readonly #accepted = new Set<string>()
  readonly edition: Edition

  constructor(random: Random, parameters: Parameters, edition: Edition) {
    this.edition = edition
    this.random = random
    this.parameters = parameters
    this.facts = { Ada: factsOf('ada', 1), Ben: factsOf('ben', 2) }
  }

  get own(): PersonFacts {
    return this.facts[this.person] ?? factsOf('nobody', 9)
  }
  get other(): PersonFacts {
    return this.facts[people.find((name) => name !== this.person) ?? ''] ?? this.own
  }
  /** A number that no other call gives. */
  fresh(): number {
    return ++this.#numbers
  }

  /** What is held under that key; of the person where one is named. */
  all(key: string, matches: (one: Held) => boolean = () => true): readonly Held[] {
    return this.held.filter((one) => one.key === key && matches(one))
  }
  /**
   * One value of that kind: mostly one that fits and of late, sometimes an older one, one of somebody else, or made up. Undefined
   * where the person has none.
   */
  pick(key: string, matches: (one: Held) => boolean = () => true): string | undefined {
    const { forced } = this
    if (forced?.key === key && matches(forced)) return reference(forced.name)
    const fitting = this.all(key, (one) => one.person === this.person && matches(one))
    const { random } = this
    if (this.mood !== 'any') {
      // What came before a code is what the code is for.
      const inTime = forced?.key === 'code' ? fitting.filter(({ step }) => step <= forced.step) : fitting
      const found = random.chance(80) ? (inTime.at(-1) ?? fitting.at(-1)) : random.one(fitting)
      return found && reference(found.name)
    }
    const roll = random.next(100)
    if (roll < 3 && fitting.length > 0) return 'nobody-ever-got-this-one-000000'
    const found = roll < 10 ? random.one(this.all(key, matches)) : roll < 65 ? fitting.at(-1) : random.one(fitting)
    return found && reference(found.name)
  }
  /** A code: the newest that fits, an older one, one of another purpose or person, a wrong one, one of another form. */
  code(fits: (one: Held) => boolean): string {
    const { random } = this
    const mine = this.all('code', (one) => one.person === this.person)
    const fitting = mine.filter(fits)
    if (this.forced?.key === 'code' && fits(this.forced)) return reference(this.forced.name)
    // Mostly the one that came after what it is entered for.
    const since = this.forced?.step ?? 0
    const newest = fitting.findLast(({ step }) => step >= since) ?? fitting.at(-1)
    const roll = this.#roll(55)
    if (roll < 55 && newest) return reference(newest.name)
    if (roll < 75) {
      const about = newest ?? this.all('code').at(-1)
      return about
        ? wrongReference(about.name, random.one(['!', '!', '^', '<']))
        : '0'.repeat(this.parameters['code.length'])
    }
    if (roll < 83) return reference((random.one(fitting) ?? random.one(mine))?.name ?? '') || '000000'
    if (roll < 92) return known(random.one(mine) ?? random.one(this.all('code')))
    if (roll < 96) return known(random.one(this.all('code')))
    const right = known(newest)
    return random.one(['12', '', `${right} `, `${right}0`, ` ${right}`, '123456', '000000']) ?? ''
  }
  /** The right password mostly; an old, a wrong or somebody else's sometimes. */
  password(): string {
    const [{ random }, { passwords }] = [this, this.own]
    const roll = this.#roll(78)
    if (roll < 78) return passwords.at(-1) ?? ''
    if (roll < 86) return random.one(passwords) ?? ''
    if (roll < 89) return this.other.passwords.at(-1) ?? ''
    if (roll < 92) return `${passwords.at(-1)} `
    return 'Wrong horse 1'
  }
  newPassword(): string {
    const { random } = this
    const roll = this.mood === 'any' ? random.next(100) : 0
    if (roll < 82) return `New horse Battery ${this.fresh()}${random.one(['', '', ' \u00e9', ' e\u0301']) ?? ''}`
    if (roll < 90) return random.one(this.own.passwords) ?? ''
    return random.one(weakPasswords) ?? ''
  }
  identifier(): string {
    const { identifier } = this.own
    const roll = this.mood === 'any' ? this.random.next(100) : 0
    if (roll < 95) return identifier
    return roll < 97 ? this.other.identifier : (this.random.one(strangeNames(this.other.identifier)) ?? '')
  }
  number(): string {
    const { random } = this
    const roll = this.mood === 'any' ? random.next(100) : random.next(60)
    if (roll < 45) return random.one(this.own.numbers) ?? ''
    if (roll < 60) return random.one(this.other.numbers) ?? ''
    return random.one(strangeNumbers(this.own.numbers)) ?? ''
  }

  /** Whether something is right: always, never, or in so many of a hundred cases, by the mood. */
  isRight(percent: number): boolean {
    return this.#roll(percent) < percent
  }
  /** Of a hundred: below `right` where the mood wants it right, from there on where it wants it wrong. */
  #roll(right: number): number {
    if (this.mood === 'any') return this.random.next(100)
    return this.mood === 'right' ? 0 : right + this.random.next(100 - right)
  }

  /** Whether a command of the person was accepted before. */
  has(type: string): boolean {
    return this.#accepted.has(`${this.person} ${type}`)
  }

  /** What a step gave, and what people know since. */
  learn(step: Step, observation: Observation, learned: readonly Learned[], now: number): void {
    this.times.set(step.id, now)
    const { command } = step
    for (const { name, key, within } of learned) {
      const client = 'client' in command ? command.client : (clientIn(command, within) ?? this.#clientOf(command))
      const owner = this.#ownerOf(within) ?? step.person
      this.held.push({
        ...{ name, key, within, person: owner, step: step.id, from: command.type },
        ...(client !== undefined && { client }),
        ...(command.type === 'sign-in-program' && { service: command.service }),
      })
    }
    const accepted = observation.reason === undefined && typeof observation.answer === 'object'
    if (accepted) this.#accepted.add(`${step.person} ${command.type}`)
    if (accepted && step.plane === 'public' && 'newPassword' in command && typeof command.newPassword === 'string')
      this.facts[step.person]?.passwords.push(command.newPassword)
    if (
      accepted &&
      'securityCode' in command &&
      typeof command.securityCode === 'object' &&
      'value' in command.securityCode
    )
      this.facts[step.person]?.securityCodes.push(command.securityCode.value)
  }

  #clientOf(command: object): Client | undefined {
    if (!('signIn' in command)) return undefined
    return this.held.find((one) => reference(one.name) === command.signIn)?.client
  }
  /** Whose number a message went to. */
  #ownerOf(within: Readonly<Record<string, unknown>>): string | undefined {
    const { to } = within
    if (typeof to !== 'string') return undefined
    return this.held.find(({ name }) => reference(name) === to)?.person
  }
}

const known = (one: Held | undefined): string => (one ? reference(one.name) : '654321')
