import type { Policy } from '../../core/policy/policy.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { fixedValue } from '../../protocol/documented-values.ts'
import { type ParameterName, type Parameters, parameterNames } from '../../protocol/parameters.ts'
import type { Exchange, Target } from '../../targets/target.ts'
import type { Settings } from '../property.ts'
import { CoreSide, storyStart } from './clean-core.ts'
import { type Difference, differenceBetween, outcomeOf } from './compare.ts'
import type { Observation } from './observation.ts'
import { parametersOf } from './set-up.ts'
import type { Step, Story } from './story.ts'
import { TargetSide } from './target-side.ts'

/** Messages are read at least after so many steps: each time they come all. */
const readEvery = 8
/** Milliseconds by which the clocks may be apart where an answer is taken for evidence. */
const maxDrift = 900

/** What a story showed on a target. */
export type Played = {
  readonly difference?: Difference
  /** The steps that were taken. */
  readonly taken: number
  readonly exchanges: () => readonly Exchange[]
}

/**
 * Plays the story on the target and in the core, up to the first difference, or the first that is not known where the answers are of
 * one kind. Throws a TargetError.
 */
export const playStory = async (
  target: Target,
  declaration: Declaration,
  story: Story,
  isKnown: (step: Step, difference: Omit<Difference, 'at'>) => boolean = () => false,
): Promise<Played> => {
  const { settings, steps } = story
  const sandbox = await target.open({ parameters: settings, now: storyStart })
  let taken = 0
  try {
    const known = watchUndeclared(parametersOf(declaration, settings), declaration, settings)
    const core = new CoreSide({ declaration, parameters: known.parameters })
    const side = new TargetSide(sandbox)
    const played = (difference?: Difference): Played => ({
      ...(difference && { difference }),
      taken,
      exchanges: () => sandbox.exchanges,
    })
    for (const [at, step] of steps.entries()) {
      const expected = core.play(step)
      if (known.wasRead()) return played()
      if (expected === undefined) continue
      const reads =
        expected.messages.length > 0 ||
        step.command.type === 'start-password-reset' ||
        at % readEvery === 0 ||
        at === steps.length - 1
      const actual = await side.play(step, reads)
      taken += 1
      if (actual === undefined) return played()
      const difference = differenceBetween(expected, actual)
      if (difference === undefined || (outcomeOf(expected) === outcomeOf(actual) && isKnown(step, difference))) continue
      if (isDoneAgain(steps, at, expected, actual) || hidesRefusal(step, expected, actual)) return played()
      return (await side.drift(core.now)) > maxDrift ? played() : played({ at, ...difference })
    }
    return played()
  } finally {
    await sandbox.close()
  }
}

/** What was done already and is asked for once more may be refused: no document speaks of that. */
const isDoneAgain = (steps: readonly Step[], at: number, expected: Observation, actual: Observation): boolean => {
  if (expected.reason !== undefined || actual.reason === undefined) return false
  const text = JSON.stringify(steps[at]?.command)
  return steps.slice(0, at).some(({ command }) => JSON.stringify(command) === text)
}

/** Whoever asks for a reset need not be told that none was sent. */
const hidesRefusal = ({ command }: Step, { reason }: Observation, { messages }: Observation): boolean =>
  command.type === 'start-password-reset' && reason !== undefined && messages.length === 0

/** What the clean core does in each step of a story; undefined for a step that it cannot take. */
export type Recording = {
  readonly story: Story
  readonly parameters: Parameters
  readonly observations: readonly (Observation | undefined)[]
}

export const record = (declaration: Declaration, story: Story): Recording => {
  const parameters = parametersOf(declaration, story.settings)
  const core = new CoreSide({ declaration, parameters })
  return { story, parameters, observations: story.steps.map((step) => core.play(step)) }
}

/** Where a core that decides in another way differs first from the clean one. */
export const playAgainst = (
  declaration: Declaration,
  { story, parameters, observations }: Recording,
  { policy, decidesBy = (declared) => declared }: OtherWay,
): Difference | undefined => {
  const core = new CoreSide({ declaration, parameters: decidesBy(parameters), policy })
  for (const [at, step] of story.steps.entries()) {
    const expected = observations[at]
    if (expected === undefined) continue
    const actual = core.play(step)
    if (actual === undefined) return undefined
    const difference = differenceBetween(expected, actual)
    if (difference) return { at, ...difference }
  }
  return undefined
}
/** Another way to decide than that of the clean core. */
export type OtherWay = { readonly policy: Policy; readonly decidesBy?: (declared: Parameters) => Parameters }

/** The steps that the core can take, in its order. */
export const isPlayable = (declaration: Declaration, { settings, steps }: Story): boolean => {
  const core = new CoreSide({ declaration, parameters: parametersOf(declaration, settings) })
  let last: unknown
  for (const step of steps) last = core.play(step)
  return last !== undefined
}

/** Whether a decision has read a parameter that the target does not declare: from then on nobody knows what is right. */
const watchUndeclared = (
  parameters: Parameters,
  declaration: Declaration,
  settings: Settings,
): { readonly parameters: Parameters; readonly wasRead: () => boolean } => {
  const undeclared = new Set<string | symbol>(
    parameterNames.filter(
      (name: ParameterName) =>
        declaration.parameters[name] === undefined &&
        settings[name] === undefined &&
        fixedValue(name, declaration.edition) === undefined,
    ),
  )
  if (undeclared.size === 0) return { parameters, wasRead: () => false }
  let read = false
  const watched = new Proxy(parameters, {
    get: (values, name) => {
      if (undeclared.has(name)) read = true
      return Reflect.get(values, name)
    },
  })
  return { parameters: watched, wasRead: () => read }
}

/** The story up to a step. */
export const upTo = ({ settings, steps }: Story, at: number): Story => ({ settings, steps: steps.slice(0, at + 1) })
/** The story without these steps. */
export const without = ({ settings, steps }: Story, gone: ReadonlySet<Step>): Story => ({
  settings,
  steps: steps.filter((step) => !gone.has(step)),
})
