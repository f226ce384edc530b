import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainAccount, plainIdGenerator, plainParameters } from '../fixtures/plain-rows.ts'
import type { AppPassword } from '../state.ts'
import { appPasswordPolicy } from './app-passwords.ts'

const entry = (rest: Partial<AppPassword> = {}): AppPassword => ({
  id: 'one',
  label: 'Mail',
  digest: 'digest',
  createdAt: 0,
  ...rest,
})

describe('a label', () => {
  const accepts = (label: string, set: Parameters<typeof plainParameters>[0] = {}) =>
    appPasswordPolicy.acceptsLabel(label, [entry()], plainParameters(set))

  test('has as many characters as declared, and no more', () => {
    assert.equal(accepts('x'.repeat(5), { 'apppw.label_max': 5 }), true)
    assert.equal(accepts('x'.repeat(6), { 'apppw.label_max': 5 }), false)
    assert.equal(accepts('🔑'.repeat(5), { 'apppw.label_max': 5 }), true)
  })

  test('is taken once where that is declared', () => {
    const accepted = (unique: 'no' | 'exact' | 'ignoring-case') =>
      ['Mail', 'mail', 'Post'].filter((label) => accepts(label, { 'apppw.label_unique': unique }))
    assert.deepEqual(accepted('no'), ['Mail', 'mail', 'Post'])
    assert.deepEqual(accepted('exact'), ['mail', 'Post'])
    assert.deepEqual(accepted('ignoring-case'), ['Post'])
  })
})

test('a secret is four groups with hyphens between them', () => {
  assert.match(appPasswordPolicy.generate(plainIdGenerator), /^[^-]{4}-[^-]{4}-[^-]{4}-[^-]{4}$/)
})

describe('an app-specific password is demanded', () => {
  const day = Date.UTC(2017, 5, 15)
  const required = (
    scheme: 'none' | 'two-step' | 'two-factor',
    now: number,
    from: 'none' | '2017-06-15' = '2017-06-15',
    of: 'all' | 'second-factor' = 'second-factor',
  ) =>
    appPasswordPolicy.required(
      plainAccount({ scheme }),
      now,
      plainParameters({ 'apppw.enforced_from': from, 'apppw.required_for': of }),
      'mail',
    )

  test('with two-factor always', () => {
    assert.equal(required('two-factor', day - 1), true)
    assert.equal(required('two-factor', day, 'none'), true)
  })

  test('with two-step from the first moment of the day', () => {
    assert.equal(required('two-step', day - 1), false)
    assert.equal(required('two-step', day), true)
    assert.equal(required('two-step', day, 'none'), false)
  })

  test('without a second factor where it is declared for all', () => {
    assert.equal(required('none', day), false)
    assert.equal(required('none', day, '2017-06-15', 'all'), true)
  })
})

test('the history has revoked ones where that is declared', () => {
  const history = (keeps: boolean) =>
    appPasswordPolicy
      .history([entry(), entry({ id: 'two', revokedAt: 1 })], plainParameters({ 'apppw.history_keeps_revoked': keeps }))
      .map(({ id }) => id)
  assert.deepEqual(history(true), ['one', 'two'])
  assert.deepEqual(history(false), ['one'])
})
