import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFrom } from './check-from.ts'
import { NotArranged } from './not-arranged.ts'
import { readSearchPath } from './search-path.ts'

test('a path leads through choices, and in a story through its deeds', () => {
  assert.deepEqual(readSearchPath('12:0:3'), { choices: '12:0:3' })
  assert.deepEqual(readSearchPath('12:0@AC/+:F'), { choices: '12:0', deeds: 'AC/+:F' })
  assert.deepEqual(readSearchPath('12@'), { choices: '12' })
})

for (const text of ['', 'x', '1:', ':1', '-1', '1:-1', '1.5', '1 ', '1@AC', '1@zz!', '1@A:B@C:D', '1\n']) {
  test(`it is no path: ${JSON.stringify(text)}`, () => assert.equal(readSearchPath(text), undefined))
}

const small = fc.asyncProperty(fc.nat(9), async (number) => number < 5)
const settings = { seed: 1, numRuns: 50 }

test('the path of a counterexample leads straight to it', async () => {
  const { counterexample, counterexamplePath } = await checkFrom(small, { ...settings, path: undefined })
  assert.deepEqual(counterexample, [5])
  const again = await checkFrom(small, { ...settings, path: counterexamplePath ?? '' })
  assert.equal(again.numRuns, 1)
  assert.deepEqual(again.counterexample, [5])
})

for (const path of ['50', '0:99', '0:0:0:0:0:0:0:99', '99999999']) {
  test(`a path that leads to nothing examines nothing: ${path}`, () =>
    assert.rejects(checkFrom(small, { ...settings, path }), NotArranged))
}
