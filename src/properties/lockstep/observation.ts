import type { Delivery } from '../../protocol/control.ts'
import { type Mark, resolveReferences } from './story.ts'

/** An answer or a message with names in the place of ids, codes and tokens: the same on every side that does the same. */
export type Seen = unknown

/** What one step showed. */
export type Observation = {
  readonly answer: Seen
  /** Why it was refused; not compared. */
  readonly reason?: string
  readonly messages: readonly Seen[]
}

/** A name that a side got a value for. `within` has the other fields beside it. */
export type Learned = {
  readonly name: string
  readonly key: string
  readonly within: Readonly<Record<string, unknown>>
}

const opaque = new Set([
  ...['session', 'device', 'trust', 'signIn', 'change', 'account', 'request', 'reset', 'enrolment', 'recovery'],
  ...['appPassword', 'app', 'codes', 'sessionId', 'secret', 'phone', 'code', 'link', 'securityCode', 'staff'],
])
/** Values that may be equal by chance: one that is seen again is another one. */
const maybeEqual = new Set(['code', 'codes', 'securityCode'])
/** The service says these in its own words, or by its own clock. */
const free = new Set(['masked', 'text', 'at', 'id', 'reason', 'offers', 'remedies', 'uri'])
/** Lists whose order means something. */
const ordered = new Set(['questions'])

type Fresh = { readonly fresh: string; readonly key: string }
const isFresh = (value: unknown): value is Fresh => typeof value === 'object' && value !== null && 'fresh' in value

/** The values that one side gave in a story, by name. */
export class SideValues {
  readonly #values = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #learned: Learned[] = []

  /**
   * The command with the values of this side, or undefined where one is missing. `shownBy` is the code that an app with a
   * secret shows so many time steps from now.
   */
  resolve<C>(template: C, shownBy: (secret: string, steps: number) => string): C | undefined {
    return resolveReferences(template, (name, mark, appSteps) => {
      const value = this.#values.get(name)
      if (appSteps !== undefined) return value === undefined ? value : shownBy(value, appSteps)
      return mark === undefined || value === undefined ? value : this.#otherThan(value, mark)
    })
  }
  /** What was learned since the last call. */
  takeLearned(): readonly Learned[] {
    return this.#learned.splice(0)
  }
  /** From now on what has the one name stands for the value of the other. */
  rename(name: string, other: string): void {
    const value = this.#values.get(other)
    if (value !== undefined) this.#values.set(name, value)
  }
  /** An answer as it is compared. */
  seeAnswer(step: number, answer: object): Seen {
    const codeSent = 'type' in answer && answer.type === 'code-sent'
    return this.#name(this.#replace(codeSent ? { ...answer, to: undefined } : answer, ''), `${step}`, {})
  }
  /** The messages of a step as they are compared, in an order of their own. */
  seeMessages(step: number, deliveries: readonly Delivery[]): readonly Seen[] {
    const seen = deliveries.map(({ channel, to, purpose, code, request, link, place }) =>
      this.#replace({ channel, to, purpose, code, request, link, place: place === undefined ? undefined : true }, ''),
    )
    const recipients = seen.map((one) => this.#withRecipient(one))
    return sorted(recipients).map((one, index) => this.#name(one, `${step}.message${index}`, {}))
  }

  #withRecipient(message: unknown): unknown {
    if (typeof message !== 'object' || message === null || !('to' in message)) return message
    const name = this.#names.get(String(message.to))
    return name === undefined ? message : { ...message, to: `⟦${name}⟧` }
  }
  #otherThan(value: string, mark: Mark): string {
    if (mark === '<') return value.slice(0, -1)
    const known = new Set(this.#values.values())
    for (let step = 1; step < 10; step += 1) {
      const changed =
        mark === '!'
          ? `${value.slice(0, -1)}${otherCharacter(value.at(-1) ?? '0', step)}`
          : `${otherCharacter(value.at(0) ?? '0', step)}${value.slice(1)}`
      if (!known.has(changed)) return changed
    }
    return value
  }
  #replace(value: unknown, key: string): unknown {
    if (typeof value === 'string' && opaque.has(key)) {
      const name = maybeEqual.has(key) ? undefined : this.#names.get(value)
      return name === undefined ? ({ fresh: value, key } satisfies Fresh) : `⟦${name}⟧`
    }
    if (Array.isArray(value)) {
      const all = value.map((one: unknown) => this.#replace(one, key))
      return ordered.has(key) ? all : sorted(all)
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, one]) => one !== undefined && !free.has(name))
        .map(([name, one]) => [name, this.#replace(one, name)]),
    )
  }
  #name(value: unknown, path: string, within: Readonly<Record<string, unknown>>): Seen {
    if (isFresh(value)) {
      const known = maybeEqual.has(value.key) ? undefined : this.#names.get(value.fresh)
      const name = known ?? path
      this.#values.set(name, value.fresh)
      this.#names.set(value.fresh, name)
      if (known === undefined) this.#learned.push({ name, key: value.key, within })
      return `⟦${name}⟧`
    }
    if (Array.isArray(value)) return value.map((one: unknown, index) => this.#name(one, `${path}.${index}`, within))
    if (typeof value !== 'object' || value === null) return value
    const named: Record<string, unknown> = {}
    for (const [key, one] of Object.entries(value)) named[key] = this.#name(one, `${path}.${key}`, named)
    return named
  }
}

const otherCharacter = (character: string, step: number): string =>
  /\d/.test(character) ? String((Number(character) + step) % 10) : character === 'x' ? 'y' : 'x'

const sorted = (all: readonly unknown[]): readonly unknown[] => {
  const textOf = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (isFresh(one) ? '?' : one))
  return all
    .map((one) => [textOf(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one)
}
