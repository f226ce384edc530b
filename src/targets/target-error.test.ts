import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asTargetError, TargetError } from './target-error.ts'

test('an error of a target has its code, its reason, and advice', () => {
  const cause = new Error('socket')
  const error = new TargetError('missing-power', 'it has no clock', { advice: 'Give it one.', cause, power: 'clock' })
  const { name, code, message, advice, power } = error
  assert.deepEqual(
    { name, code, message, advice, power },
    { name: 'TargetError', code: 'missing-power', message: 'it has no clock', advice: 'Give it one.', power: 'clock' },
  )
  assert.equal(error.cause, cause)
})

test('unknown fields are absent', () => {
  const error = new TargetError('timed-out', 'it took too long')
  assert.deepEqual([error.advice, error.power, 'cause' in error], [undefined, undefined, false])
})

describe('an error of another copy of the package', () => {
  const foreign = (given: object): Error =>
    Object.assign(new Error('it has no outbox'), { name: 'TargetError', ...given })

  test('means the same', () => {
    const error = foreign({ code: 'missing-power', advice: 'Give it one.', power: 'text' })
    const read = asTargetError(error)
    assert.ok(read instanceof TargetError)
    const { code, message, advice, power, cause } = read
    assert.deepEqual([code, message, advice, power], ['missing-power', 'it has no outbox', 'Give it one.', 'text'])
    assert.equal(cause, error)
  })

  test('may have fewer fields, and unknown ones are left out', () => {
    for (const more of [{}, { advice: 7, power: 'x-ray' }, { advice: undefined, power: undefined }]) {
      const read = asTargetError(foreign({ code: 'timed-out', ...more }))
      assert.deepEqual([read?.code, read?.advice, read?.power], ['timed-out', undefined, undefined])
    }
  })
})

test('an error of ours is left as it is', () => {
  const error = new TargetError('timed-out', 'it took too long')
  assert.equal(asTargetError(error), error)
})

test('every other value is no error of a target', () => {
  const others: readonly unknown[] = [
    new Error('no'),
    Object.assign(new Error('no'), { code: 'timed-out' }),
    Object.assign(new Error('no'), { name: 'TargetError' }),
    Object.assign(new Error('no'), { name: 'TargetError', code: 'ECONNRESET' }),
    { name: 'TargetError', code: 'timed-out', message: 'no' },
    'timed-out',
    null,
    undefined,
  ]
  for (const other of others) assert.equal(asTargetError(other), undefined, String(other))
})
