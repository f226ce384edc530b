import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faults } from '../../src/faults/fault-catalogue.ts'
import type { Recording } from '../../src/properties/lockstep/recording.ts'
import { documentedStories, hardeningStories } from '../../src/properties/lockstep/stories/kinds-of-story.ts'
import { makeStory } from '../../src/properties/lockstep/stories/make-story.ts'
import { findRule, inEdition } from '../../src/rules/catalogue.ts'
import { type ProfileName, profileNames } from '../../src/rules/profiles.ts'
import { type Edition, editions } from '../../src/rules/rule.ts'
import { coreWith } from './faulty-core.ts'
import { relevantStories } from './relevant-stories.ts'
import { declarationOf, firstNoticed } from './stories.ts'

/**
 * Chooses the stories that every run plays first: `node .ci/lockstep/choose-corpus.ts PROFILE STORIES MOST [EDITION...]`.
 * Of so many stories those are kept, at most MOST in each edition, that show faults of the catalogue, and that make decisions come out in
 * another way under a fault, which fewer of the kept ones do. Writes src/properties/lockstep/stories/corpus.ts.
 */
const profile = profileNames.find((one) => one === process.argv[2]) ?? 'documented'
const [stories = 1000, most = 100] = process.argv.slice(3, 5).map(Number)
const wanted = process.argv.slice(5)
const { themes } = profile === 'hardening' ? hardeningStories : documentedStories
/** So many kept stories are enough for one fault that shows, and for one that only decides differently. */
const [enoughShown, enoughReached] = [2, 2]
/** In so many stories a fault is looked for. */
const often = 12
/** Stories that are looked at together. */
const chunk = 50

/** What is gained by a story. */
type Gains = { readonly seed: number; readonly shows: readonly string[]; readonly reaches: readonly string[] }

const gainsIn = async (edition: Edition): Promise<readonly Gains[]> => {
  const declaration = await declarationOf(edition, profile)
  const own = faults.filter(({ rule, policy, decidesBy }) => {
    const found = findRule(rule)
    return (policy ?? decidesBy) !== undefined && found !== undefined && inEdition(found, edition)
  })
  const gains: Gains[] = []
  /** In how many stories each fault was seen; what was seen often is looked for no more. */
  const seenIn = new Map<string, number>()
  for (let from = 0; from < stories; from += chunk) {
    const recordings = Array.from({ length: chunk }, (_, index) =>
      makeStory(from + index, declaration, {}, new Map(), themes),
    )
    const rare = own.filter(({ name }) => (seenIn.get(name) ?? 0) < often)
    const relevant = relevantStories({ declaration, recordings }, rare)
    const found = new Map(recordings.map((one) => [one, { shows: [] as string[], reaches: [] as string[] }]))
    for (const fault of rare) {
      for (const recording of relevant.get(fault.name) ?? []) {
        const played: { readonly recordings: readonly Recording[] } = { recordings: [recording] }
        const seen = firstNoticed(played, ({ parameters }) => coreWith(fault, { declaration, parameters }))
        const one = found.get(recording)
        if (seen) seenIn.set(fault.name, (seenIn.get(fault.name) ?? 0) + 1)
        if (seen) one?.shows.push(fault.name)
        else if (!fault.decidesBy) one?.reaches.push(fault.name)
      }
    }
    recordings.forEach((one, index) => {
      const { shows = [], reaches = [] } = found.get(one) ?? {}
      gains.push({ seed: from + index, shows, reaches })
    })
    process.stdout.write(`${edition}: ${from + chunk} of ${stories}\n`)
  }
  return gains
}

/** The seeds that gain most, one after the other. */
const chosenFrom = (gains: readonly Gains[]): readonly number[] => {
  const left = [...gains]
  const chosen: number[] = []
  const counts = new Map<string, number>()
  const worth = ({ shows, reaches }: Gains): number =>
    shows.reduce((sum, name) => sum + ([8, 2][counts.get(name) ?? 0] ?? 0), 0) +
    reaches.reduce((sum, name) => sum + ((counts.get(`~${name}`) ?? 0) < enoughReached && !counts.has(name) ? 1 : 0), 0)
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    if (worth(best) === 0) break
    chosen.push(best.seed)
    left.splice(left.indexOf(best), 1)
    for (const name of best.shows) counts.set(name, Math.min((counts.get(name) ?? 0) + 1, enoughShown))
    for (const name of best.reaches) counts.set(`~${name}`, (counts.get(`~${name}`) ?? 0) + 1)
  }
  const all = new Set(gains.flatMap(({ shows }) => shows))
  process.stdout.write(
    `${chosen.length} of ${gains.length} stories: ${[...all].filter((name) => counts.has(name)).length} of ${all.size} faults that show\n`,
  )
  return chosen
}

const { corpus } = await import('../../src/properties/lockstep/stories/corpus.ts')
const chosen: Record<ProfileName, Record<Edition, readonly number[]>> = {
  documented: { ...corpus.documented },
  hardening: { ...corpus.hardening },
}
for (const edition of editions.filter((one) => wanted.length === 0 || wanted.includes(one)))
  chosen[profile][edition] = chosenFrom(await gainsIn(edition))
const textOf = (rows: Record<Edition, readonly number[]>): string =>
  editions.map((edition) => `    '${edition}': [${rows[edition].join(', ')}],`).join('\n')
writeFileSync(
  join(import.meta.dirname, '../../src/properties/lockstep/stories/corpus.ts'),
  `import type { ProfileName } from '../../../rules/profiles.ts'
import type { Edition } from '../../../rules/rule.ts'

/**
 * Seeds of stories that show or reach more than others, played first in every run: chosen by \`.ci/lockstep/choose-corpus.ts\`, which has to
 * choose again after the making of stories changed. With another declaration they are stories like any others.
 */
export const corpus: Readonly<Record<ProfileName, Readonly<Record<Edition, readonly number[]>>>> = {
  documented: {
${textOf(chosen.documented)}
  },
  hardening: {
${textOf(chosen.hardening)}
  },
}
`,
)
