import type { Edition } from '../../../rules/rule.ts'
import { claims } from '../claims.ts'
import { type Theme, themeNames } from './commands/command-sources.ts'
import { corpus } from './corpus.ts'

/** What the stories of a search are about. */
export type KindOfStory = {
  /** The claim of the property that searches with them. */
  readonly claim: string
  readonly themes: readonly Theme[]
  /** How many, where the budget does not say: in process, and over a network. */
  readonly stories: number
  readonly overNetwork: number
  /** The seeds that are played first. */
  readonly corpus: Readonly<Record<Edition, readonly number[]>>
}

export const documentedStories: KindOfStory = {
  claim: claims.documented,
  themes: themeNames,
  stories: 150,
  overNetwork: 110,
  corpus: corpus.documented,
}

/** Stories of what the rules of hardening are about, under the settings that they want. */
export const hardeningStories: KindOfStory = {
  claim: claims.hardening,
  themes: [
    ...(['secondFactors', 'secondFactors', 'linksAndSessions', 'linksAndSessions', 'passwords', 'signIns'] as const),
    ...(['access', 'programs', 'phones', 'devices', 'recovery', 'enrolment', 'twoStep', 'support'] as const),
  ],
  stories: 90,
  overNetwork: 90,
  corpus: corpus.hardening,
}
