import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDoubt } from './case-outcome.ts'
import { decisionIn, doubtIn, exchangesIn, outcomeIn, redactIn, searchIn } from './read-world.ts'

test('any World can be read', () => {
  const outcome = { kind: 'not-applicable', reason: 'edition' } as const
  assert.deepEqual(outcomeIn({ outcome, exchanges: [], other: 1 }), outcome)
  assert.deepEqual(exchangesIn({ outcome, exchanges: [1] }), [1])
  const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 'assay', path: null, story: [] }
  assert.equal(searchIn({ search }), search)
  for (const world of [
    undefined,
    null,
    'text',
    {},
    { outcome: undefined, exchanges: 'none' },
    { outcome: { kind: 'ok' } },
    { search: 'none' },
  ]) {
    assert.equal(outcomeIn(world), undefined)
    assert.deepEqual(exchangesIn(world), [])
    assert.equal(searchIn(world), undefined)
  }
})

test('a World with `redact` hides its secrets; any other leaves a sentence as it is', () => {
  const world = {
    secret: '123456',
    redact(sentence: string) {
      return sentence.replace(this.secret, '«code-1»')
    },
  }
  assert.equal(redactIn(world)('123456 is wrong'), '«code-1» is wrong')
  for (const other of [undefined, null, 'text', {}, { redact: 'none' }, { hide: () => 'hidden' }])
    assert.equal(redactIn(other)('123456 is wrong'), '123456 is wrong')
})

test('a doubt of the World makes a verdict against the target unverified, and no other', () => {
  assert.equal(doubtIn({ doubt: 'too slow' }), 'too slow')
  for (const world of [undefined, null, 7, {}, { doubt: 7 }]) assert.equal(doubtIn(world), undefined)
  const unverified = { kind: 'unverified', reason: 'too-close', detail: 'too slow' }
  for (const kind of ['fail', 'warn', 'blocked'] as const)
    assert.deepEqual(withDoubt({ kind, message: 'x' }, 'too slow'), unverified)
  for (const outcome of [{ kind: 'pass' }, { kind: 'error', cause: 'adapter', message: 'x' }] as const)
    assert.deepEqual(withDoubt(outcome, 'too slow'), outcome)
  assert.deepEqual(withDoubt({ kind: 'fail', message: 'x' }, undefined), { kind: 'fail', message: 'x' })
})

test('the parameters that decided are read, and what the target declares of those that the scenario set', () => {
  const world = {
    parametersRead: { 'phone.shared': false, odd: {} },
    parametersReplaced: { 'phone.shared': null, odd: [] },
  }
  assert.deepEqual(decisionIn(world, []), { parameters: { 'phone.shared': false }, declared: { 'phone.shared': null } })
  assert.deepEqual(decisionIn({ parametersRead: {}, parametersReplaced: {} }, []), {})
})
