import { type Family, movesClock } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  beginning,
  enteringAny,
  enteringAtTheEnd,
  enteringElsewhere,
  enteringReplaced,
  enteringRight,
  enteringUsed,
  enteringWrong,
  obtaining,
  sendingToTheLimit,
  timeBoundaries,
  waiting,
} from './code-deeds.ts'
import { CodeModel, codeRules } from './code-model.ts'

const family: Family<CodeModel> = {
  claim: 'a code works once, for its own sign-in, and only within its life',
  people: ['Ada'],
  model: (stage) => new CodeModel(codeRules(stage)),
  deeds: (ground) => [
    beginning(ground),
    obtaining(ground),
    enteringRight(ground),
    enteringAny(),
    enteringReplaced(ground),
    enteringReplaced(ground),
    enteringElsewhere(ground),
    enteringUsed(ground),
    enteringWrong(),
    sendingToTheLimit(),
    ...(movesClock(ground) ? [enteringAtTheEnd(ground), waiting()] : []),
  ],
  boundaries: ['last wrong code before the lock', 'last message before the limit', ...timeBoundaries],
  runs: 40,
  longest: 24,
}

export const search = searchStories(family)
