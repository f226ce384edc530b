import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../../targets/reference.ts'
import { attemptsWithin } from '../fuzzing/attempt-limits.ts'
import type { SearchContext } from '../property.ts'
import { defaultBudget } from './budget.ts'
import { searchSettings } from './search-settings.ts'
import { limitBehind } from './unmodelled-limits.ts'

const low = { 'code.disable_after': 2, 'password.disable_after': 0, 'session.idle_lifetime': 60 }

const contextOf = async (canBeSet: boolean): Promise<SearchContext> => {
  const target = referenceTarget({ parameters: low })
  const declaration = await target.describe()
  const powers = canBeSet ? declaration.powers : { ...declaration.powers, settable: [] }
  return { target, declaration: { ...declaration, powers }, settings: {}, budget: defaultBudget }
}

test('a sandbox of a search has none of the declared limits that no model counts, where it can be set so', async () => {
  const none = { 'code.disable_after': 0, 'session.idle_lifetime': 0 }
  assert.deepEqual(searchSettings({}, await contextOf(true)), none)
  assert.deepEqual(searchSettings({ 'session.idle_lifetime': 5 }, await contextOf(true)), {
    ...none,
    'session.idle_lifetime': 5,
  })
  assert.deepEqual(searchSettings({}, await contextOf(false)), {})
})

test('a refusal may come from such a limit where it is declared and, of a time, where that has passed', () => {
  assert.equal(limitBehind(low, 'disabled', 0), 'code.disable_after')
  assert.equal(limitBehind({}, 'disabled', 0), undefined)
  assert.equal(limitBehind(low, 'not-signed-in', 59), undefined)
  assert.equal(limitBehind(low, 'not-signed-in', 60), 'session.idle_lifetime')
  assert.equal(limitBehind(low, 'wrong-code', 60), undefined)
})

test('no more wrong inputs are tried in one sandbox than disable the account', async () => {
  assert.equal(attemptsWithin('code.attempts')(await contextOf(true)), 60)
  assert.equal(attemptsWithin('code.attempts')(await contextOf(false)), 1)
})
