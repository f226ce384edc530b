import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults } from '../faults/fault-catalogue.ts'
import { rules } from '../rules/catalogue.ts'
import { loadSuite } from '../run/suite/suite.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const covered = new Set(suite.cases.map(({ rule }) => rule?.id))
const broken = new Set(faults.map(({ rule }) => rule))
const shows = rules.filter(({ testable, replacedBy }) => testable !== 'none' && replacedBy === undefined)

test('every rule is covered by a scenario, or its row has a reason', () => {
  assert.deepEqual(
    shows.filter(({ id }) => !covered.has(id)).map(({ id }) => id),
    [],
  )
  assert.deepEqual(
    rules.filter(({ testable, note }) => testable === 'none' && note === undefined).map(({ id }) => id),
    [],
  )
})

test('every rule with a scenario has a fault that breaks it', () => {
  assert.deepEqual(
    shows.filter(({ id }) => !broken.has(id)).map(({ id }) => id),
    [],
  )
})

test('names of faults are unique', () => {
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length)
})
