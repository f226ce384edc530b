import { aroundEdges } from '../stories/deeds.ts'
import { type Family, movesClock } from '../stories/family.ts'
import { withoutSecondFactor } from '../stories/introductions.ts'
import { searchStories } from '../stories/search-stories.ts'
import { enrolling, following, followingAtTheEnd, signingIn, waitingSome } from './undo-link-deeds.ts'
import { UndoLinkModel } from './undo-link-model.ts'

const people = ['Ada', 'Ben']

const family: Family<UndoLinkModel> = {
  claim: 'an undo link undoes its own enrolment, once and within two weeks, and nothing else turns the code off',
  people,
  introduction: withoutSecondFactor,
  model: (stage) => new UndoLinkModel(stage, people),
  deeds: (ground) => [
    enrolling(),
    following(),
    signingIn(),
    ...(movesClock(ground) ? [followingAtTheEnd(), waitingSome()] : []),
  ],
  boundaries: aroundEdges(['end of the two weeks']),
  runs: 36,
  longest: 10,
}

export const search = searchStories(family)
