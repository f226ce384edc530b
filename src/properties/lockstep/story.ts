import type { Command } from '../../protocol/command.ts'
import type { ControlCommand } from '../../protocol/control.ts'
import type { Settings } from '../property.ts'

/**
 * One step of a story. A text in its command may hold `⟦3.session⟧`, what step 3 gave under that name, or `⟦3.code!⟧`, the
 * same with another last character, or with other marks another change; `⟦3.secret~-1⟧` is the code that an authenticator app
 * with that secret showed one time step ago. Each side puts its own value there.
 */
export type Step = {
  /** Unique in the story; names begin with it. */
  readonly id: number
  /** Whose account it is about. */
  readonly person: string
} & (
  | { readonly plane: 'public'; readonly command: Command }
  | { readonly plane: 'control'; readonly command: ControlCommand }
)

/** What people do, one after the other, in one sandbox. */
export type Story = { readonly settings: Settings; readonly steps: readonly Step[] }

/** The text that stands for a value of an earlier step. */
export const reference = (name: string): string => `⟦${name}⟧`
/** What is wrong with a value: another last character, another first one, none at the end. */
export const marks = ['!', '^', '<'] as const
export type Mark = (typeof marks)[number]
/** The text that stands for the same value with something wrong: another last character, where nothing else is said. */
export const wrongReference = (name: string, mark: Mark = '!'): string => `⟦${name}${mark}⟧`

/** The text that stands for the code that an app with that secret shows so many time steps from now. */
export const appCodeReference = (name: string, steps: number): string => `⟦${name}~${steps}⟧`

const references = /⟦([^⟧!^<~]+)([!^<]?)(?:~(-?\d+))?⟧/g
const markOf = (text: string): Mark | undefined => marks.find((one) => one === text)

/** The command with each text replaced. `replace` gets the name; undefined where it has no value, and then for the whole. */
export const resolveReferences = <C>(
  template: C,
  lookUp: (name: string, mark: Mark | undefined, appSteps: number | undefined) => string | undefined,
): C | undefined => {
  let missing = false
  const resolved = mapTexts(template, (text) =>
    text.includes('⟦')
      ? text.replace(references, (_, name: string, mark: string, steps: string | undefined) => {
          const value = lookUp(name, markOf(mark), steps === undefined ? undefined : Number(steps))
          missing ||= value === undefined
          return value ?? ''
        })
      : text,
  )
  return missing ? undefined : resolved
}

/** The same value with each text in it mapped. */
const mapTexts = <V>(value: V, map: (text: string) => string): V => {
  if (typeof value === 'string') return map(value) as V
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, map)) as V
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, mapTexts(one, map)]),
  ) as V
}
