import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Parameters } from '../protocol/parameters.ts'
import { transact } from './decide.ts'
import { plainCode } from './fixtures/plain-rows.ts'
import { plainOptions } from './fixtures/plain-service.ts'
import { issueCode } from './issue-code.ts'
import { emptyState, type SignIn } from './state.ts'

const now = Date.UTC(2018, 5, 1)
const tried = { failures: 3, lockedUntil: 0 }
const waiting = (id: string): SignIn => ({
  id,
  account: 'ada',
  client: { kind: 'browser' },
  service: 'account-page',
  state: 'pending',
  startedAt: now,
  requests: [],
  codeThrottle: { ...tried },
})
const issued = (set: Partial<Parameters>, signIn?: string) => {
  const { state } = transact(
    { ...emptyState(), signIns: [waiting('first'), waiting('second')] },
    { ...plainOptions({ edition: '2fa-2018', set }), now },
    (cx) => issueCode(cx, { account: 'ada', purpose: 'sign-in', channel: 'text', ...(signIn ? { signIn } : {}) }),
  )
  return { entries: state.signIns.map(({ codeThrottle }) => codeThrottle.failures), codes: state.codes }
}

test('a new code resets the count of its own sign-in, where wrong codes are counted by code', () => {
  assert.deepEqual(issued({ 'code.attempts_scope': 'code' }, 'second').entries, [3, 0])
  assert.deepEqual(issued({ 'code.attempts_scope': 'code' }).entries, [3, 3])
  assert.deepEqual(issued({ 'code.attempts_scope': 'account' }, 'second').entries, [3, 3])
})

test('a code is fresh, of the declared length, and of this moment', () => {
  assert.deepEqual(issued({ 'code.length': 8 }, 'first').codes, [
    plainCode({ code: '00000001', issuedAt: now, signIn: 'first' }),
  ])
})
