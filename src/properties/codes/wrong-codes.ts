import { type Family, movesClock } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  beginning,
  enteringAny,
  enteringMalformed,
  enteringRight,
  enteringRightAfterAll,
  enteringWrong,
  enteringWrongInTwo,
  obtaining,
  timeBoundaries,
  waiting,
} from './code-deeds.ts'
import { CodeModel, codeRules } from './code-model.ts'

const family: Family<CodeModel> = {
  claim: 'no wrong code gets in, and too many of them lock the entry for as long as declared',
  people: ['Ada'],
  model: (stage) => new CodeModel(codeRules(stage)),
  deeds: (ground) => [
    beginning(ground),
    obtaining(ground),
    enteringRight(ground),
    enteringAny(),
    enteringWrong(),
    enteringMalformed(),
    enteringWrongInTwo(ground),
    enteringRightAfterAll(ground),
    enteringRightAfterAll(ground),
    ...(movesClock(ground) ? [waiting()] : []),
  ],
  boundaries: ['last wrong code before the lock', ...timeBoundaries],
  runs: 20,
  longest: 24,
}

export const search = searchStories(family)
