import { aroundEdges } from '../stories/deeds.ts'
import type { Family } from '../stories/family.ts'
import { knownByBirth } from '../stories/introductions.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  asking,
  cancelling,
  cancellingInTime,
  finishing,
  finishingTwice,
  recovering,
  waiting,
} from './recovery-deeds.ts'
import { RecoveryModel } from './recovery-model.ts'

const family: Family<RecoveryModel> = {
  claim: 'a recovery ends well once, after its wait, for who told nothing wrong, unless the owner cancelled it',
  people: ['Ada'],
  introduction: knownByBirth,
  model: (stage) => new RecoveryModel(stage),
  deeds: () => [
    asking(),
    recovering(),
    recovering(),
    finishing(),
    cancelling(),
    cancellingInTime(),
    finishingTwice(),
    waiting(),
  ],
  boundaries: aroundEdges(['end of the wait of a recovery']),
  runs: 30,
  longest: 10,
}

export const search = searchStories(family)
