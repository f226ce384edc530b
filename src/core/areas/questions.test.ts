import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client } from '../../protocol/client.ts'
import { decideOn, now, told } from '../fixtures/plain-decision.ts'
import { plainAccount, plainSignIn } from '../fixtures/plain-rows.ts'
import type { Account, State } from '../state.ts'

const questions = [{ question: 'First pet?', answer: 'Rex' }]
const ada = plainAccount({ scheme: 'none', questions })
const asked = plainSignIn({ state: 'answering', startedAt: now })
const bobs = { ...asked, id: 'of bob', account: 'bob' }

/** What becomes of these answers to the questions of a sign-in. */
const answered = (more: { account?: Account; client?: Client; rest?: Partial<State>; answers?: string[] } = {}) => {
  const { account = ada, client = asked.client, rest = {}, answers = ['Rex'] } = more
  const signIns = [bobs, { ...asked, client }]
  const bob = plainAccount({ id: 'bob', identifier: 'bob@example.com', scheme: 'none', questions })
  const command = { type: 'answer-questions', signIn: 'sign-in', answers } as const
  const { answer, state } = decideOn({ accounts: [bob, account], signIns, ...rest }, command)
  return { told: told(answer), answer, state }
}

test('the right answers complete the sign-in that asked, and no other', () => {
  const { answer, state } = answered()
  assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: false })
  assert.deepEqual(state.signIns, [bobs, { ...asked, state: 'completed' }])
  assert.deepEqual(state.sessions, [{ digest: 'digest of token-1', account: 'ada', kind: 'browser', createdAt: now }])
})

test('answers make no device trusted', () => {
  const { answer, state } = answered({ client: { kind: 'phone', version: '12', hardware: 'new' } })
  assert.deepEqual(answer, { type: 'signed-in', session: 'token-2', device: 'token-1', trusted: false })
  assert.equal(state.accounts[1]?.devices[0]?.trusted, false)
})

test('where a new password is demanded the answers lead to it', () => {
  const { answer, state } = answered({ account: { ...ada, mustChangePassword: true } })
  assert.deepEqual(answer, { type: 'password-change-required', change: 'token-1' })
  assert.deepEqual([state.changes.map(({ account }) => account), state.sessions], [['ada'], []])
})

test('wrong answers, and answers to what is over, open nothing', () => {
  assert.equal(answered({ answers: ['Max'] }).told, 'wrong-answers')
  assert.equal(answered({ rest: { signIns: [bobs] } }).told, 'sign-in-ended')
  assert.equal(answered({ rest: { signIns: [{ ...asked, state: 'completed' }] } }).told, 'sign-in-ended')
  assert.equal(answered({ rest: { signIns: [{ ...asked, startedAt: 0 }] } }).told, 'sign-in-ended')
  assert.equal(answered({ rest: { signIns: [{ ...asked, account: 'nobody' }] } }).told, 'sign-in-ended')
})
