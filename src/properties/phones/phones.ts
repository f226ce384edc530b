import fc from 'fast-check'
import { aroundEdges, side } from '../stories/deeds.ts'
import { type Family, movesClock } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  adding,
  addingToTheLimit,
  removing,
  removingAll,
  removingMeanwhile,
  usingAny,
  usingUntrusted,
  verifying,
  verifyingLate,
  verifyingWrongly,
} from './phone-deeds.ts'
import { PhoneModel } from './phone-model.ts'

const family: Family<PhoneModel> = {
  claim: 'only verified numbers get codes, one of them always stays, and the limit of numbers holds',
  people: ['Ada'],
  settings: ({ declaration }) =>
    declaration.powers.settable.includes('phone.max')
      ? fc.constant({ 'phone.max': Math.max(3, declaration.parameters['phone.max_at_enrol'] ?? 0) })
      : fc.constant({}),
  model: (stage) => new PhoneModel(stage),
  deeds: (ground) => [
    adding(),
    addingToTheLimit(),
    verifying(),
    verifyingWrongly(),
    usingAny(),
    usingUntrusted(),
    removing(),
    removingAll(),
    removingMeanwhile(),
    ...(movesClock(ground) ? [verifyingLate()] : []),
  ],
  boundaries: [
    'last trusted number',
    side('limit of numbers', 0),
    side('limit of numbers', 1),
    ...aroundEdges(['end of the life of a code', 'end of the wait of a number']),
  ],
  runs: 24,
  longest: 14,
}

export const search = searchStories(family)
