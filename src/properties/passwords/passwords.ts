import { aroundEdges, side } from '../stories/deeds.ts'
import type { Family } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import { changingWithOld, fillingTheLimit, renewing, renewingMeanwhile, signingIn } from './password-deeds.ts'
import { PasswordModel } from './password-model.ts'

const family: Family<PasswordModel> = {
  claim: 'only the newest account password opens the account, and what began with an older one is over',
  people: ['Ada'],
  model: (stage) => new PasswordModel(stage),
  deeds: (ground) => [
    signingIn(),
    renewing(ground),
    renewing(ground),
    renewingMeanwhile(ground),
    changingWithOld(),
    fillingTheLimit(ground),
  ],
  boundaries: [
    side('last wrong password before the lock', -1),
    side('last wrong password before the lock', 0),
    ...aroundEdges(['end of the lock on passwords']),
  ],
  runs: 26,
  longest: 8,
}

export const search = searchStories(family)
