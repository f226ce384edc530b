import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetOldest, mostRemembered } from './forgetting.ts'
import { emptyState, type State } from './state.ts'

const codes = (count: number): State['codes'] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at) }) as unknown as State['codes'][number])

test('of what there is too much of, the oldest is forgotten', () => {
  const state = { ...emptyState(), codes: codes(mostRemembered.codes + 5) }
  const { codes: kept, sessions } = forgetOldest(state)
  assert.equal(kept.length, mostRemembered.codes)
  assert.deepEqual(kept[0], state.codes[5])
  assert.equal(sessions, state.sessions)
})

test('what is within bounds is the same state', () => {
  const state = { ...emptyState(), codes: codes(mostRemembered.codes) }
  assert.equal(forgetOldest(state), state)
})
