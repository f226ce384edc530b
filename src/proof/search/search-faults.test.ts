import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzingProperties } from '../../properties/fuzzing/injection-points.ts'
import { findRace, raceProperties } from '../../properties/races/races.ts'
import { replayRace } from '../../properties/races/replay-race.ts'
import { defaultBudget } from '../../properties/search/budget.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { type SearchFault, searchFault, searchFaults } from './search-faults.ts'

const claims = [...raceProperties, ...fuzzingProperties].map(({ claim }) => claim)
const faultsOf = (claim: string) => searchFaults.filter((fault) => claim.includes(fault.claim))

test('every race and every injection point has at least three faults', () => {
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
    if (!counterexample || counterexample.trace.length > 6) missed.push(`${fault.claim}: ${fault.name}`)
  }
  assert.deepEqual(missed, [])
})

test('a counterexample is found again by its seed, by its path, and by its trace', async () => {
  const [fault] = searchFaults.filter(({ claim }) => claim.startsWith('removals of all numbers'))
  assert.ok(fault)
  const first = (await searchFault(fault, 'once')).counterexample
  const again = (await searchFault(fault, 'once')).counterexample
  const straight = await searchFault(fault, 'once', first?.path)
  assert.deepEqual(again?.trace, first?.trace)
  assert.equal(straight.coverage.runs, 1)
  assert.deepEqual(straight.counterexample?.trace, first?.trace)
  const size = { numbers: Number(/numbers +\| (\d+)/.exec(first?.trace[1] ?? '')?.[1]) }
  const ordering = (/going on \| ([\d ]+) \|/.exec(first?.trace[2] ?? '')?.[1] ?? '').split(' ').map(Number)
  const replayed = async (defect?: SearchFault['defect']) => {
    const target = referenceTarget(defect === undefined ? {} : { defect })
    const context = { target, declaration: await target.describe(), settings: {}, budget: defaultBudget }
    const race = await findRace('removals of all numbers')
    await assert.rejects(
      replayRace('removals of all numbers', race, context, { size: {}, ordering: [] }),
      /told by: numbers/,
    )
    return replayRace('removals of all numbers', race, context, { size, ordering })
  }
  assert.equal((await replayed(fault.defect)).coverage.runs, 1)
  assert.deepEqual((await replayed(fault.defect)).counterexample?.actual, first?.actual)
  assert.equal((await replayed()).counterexample, undefined)
})
