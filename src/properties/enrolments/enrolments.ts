import { aroundEdges } from '../stories/deeds.ts'
import { type Family, movesClock } from '../stories/family.ts'
import { withoutSecondFactor } from '../stories/introductions.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  finishing,
  goingOnAtTheEnd,
  leavingUnfinished,
  signingIn,
  verifyingWrongly,
  waitingSome,
} from './enrolment-deeds.ts'
import { EnrolmentModel } from './enrolment-model.ts'

const people = ['Ada', 'Ben']

const family: Family<EnrolmentModel> = {
  claim:
    'an enrolment changes nothing before it is finished, which it can be only within its time and with its own code',
  people,
  introduction: withoutSecondFactor,
  model: (stage) => new EnrolmentModel(stage, people),
  deeds: (ground) => [
    leavingUnfinished(ground),
    finishing(ground),
    verifyingWrongly(),
    signingIn(),
    ...(movesClock(ground) ? [goingOnAtTheEnd(ground), goingOnAtTheEnd(ground), waitingSome()] : []),
  ],
  boundaries: aroundEdges(['end of the life of a code', 'end of the wait of an enrolment']),
  runs: 40,
  longest: 8,
}

export const search = searchStories(family)
