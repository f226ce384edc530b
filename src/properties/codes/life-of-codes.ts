import type { Family } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import { beginning, codeModel, entering, enteringWrong, sending, timeBoundaries, waiting } from './code-deeds.ts'
import type { CodeModel } from './code-model.ts'

export const lifeOfCodes = 'a code works once, for its own sign-in, and only within its life'

const family: Family<CodeModel> = {
  claim: lifeOfCodes,
  people: ['Ada'],
  model: codeModel,
  deeds: (ground) => [
    beginning(ground),
    sending(),
    sending(),
    entering(),
    entering(),
    enteringWrong(),
    waiting(),
    waiting(),
  ],
  boundaries: ['last wrong code before the lock', ...timeBoundaries],
  runs: 60,
  longest: 24,
}

export const search = searchStories(family)
