import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Settings } from '../property.ts'
import { type Difference, kindOf } from './compare.ts'
import { isPlayable, type Played, upTo, without } from './play-story.ts'
import { parametersOf } from './stories/set-up.ts'
import type { Step, Story } from './story.ts'

/** Most times that a story is played while it is shrunk. */
const mostPlays = 110

/** A story that ends where the target differs. */
export type Failing = Required<Pick<Played, 'difference' | 'answers' | 'exchanges'>> & { readonly story: Story }

/**
 * The shortest story found that ends in the same difference: without steps and settings that it does not need. Undefined where
 * the whole story no longer shows it, so that it was chance.
 */
export const shrinkStory = async (
  story: Story,
  difference: Difference,
  declaration: Declaration,
  play: (story: Story) => Promise<Played>,
  isOver: () => boolean,
): Promise<Failing | undefined> => {
  let left = mostPlays
  const isDone = (): boolean => left <= 0 || isOver()
  const failing = async (candidate: Story): Promise<Failing | undefined> => {
    if (!isPlayable(declaration, candidate)) return undefined
    left -= 1
    const { difference: found, answers, exchanges } = await play(candidate)
    const same = found && found.at === candidate.steps.length - 1 && kindOf(found) === kindOf(difference)
    return same ? { story: candidate, difference: found, answers, exchanges } : undefined
  }
  let best = await failing(upTo(story, difference.at))
  for (let size = Math.floor((best?.story.steps.length ?? 0) / 2); best && size >= 1 && !isDone(); ) {
    const shorter: Failing | undefined = await firstShorter(best.story, size, failing, isDone)
    if (shorter) best = shorter
    else size = Math.floor(size / 2)
  }
  for (const name of Object.keys(best?.story.settings ?? {})) {
    if (!best || isDone()) break
    const settings: Settings = Object.fromEntries(Object.entries(best.story.settings).filter(([one]) => one !== name))
    if (conflictsOf(parametersOf(declaration, settings), declaration.edition).length > 0) continue
    best = (await failing({ settings, steps: best.story.steps })) ?? best
  }
  for (const steps of best ? simplerAccounts(best.story) : []) {
    if (!best || isDone()) break
    best = (await failing({ settings: best.story.settings, steps: steps(best.story.steps) })) ?? best
  }
  return best
}

/** What an account can be without. */
const optional = ['child', 'permanent', 'services', 'mailAddress', 'backupAddress', 'questions', 'dateOfBirth'] as const

/** The ways to leave something out of the accounts of a story: a rule about it is behind no story that goes the same way without. */
const simplerAccounts = ({ steps }: Story): readonly ((steps: readonly Step[]) => readonly Step[])[] =>
  steps.flatMap(({ id, command }) =>
    optional
      .filter((field) => command.type === 'provision-account' && field in command)
      .map((field) => (all: readonly Step[]) => all.map((one) => (one.id === id ? withoutField(one, field) : one))),
  )
const withoutField = (step: Step, field: (typeof optional)[number]): Step => {
  if (step.plane !== 'control' || step.command.type !== 'provision-account') return step
  const { [field]: _, ...command } = step.command
  return { ...step, command }
}

const firstShorter = async (
  story: Story,
  size: number,
  failing: (candidate: Story) => Promise<Failing | undefined>,
  isOver: () => boolean,
): Promise<Failing | undefined> => {
  for (let end = story.steps.length - 1; end > 0 && !isOver(); end -= size) {
    const gone = new Set(story.steps.slice(Math.max(0, end - size), end))
    const found = await failing(without(story, gone))
    if (found) return found
  }
  return undefined
}
