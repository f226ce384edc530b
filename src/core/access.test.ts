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

test('a token that is no session is told apart: the sign-in that waits under it, and nothing at all', () => {
  const reason = (token: string, state: SignIn['state'] = 'pending') => {
    const found = inState({ accounts: [ada], signIns: [{ ...waiting, state }] }, (cx) => requireSession(cx, token))
    return isRefused(found) ? found.reason : found
  }
  assert.equal(reason('sign-in'), 'code-required')
  assert.equal(reason('another'), 'not-signed-in')
  assert.equal(reason('sign-in', 'completed'), 'not-signed-in')
})

test('a session of an account that is gone opens nothing', () => {
  const session = { digest: 'digest of token', account: 'nobody', kind: 'browser', createdAt: now } as const
  const found = inState({ sessions: [session] }, (cx) => requireSession(cx, 'token'))
  assert.ok(isRefused(found) && found.reason === 'not-signed-in')
})

test('whoever began a sign-in is found by it for as long as it waits', () => {
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

test('a stranger is remembered however the identifier is written, and apart from other unknownAccounts', () => {
  const seen = inState({}, (cx) => {
    unknownAccountFor(cx, 'eve@example.com').sends.push(now)
    return ['eve@example.com', ' EVE@example.com ', 'mallory@example.com'].map(
      (one) => unknownAccountFor(cx, one).sends.length,
    )
  })
  assert.deepEqual(seen, [1, 1, 0])
})
