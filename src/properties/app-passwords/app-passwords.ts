import fc from 'fast-check'
import { aroundEdges } from '../stories/deeds.ts'
import type { Family } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  changing,
  exhausting,
  losing,
  making,
  makingToTheLimit,
  reading,
  recovering,
  resetting,
  revoking,
  revokingAll,
  using,
  usingTheAccountPassword,
} from './app-password-deeds.ts'
import { AppPasswordModel } from './app-password-model.ts'

const family: Family<AppPasswordModel> = {
  claim: 'an app-specific password works for its own account, from its making until it is revoked, and the limit holds',
  people: ['Ada', 'Ben'],
  settings: ({ declaration }) =>
    declaration.powers.settable.includes('apppw.limit')
      ? fc.constantFrom({ 'apppw.limit': 3 }, { 'apppw.limit': 3 }, { 'apppw.limit': 4 })
      : fc.constant({}),
  model: (stage) => new AppPasswordModel(stage),
  deeds: (ground) => [
    making(),
    making(),
    makingToTheLimit(),
    using(),
    using(),
    reading(),
    losing(),
    revoking(),
    revokingAll(),
    changing(),
    ...resetting(ground),
    ...recovering(ground),
    exhausting(),
    ...(ground.declaration.edition === 'two-step' ? [] : [usingTheAccountPassword()]),
  ],
  boundaries: [...aroundEdges(['limit']), ...aroundEdges(['lock on programs'])],
  runs: 40,
  longest: 16,
}

export const search = searchStories(family)
