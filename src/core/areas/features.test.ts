import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideOn, pageOf, told } from '../fixtures/plain-decision.ts'
import { plainAccount } from '../fixtures/plain-rows.ts'

const use = (feature: string, scheme: 'two-factor' | 'two-step' | 'none' = 'two-factor') =>
  decideOn(
    { accounts: [plainAccount({ scheme })], sessions: [pageOf()] },
    { type: 'use-feature', session: 'ada', feature },
    { 'feature.two_factor': 'shared-vault' },
  ).answer

test('the feature that needs two-factor goes by its declared name, and no other does', () => {
  assert.deepEqual(use('shared-vault'), { type: 'feature-used', feature: 'shared-vault' })
  assert.equal(told(use('another')), 'not-found')
})

test('it is closed to accounts without two-factor', () => {
  for (const scheme of ['two-step', 'none'] as const) {
    assert.equal(told(use('shared-vault', scheme)), 'two-factor-required')
  }
})
