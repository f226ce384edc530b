import type { Policy } from '../../core/policy/policy.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Exchange, Target } from '../../targets/target.ts'
import { CoreSide, storyStart } from './clean-core.ts'
import { answerText, type Difference, differenceBetween, isRenewed, isShownByPush, outcomeOf } from './compare.ts'
import { expectedOf } from './expected.ts'
import { isLeftOpen } from './left-open.ts'
import type { Observation } from './observation.ts'
import type { Recording } from './recording.ts'
import { parametersOf } from './stories/set-up.ts'
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
  /** In so many steps from the first on the target did as the core does. */
  readonly alike: number
  /** What the target answered in each step that was taken, by the id of the step. */
  readonly answers: ReadonlyMap<number, string>
  readonly exchanges: () => readonly Exchange[]
}

/**
 * Plays the story on the target, up to the first difference from what the core does, or the first that is not known where the answers
 * are of one kind. Throws a TargetError.
 */
export const playStory = async (
  target: Target,
  declaration: Declaration,
  recording: Recording,
  isKnown: (step: Step, difference: Omit<Difference, 'at'>) => boolean = () => false,
): Promise<Played> => {
  const { settings, steps } = recording.story
  const sandbox = await target.open({ parameters: settings, now: storyStart })
  let taken = 0
  let alike = 0
  const answers = new Map<number, string>()
  try {
    const core = expectedOf(declaration, recording)
    const side = new TargetSide(sandbox, recording.parameters)
    const played = (difference?: Difference): Played => ({
      ...(difference && { difference }),
      taken,
      alike,
      answers,
      exchanges: () => sandbox.exchanges,
    })
    let countsAlike = true
    for (const [at, step] of steps.entries()) {
      const expected = core.play(step, at)
      if (core.isUnknown()) return played()
      if (expected === undefined) {
        if (alike === at) alike = at + 1
        continue
      }
      const reads =
        expected.messages.length > 0 ||
        step.command.type === 'start-password-reset' ||
        step.command.type === 'answer-request' ||
        at % readEvery === 0 ||
        at === steps.length - 1
      const actual = await side.play(step, reads)
      taken += 1
      if (actual === undefined) return played()
      answers.set(step.id, answerText(actual))
      countsAlike &&= isCounted(expected) === isCounted(actual)
      const difference = differenceBetween(expected, actual)
      if (difference === undefined) {
        if (isRenewed(expected.answer, actual.answer)) side.keepRenewedMark(step)
        if (isShownByPush(expected, actual)) side.keepShownCode(step)
        if (alike === at) alike = at + 1
        continue
      }
      if (outcomeOf(expected) === outcomeOf(actual) && isKnown(step, difference)) continue
      if (isLeftOpen(steps, at, expected, actual)) return played()
      // What else was wrong with an entry may be told first, and then it need not count.
      if (!countsAlike && (isFull(expected) || isFull(actual))) return played()
      return (await side.drift(timeAt(steps, at))) > maxDrift ? played() : played({ at, ...difference })
    }
    return played()
  } finally {
    await sandbox.close()
  }
}

/** The time of the clock in a step, in milliseconds. */
const timeAt = (steps: readonly Step[], at: number): number =>
  steps
    .slice(0, at + 1)
    .reduce((now, { command }) => now + (command.type === 'advance-clock' ? command.seconds * 1000 : 0), storyStart)

const counted = new Set([
  ...['wrong-code', 'malformed-code', 'wrong-credentials', 'app-password-required', 'wrong-answers'],
  ...['wrong-date-of-birth', 'wrong-security-code'],
])
const full = new Set(['too-many-attempts', 'too-many-sends', 'security-code-locked', 'disabled'])
/** Whether a wrong entry was refused as such. */
const isCounted = ({ reason }: Observation): boolean => reason !== undefined && counted.has(reason)
/** Whether a limit was the reason. */
const isFull = ({ reason }: Observation): boolean => reason !== undefined && full.has(reason)

export const record = (declaration: Declaration, story: Story): Recording => {
  const parameters = parametersOf(declaration, story.settings)
  const core = new CoreSide({ declaration, parameters })
  return { story, parameters, observations: story.steps.map((step) => core.play(step)) }
}

/** Where a core that decides in another way differs first from the clean one. */
export const playAgainst = (
  declaration: Declaration,
  recording: Recording,
  { policy, decidesBy = (declared) => declared }: OtherWay,
): Difference | undefined =>
  compareWith(recording, new CoreSide({ declaration, parameters: decidesBy(recording.parameters), policy }))

/** Where another core differs first from what was recorded of the clean one. */
export const compareWith = (
  { story: { steps }, observations }: Recording,
  core: Pick<CoreSide, 'play'>,
): Difference | undefined => {
  for (const [at, step] of steps.entries()) {
    const expected = observations[at]
    if (expected === undefined) continue
    const actual = core.play(step)
    if (actual === undefined) return undefined
    const difference = differenceBetween(expected, actual)
    if (difference) return isLeftOpen(steps, at, expected, actual) ? undefined : { at, ...difference }
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

/** The story up to a step. */
export const upTo = ({ settings, steps }: Story, at: number): Story => ({ settings, steps: steps.slice(0, at + 1) })
/** The same of what was recorded. */
export const recordedUpTo = ({ story, parameters, observations }: Recording, at: number): Recording => ({
  story: upTo(story, at),
  parameters,
  observations: observations.slice(0, at + 1),
})
/** The story without these steps. */
export const without = ({ settings, steps }: Story, gone: ReadonlySet<Step>): Story => ({
  settings,
  steps: steps.filter((step) => !gone.has(step)),
})
