import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evictOldest, stateLimits } from './eviction.ts'
import { emptyState, type State } from './state.ts'

const codes = (count: number): State['codes'] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at) }) as unknown as State['codes'][number])

test('the oldest rows are evicted where there are too many', () => {
  const state = { ...emptyState(), codes: codes(stateLimits.codes + 5) }
  const { codes: kept, sessions } = evictOldest(state)
  assert.equal(kept.length, stateLimits.codes)
  assert.deepEqual(kept[0], state.codes[5])
  assert.equal(sessions, state.sessions)
})

test('a state within its limits stays the same object', () => {
  const state = { ...emptyState(), codes: codes(stateLimits.codes) }
  assert.equal(evictOldest(state), state)
})

test('of app-specific passwords only revoked ones are evicted, the oldest first', () => {
  const one = (id: number, revokedAt?: number) => ({
    id: `${id}`,
    label: '',
    digest: '',
    createdAt: 0,
    ...(revokedAt === undefined ? {} : { revokedAt }),
  })
  const appPasswords = Array.from({ length: 400 }, (_, id) => (id % 2 === 0 ? one(id) : one(id, 1)))
  const state: State = { ...emptyState(), accounts: [{ appPasswords } as unknown as State['accounts'][number]] }
  const kept = evictOldest(state).accounts[0]?.appPasswords ?? []
  assert.equal(kept.filter(({ revokedAt }) => revokedAt === undefined).length, 200)
  assert.deepEqual(
    kept.filter(({ revokedAt }) => revokedAt !== undefined).map(({ id }) => id),
    Array.from({ length: 50 }, (_, at) => `${301 + 2 * at}`),
  )
})
