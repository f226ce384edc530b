import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleCase } from '../fixtures/example-run.ts'
import { lastAction } from './last-action.ts'

const step = (keyword: string, text: string, status: 'passed' | 'failed' | 'skipped' = 'passed') => ({
  keyword: `${keyword} `,
  text,
  status,
})

test('the last action is the one before the step that failed, not the arrangement and nothing later', () => {
  const steps = [
    step('Given', 'an account'),
    step('When', 'Ada signs in'),
    step('And', 'Ada changes the password'),
    step('Then', 'it is accepted'),
    step('And', 'programs are out', 'failed'),
    step('When', 'Ada signs out', 'skipped'),
  ]
  assert.equal(lastAction({ steps }), 'Ada changes the password')
})

test('the operation that the check sent is told after the last action', () => {
  const steps = [step('When', 'Ada changes the password'), step('Then', 'programs are out', 'failed')]
  const sent = lastAction({ steps, operation: 'sign-in-program', sentByCheck: true })
  assert.equal(sent, 'Ada changes the password; then the check sends sign-in-program')
  assert.equal(lastAction({ steps, operation: 'change-password' }), 'Ada changes the password')
  const read = { steps, operation: 'read-deliveries', sentByCheck: true as const }
  assert.equal(lastAction(read), 'Ada changes the password', 'reading what was delivered is no action')
})

test('a failed arrangement has no last action', () => {
  const steps = [step('Given', 'an account', 'failed'), step('When', 'Ada signs in', 'skipped')]
  assert.equal(lastAction({ steps }), undefined)
})

test('the last action of a search is its counterexample', () => {
  const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: '1', path: '0', story: ['Given a', 'When b'] }
  assert.equal(lastAction({ ...exampleCase('CODE-05'), search }), 'Given a\nWhen b')
})
