import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faults } from '../faults/fault-catalogue.ts'
import { UsageError } from '../input/usage-error.ts'
import { areaOf, areas } from '../rules/catalogue.ts'
import { sampleFaults, selectFaults } from './select-faults.ts'

const namesOf = (chosen: readonly { readonly name: string }[]): readonly string[] => chosen.map(({ name }) => name)

describe('a selection of faults', () => {
  test('by area, by rule and by name, each fault once', () => {
    assert.equal(selectFaults([]).length, faults.length)
    assert.ok(selectFaults(['code']).every(({ rule }) => areaOf(rule) === 'CODE'))
    const five = namesOf(selectFaults(['CODE-05']))
    assert.ok(five.includes('code-never-expires'))
    assert.deepEqual(namesOf(selectFaults(['code-never-expires', 'CODE-05'])), five)
  })

  test('an unknown name is a usage error with advice', () => {
    assert.throws(
      () => selectFaults(['code-never-expire']),
      (error) => error instanceof UsageError && error.advice?.includes('code-never-expires') === true,
    )
  })
})

describe('a sample of faults', () => {
  const sample = sampleFaults(faults, { seed: '1', size: 60 })

  test('is of that size and has one fault of each area', () => {
    assert.equal(sample.length, 60)
    assert.deepEqual(new Set(sample.map(({ rule }) => areaOf(rule))), new Set(Object.keys(areas)))
  })

  test('is the same for the same seed, another for another, in the order of the faults', () => {
    assert.deepEqual(sampleFaults(faults, { seed: '1', size: 60 }), sample)
    assert.notDeepEqual(sampleFaults(faults, { seed: '2', size: 60 }), sample)
    assert.deepEqual(
      sample,
      faults.filter((fault) => sample.includes(fault)),
    )
  })

  test('reaches every fault by some seed', () => {
    const own = selectFaults(['CODE'])
    const seen = new Set(
      Array.from({ length: 200 }, (_, seed) => namesOf(sampleFaults(own, { seed: String(seed), size: 6 }))).flat(),
    )
    assert.equal(seen.size, own.length)
  })
})
