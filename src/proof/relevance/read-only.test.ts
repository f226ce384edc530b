import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deepEqual, ReadOnlyViolation, readOnly } from './read-only.ts'

const given = Object.freeze({ phones: Object.freeze([Object.freeze({ number: '1' }), { number: '2' }]), at: 7 })

test('a view reads as the value does, frozen or not, and everything below it is a view as well', () => {
  const view = readOnly(given)
  assert.deepEqual(
    view.phones.filter(({ number }) => number === '2').map(({ number }) => number),
    ['2'],
  )
  assert.equal(view.phones[0], view.phones[0])
  assert.equal(view.phones.length, 2)
  assert.deepEqual(JSON.parse(JSON.stringify({ ...view })), JSON.parse(JSON.stringify(given)))
  assert.equal('at' in view, true)
})

test('a view cannot be changed, nor anything below it', () => {
  const phones = [{ number: '1' }]
  const view = readOnly({ phones })
  const changes: readonly (() => unknown)[] = [
    () => view.phones.push({ number: '2' }),
    () => Object.assign(view.phones[0] ?? {}, { number: '3' }),
    () => view.phones.splice(0),
    () => Reflect.deleteProperty(view, 'phones'),
    () => Object.defineProperty(view, 'phones', { value: [] }),
  ]
  for (const change of changes) assert.throws(change, ReadOnlyViolation)
  assert.deepEqual(phones, [{ number: '1' }])
})

test('values are equal when they are the same, or lists and records of equal values', () => {
  const phone = { number: '1' }
  assert.ok(deepEqual([phone], [readOnly(phone)]))
  assert.ok(deepEqual({ to: [phone] }, { to: [{ number: '1' }] }))
  assert.ok(deepEqual(Number.NaN, Number.NaN))
  for (const [one, other] of [
    [[phone], []],
    [[phone], [{ number: '2' }]],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [undefined, null],
    ['1', 1],
  ]) {
    assert.ok(!deepEqual(one, other), JSON.stringify([one, other]))
  }
})
