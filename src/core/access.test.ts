import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefused, pendingSignInOwner, requireSession, unknownAccountFor } from './access.ts'
import type { Context } from './context.ts'
import { transact } from './decide.ts'
import { plainAccount } from './fixtures/plain-rows.ts'
import { plainOptions } from './fixtures/plain-service.ts'
import { emptyState, newThrottle, type SignIn, type State } from './state.ts'

const now = Date.UTC(2018, 5, 1)
const ada = plainAccount()
const waiting: SignIn = {
  id: 'sign-in',
  account: ada.id,
  client: { kind: 'browser' },
  service: 'account-page',
  state: 'pending',
  startedAt: now,
  requests: [],
  codeThrottle: newThrottle(),
}
const inState = <A>(state: Partial<State>, work: (cx: Context) => A): A =>
  transact({ ...emptyState(), ...state }, { ...plainOptions({ edition: '2fa-2018' }), now }, work).answer

test('a token that is no session: the refusal of a pending sign-in differs from that of an unknown token', () => {
  const reason = (token: string, state: SignIn['state'] = 'pending') => {
    const found = inState({ accounts: [ada], signIns: [{ ...waiting, state }] }, (cx) => requireSession(cx, token))
    return isRefused(found) ? found.reason : found
  }
  assert.equal(reason('sign-in'), 'code-required')
  assert.equal(reason('another'), 'not-signed-in')
  assert.equal(reason('sign-in', 'completed'), 'not-signed-in')
})

test('a session of a deleted account opens nothing', () => {
  const session = { digest: 'digest of token', account: 'nobody', kind: 'browser', createdAt: now } as const
  const found = inState({ sessions: [session] }, (cx) => requireSession(cx, 'token'))
  assert.ok(isRefused(found) && found.reason === 'not-signed-in')
})

test('a pending sign-in leads to its account', () => {
  const owner = (id: string, state: SignIn['state'] = 'pending', accounts = [ada]) =>
    inState(
      {
        accounts,
        signIns: [
          { ...waiting, id: 'other' },
          { ...waiting, state },
        ],
      },
      (cx) => {
        const found = pendingSignInOwner(cx, id)
        return found && !isRefused(found) ? { ...found, account: found.account.id } : found
      },
    )
  assert.deepEqual(owner('sign-in'), {
    session: { digest: '', account: 'ada', kind: 'browser', createdAt: now },
    account: 'ada',
    device: undefined,
  })
  assert.equal(owner('sign-in', 'completed'), undefined)
  assert.equal(owner('nothing'), undefined)
  assert.equal(owner('sign-in', 'pending', []), undefined)
})

test('an unknown identifier is remembered however it is written, and apart from other ones', () => {
  const seen = inState({}, (cx) => {
    unknownAccountFor(cx, 'eve@example.com').sends.push(now)
    return ['eve@example.com', ' EVE@example.com ', 'mallory@example.com'].map(
      (one) => unknownAccountFor(cx, one).sends.length,
    )
  })
  assert.deepEqual(seen, [1, 1, 0])
})
