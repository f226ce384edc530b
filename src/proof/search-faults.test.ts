import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputProperties } from '../properties/input/inputs.ts'
import { raceProperties } from '../properties/races/races.ts'
import { searchFault, searchFaults } from './examine-search-faults.ts'

const claims = [...raceProperties, ...inputProperties].map(({ claim }) => claim)
const faultsOf = (claim: string) => searchFaults.filter((fault) => claim.includes(fault.claim))

test('every race and every place of input is shown at least three faults', () => {
  assert.deepEqual(
    claims.filter((claim) => faultsOf(claim).length < 3),
    [],
  )
})

test('one fault of each is found, and its counterexample is short', async () => {
  const missed: string[] = []
  for (const [fault] of claims.map(faultsOf)) {
    if (!fault) continue
    const { counterexample } = await searchFault(fault, 'once')
    if (!counterexample || counterexample.story.length > 6) missed.push(`${fault.claim}: ${fault.name}`)
  }
  assert.deepEqual(missed, [])
})
