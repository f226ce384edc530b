import type { CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import type { Difference } from '../../src/properties/lockstep/compare.ts'
import { claim, stories } from '../../src/properties/lockstep/lockstep-property.ts'
import { compareWith } from '../../src/properties/lockstep/play-story.ts'
import type { Recording } from '../../src/properties/lockstep/recording.ts'
import { allStories } from '../../src/properties/lockstep/stories/all-stories.ts'
import { seedFor } from '../../src/properties/search/budget.ts'
import type { Declaration } from '../../src/protocol/declaration.ts'
import type { Edition } from '../../src/rules/rule.ts'
import { referenceTarget } from '../../src/targets/reference.ts'

/** The stories that a run plays, and what the clean core does in them. */
export type Played = { readonly declaration: Declaration; readonly recordings: readonly Recording[] }

const played = new Map<string, Promise<Played>>()

/** The stories of the search in that edition, with the default seed unless another is given. */
export const storiesIn = (
  edition: Edition,
  seed = 'assay',
  count = Number(process.env.STORIES ?? stories),
): Promise<Played> => {
  const key = `${edition} ${seed} ${count}`
  const known = played.get(key) ?? makeStories(edition, seed, count)
  played.set(key, known)
  return known
}

const makeStories = async (edition: Edition, seed: string, count: number): Promise<Played> => {
  const declaration = await referenceTarget({ edition }).describe()
  const recordings = [...allStories(seedFor(seed, claim), declaration, {}, count)]
  return { declaration, recordings }
}

/** What shows another core first in these stories; undefined where all of them are as the clean core plays them. */
export const firstNoticed = (
  { recordings }: Pick<Played, 'recordings'>,
  coreFor: (recording: Recording) => Pick<CoreSide, 'play'>,
): { readonly story: number; readonly recording: Recording; readonly difference: Difference } | undefined => {
  for (const [story, recording] of recordings.entries()) {
    const difference = compareWith(recording, coreFor(recording))
    if (difference) return { story, recording, difference }
  }
  return undefined
}
