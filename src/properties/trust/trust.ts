import { aroundEdges } from '../stories/deeds.ts'
import { type Family, movesClock } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  arriving,
  changingThePassword,
  comingBack,
  leavingAndComingBack,
  meetingADemand,
  otherHands,
  outlivingTrust,
} from './trust-deeds.ts'
import { TrustModel } from './trust-model.ts'

const family: Family<TrustModel> = {
  claim: 'a trusted client is asked for no code until its trust ends, and any other always is',
  people: ['Ada', 'Ben'],
  model: (stage) => new TrustModel(stage),
  deeds: (ground) => [
    arriving(ground),
    comingBack(),
    leavingAndComingBack(ground),
    leavingAndComingBack(ground),
    changingThePassword(),
    ...meetingADemand(ground),
    ...(movesClock(ground) ? [outlivingTrust()] : []),
    ...otherHands(ground),
  ],
  boundaries: aroundEdges(['end of trust']),
  runs: 34,
  longest: 12,
}

export const search = searchStories(family)
