import type { Family } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import { meddling, ownAffairs, programs } from './account-deeds.ts'
import { AccountModel } from './account-model.ts'

const family: Family<AccountModel> = {
  claim: 'whatever is done with one account, another is as its owner left it',
  people: ['Ada', 'Ben'],
  model: () => new AccountModel(),
  deeds: (ground) => [...ownAffairs(ground), ...meddling(ground), ...programs(ground)],
  boundaries: [],
  runs: 20,
  longest: 10,
}

export const search = searchStories(family)
