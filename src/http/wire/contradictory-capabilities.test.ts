import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import { contradictedRows, contradictoryCapabilities, sentenceOf } from '../../protocol/contradictory-capabilities.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { readDeclaration } from './declaration.ts'

/** The reference, with these states. */
const withStates = (
  states: Partial<Record<Capability, 'supported' | 'absent' | 'unknown'>>,
  set: Record<string, string | number | boolean> = {},
): Declaration => {
  const { capabilities, ...rest } = referenceDeclaration('2fa-2017', {
    ...{ 'signin.background_verification': false, 'enrol.default_on': false },
    ...set,
  })
  const claims = capabilityNames.map((name) => [name, { ...capabilities[name], state: states[name] ?? 'unknown' }])
  return { ...rest, capabilities: Object.fromEntries(claims) as Declaration['capabilities'] }
}

for (const row of contradictoryCapabilities) {
  const { supported, absent, value } = row
  const sentence = sentenceOf(row)
  const states = { [supported]: 'supported', ...Object.fromEntries(absent.map((name) => [name, 'absent'])) } as const
  const set = value === undefined ? {} : { [value[0]]: value[1] }

  test(sentence, () => {
    assert.ok(contradictedRows(withStates(states, set)).includes(row))
    for (const name of [supported, ...absent, ...(value === undefined ? [] : [value[0]])])
      assert.ok(sentence.includes(name), name)
  })

  test(`${sentence} (not, where one of it is unknown)`, () => {
    for (const name of [supported, ...absent]) {
      assert.ok(!contradictedRows(withStates({ ...states, [name]: 'unknown' }, set)).includes(row), name)
    }
    if (value !== undefined) {
      const { [value[0]]: _, ...others } = withStates(states).parameters
      assert.ok(!contradictedRows({ ...withStates(states), parameters: others }).includes(row), value[0])
    }
  })
}

test('a server of apps alone that lists numbers is told both names, in one whole sentence', () => {
  const states = { phones: 'supported', 'code.text': 'absent', 'code.call': 'absent' } as const
  assert.deepEqual(readDeclaration(withStates(states)), {
    problem: 'phones is supported, but code.text and code.call are absent: no code can go to a number',
    contradicts: true,
  })
})

test('a long sentence about two parameters is not cut', () => {
  const set = { 'ksc.unlock_by_support': false, 'ksc.lock_after': 5, 'ksc.delete_after': 10 }
  const read = readDeclaration(referenceDeclaration('2fa-2018', set))
  assert.ok('problem' in read)
  assert.match(read.problem, /^ksc\.unlock_by_support is false, .* for the keychain to be deleted$/)
})

test('the reference contradicts itself in no edition', () => {
  for (const edition of ['two-step', '2fa-2017', '2fa-2018'] as const)
    assert.deepEqual(contradictedRows(referenceDeclaration(edition)), [])
})
