import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ArrangeFailed } from './arrange-failed.ts'
import { checkProperty } from './check-property.ts'
import { CoverageCounter } from './coverage-counter.ts'
import { parseSearchPath } from './search-path.ts'

test('a path has the counterexample path, and for a model run the replay path of its commands', () => {
  assert.deepEqual(parseSearchPath('12:0:3'), { counterexamplePath: '12:0:3' })
  assert.deepEqual(parseSearchPath('12:0@AC/+:F'), { counterexamplePath: '12:0', replayPath: 'AC/+:F' })
  assert.deepEqual(parseSearchPath('12@'), { counterexamplePath: '12' })
})

for (const text of ['', 'x', '1:', ':1', '-1', '1:-1', '1.5', '1 ', '1@AC', '1@zz!', '1@A:B@C:D', '1\n']) {
  test(`it is no path: ${JSON.stringify(text)}`, () => assert.equal(parseSearchPath(text), undefined))
}

const small = fc.asyncProperty(fc.nat(9), async (number) => number < 5)
const counter = new CoverageCounter([])
const settings = { seed: 1, numRuns: 50, counter }
const budget = (path?: string) => ({ timeLimit: 60_000, ...(path === undefined ? {} : { path }) })

test('the path of a counterexample leads straight to it', async () => {
  const { counterexample, counterexamplePath } = await checkProperty(small, { ...settings, budget: budget() })
  assert.deepEqual(counterexample, [5])
  const again = await checkProperty(small, { ...settings, budget: budget(counterexamplePath ?? '') })
  assert.equal(again.numRuns, 1)
  assert.deepEqual(again.counterexample, [5])
})

for (const path of ['50', '0:99', '0:0:0:0:0:0:0:99', '99999999']) {
  test(`a path that leads to no value tests nothing: ${path}`, () =>
    assert.rejects(checkProperty(small, { ...settings, budget: budget(path) }), ArrangeFailed))
}
