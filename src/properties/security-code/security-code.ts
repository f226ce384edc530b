import fc from 'fast-check'
import type { Settings } from '../property.ts'
import type { Family } from '../stories/family.ts'
import { searchStories } from '../stories/search-stories.ts'
import {
  choosing,
  enteringRight,
  enteringWrong,
  fillingTheLastLimit,
  fillingTheLimit,
  unlocking,
} from './security-code-deeds.ts'
import { SecurityCodeModel } from './security-code-model.ts'

const limits = ['ksc.lock_after', 'ksc.delete_after'] as const

const family: Family<SecurityCodeModel> = {
  claim: 'the right security code works until wrong ones reached their number, and not before a way out was taken',
  people: ['Ada'],
  settings: ({ declaration: { powers } }) =>
    limits.every((name) => powers.settable.includes(name))
      ? fc.constantFrom<Settings[]>({}, { 'ksc.lock_after': 3, 'ksc.delete_after': 3 })
      : fc.constant({}),
  model: (stage) => new SecurityCodeModel(stage),
  deeds: () => [
    enteringRight(),
    enteringWrong(),
    fillingTheLimit(),
    fillingTheLastLimit(),
    unlocking(),
    choosing(),
    choosing(),
  ],
  boundaries: ['last wrong code before the lock', 'last wrong code before the deletion'],
  runs: 20,
  longest: 8,
}

export const search = searchStories(family)
