import type { Declaration } from '../../../protocol/declaration.ts'
import type { Settings } from '../../property.ts'
import { randomFrom } from '../random.ts'
import type { Recording } from '../recording.ts'

import { clientsOf } from './clients.ts'

import { type Theme, themes } from './commands/command-sources.ts'
import { beginSituation, pursueGoal } from './goals.ts'
import { firstSteps } from './set-up.ts'
import { type Happened, StoryDraft } from './story-draft.ts'
import { settingsFor } from './story-settings.ts'
import { usesOf } from './uses.ts'

/** How many steps people take before everything is used. */
const bodyLength = 26
/** In so many of them people get things; then things end, and what is left is used. */
const gaining = 14
/** Most uses at the end, and in between. */
const lastUses = 32
const usesBetween = 3

/**
 * A story that the seed alone decides, with what happened in earlier ones: people get things, other things happen to them, and in the
 * end whatever people hold is used.
 */
export const makeStory = (
  seed: number,
  declaration: Declaration,
  fixed: Settings,
  happened: Happened,
  among: readonly Theme[],
): Recording => {
  const random = randomFrom(seed)
  const chosen = Array.from({ length: random.one([1, 1, 2, 2, 3]) ?? 2 }, () => random.one(among))
  const types = chosen.flatMap((name) => (name === undefined ? [] : themes[name]))
  const draft = new StoryDraft(random, declaration, settingsFor(random, declaration, fixed, types), happened, types)
  if (random.chance(30)) draft.knowledge.favourite = random.next(clientsOf('').length)
  for (const step of firstSteps(draft.knowledge, declaration, types)) draft.take(step)
  if (random.chance(40)) beginSituation(draft)
  const use = (count: number): void => {
    for (const { person, command } of usesOf(draft, count)) draft.send(command, person)
  }
  for (let goals = 0; draft.length < bodyLength && goals < bodyLength; goals += 1) {
    pursueGoal(draft, types, draft.length < gaining)
    if (random.chance(15)) use(usesBetween)
  }
  use(lastUses)
  return draft.recording
}
