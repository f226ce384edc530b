import type { Declaration } from '../../../protocol/declaration.ts'
import type { Settings } from '../../property.ts'
import type { Recording } from '../recording.ts'
import type { KindOfStory } from './kinds-of-story.ts'
import { makeStory } from './make-story.ts'

/**
 * The first `count` stories of a search, each made when it is asked for: those of the corpus, then such as the seed of the run decides,
 * each with what happened in the ones before.
 */
export function* allStories(
  seed: number,
  declaration: Declaration,
  fixed: Settings,
  count: number,
  kind: KindOfStory,
): Generator<Recording> {
  const known = kind.corpus[declaration.edition].slice(0, count)
  // A story of the corpus is the same whatever is played before it.
  for (const one of known) yield makeStory(one, declaration, fixed, new Map(), kind.themes)
  const happened = new Map<string, number>()
  for (let index = 0; index < count - known.length; index += 1)
    yield makeStory(seed + index, declaration, fixed, happened, kind.themes)
}
