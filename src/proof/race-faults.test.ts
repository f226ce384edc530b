import assert from 'node:assert/strict'
import { test } from 'node:test'
import { raceTitles } from '../properties/races/races.ts'
import { searchRaceFault } from './examine-race-faults.ts'
import { raceFaults } from './race-faults.ts'

test('every race is shown at least three faults', () => {
  const shown = (title: string) => raceFaults.filter(({ race }) => race === title).length
  assert.deepEqual(
    raceTitles.filter((title) => shown(title) < 3),
    [],
  )
})

test('one fault of every race is found, and its counterexample is short', async () => {
  const missed: string[] = []
  for (const title of raceTitles) {
    const fault = raceFaults.find(({ race }) => race === title)
    if (!fault) continue
    const { counterexample } = await searchRaceFault(fault, 'once')
    if (!counterexample || counterexample.story.length > 6) missed.push(`${fault.race}: ${fault.name}`)
  }
  assert.deepEqual(missed, [])
})
