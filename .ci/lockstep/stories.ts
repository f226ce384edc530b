import type { CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import type { Difference } from '../../src/properties/lockstep/compare.ts'
import { compareWith } from '../../src/properties/lockstep/play-story.ts'
import type { Recording } from '../../src/properties/lockstep/recording.ts'
import { allStories } from '../../src/properties/lockstep/stories/all-stories.ts'
import { documentedStories, hardeningStories } from '../../src/properties/lockstep/stories/kinds-of-story.ts'
import { seedFor } from '../../src/properties/search/budget.ts'
import type { Declaration } from '../../src/protocol/declaration.ts'
import { hardenedValues } from '../../src/protocol/hardened-values.ts'
import type { ProfileName } from '../../src/rules/profiles.ts'
import type { Edition } from '../../src/rules/rule.ts'
import { referenceTarget } from '../../src/targets/reference.ts'

/** The stories that a run plays, and what the clean core does in them. */
export type Played = { readonly declaration: Declaration; readonly recordings: readonly Recording[] }

const played = new Map<string, Promise<Played>>()

/** The stories of a search in that edition, with the default seed; STORIES says another number. */
export const storiesIn = (edition: Edition, profile: ProfileName = 'documented'): Promise<Played> => {
  const key = `${edition} ${profile}`
  const known = played.get(key) ?? makeStories(edition, profile)
  played.set(key, known)
  return known
}

const makeStories = async (edition: Edition, profile: ProfileName): Promise<Played> => {
  const kind = profile === 'hardening' ? hardeningStories : documentedStories
  const count = Number(process.env.STORIES ?? kind.stories)
  const declaration = await declarationOf(edition, profile)
  const recordings = [...allStories(seedFor('assay', kind.claim), declaration, {}, count, kind)]
  return { declaration, recordings }
}

/** What the reference declares where it is examined by the rules of a profile. */
export const declarationOf = (edition: Edition, profile: ProfileName): Promise<Declaration> =>
  referenceTarget({ edition, parameters: profile === 'hardening' ? hardenedValues(edition) : {} }).describe()

/** What shows another core first in these stories; undefined where all of them are as the clean core plays them. */
export const firstNoticed = (
  { recordings }: Pick<Played, 'recordings'>,
  coreFor: (recording: Recording) => Pick<CoreSide, 'play'>,
): { readonly story: number; readonly recording: Recording; readonly difference: Difference } | undefined => {
  for (const [story, recording] of recordings.entries()) {
    try {
      const difference = compareWith(recording, coreFor(recording))
      if (difference) return { story, recording, difference }
    } catch (cause) {
      // A server that breaks down differs.
      return { story, recording, difference: { at: 0, expected: 'an answer', actual: String(cause) } }
    }
  }
  return undefined
}
