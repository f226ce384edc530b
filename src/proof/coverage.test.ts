import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../rules/catalogue.ts'
import { loadSuite } from '../run/suite/suite.ts'
import { faults } from './fault-catalogue.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const examined = new Set(suite.cases.map(({ rule }) => rule?.id))
const broken = new Set(faults.map(({ rule }) => rule))
const shows = rules.filter(({ testable }) => testable !== 'none')

test('every documented rule is disposed of: examined by a scenario, or a row with its reason', () => {
  assert.deepEqual(
    shows.filter(({ id }) => !examined.has(id)).map(({ id }) => id),
    [],
  )
  assert.deepEqual(
    rules.filter(({ testable, note }) => testable === 'none' && note === undefined).map(({ id }) => id),
    [],
  )
  assert.equal(rules.length, 373)
})

test('every rule that is examined has a fault that breaks it', () => {
  assert.deepEqual(
    shows.filter(({ id }) => !broken.has(id)).map(({ id }) => id),
    [],
  )
})

test('no two faults have one name', () => {
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length)
})
