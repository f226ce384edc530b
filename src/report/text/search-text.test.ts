import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseResult, RuleResult, SearchResult } from '../../verdict/result.ts'
import { exampleFacts } from '../fixtures/example-run.ts'
import { racesText, searchesText, searchLines, searchText } from './search-text.ts'

const search = (more: Partial<SearchResult> = {}): SearchResult => ({
  runs: 30,
  commands: 1234,
  states: 1,
  boundaries: { 'the limit': 2, 'the end': 0 },
  seed: 'assay',
  path: null,
  story: [],
  ...more,
})
const rule = (...searches: readonly (SearchResult | undefined)[]) =>
  ({ cases: searches.map((one) => (one ? { search: one } : {}) as CaseResult) }) as unknown as RuleResult

test('a search tells its numbers, so that an empty one is seen', () => {
  assert.equal(
    searchText(search()),
    '30 generated sequences of 1,234 commands in all reached 1 state and 1 of 2 edge cases',
  )
  assert.equal(
    searchText(search({ runs: 1, boundaries: {} })),
    '1 generated sequence of 1,234 commands in all reached 1 state',
  )
})

test('all searches of a run are told together; the same boundary of two properties counts twice', () => {
  const broken = search({ story: ['Given Ada'], boundaries: { 'the limit': 1 } })
  assert.equal(
    searchesText([rule(search(), undefined), rule(broken)]),
    '2 properties, 1 failed: 60 generated sequences of 2,468 commands in all reached 2 states and 2 of 3 edge cases',
  )
  assert.match(searchesText([rule(search())]) ?? '', /^1 property passed: /)
  const observed = { cases: [{ search: broken, outcome: 'observation' }] } as unknown as RuleResult
  assert.match(searchesText([observed]) ?? '', /^1 property, 1 observation: /)
  assert.match(searchesText([rule(broken), observed]) ?? '', /^2 properties, 1 failed, 1 observation: /)
})

test('other reports show the story and the numbers as lines', () => {
  const found = search({ story: ['Given Ada', 'Then it is refused'], boundaries: {} })
  assert.deepEqual(searchLines({ search: found }), [
    'Given Ada',
    'Then it is refused',
    'coverage: 30 generated sequences of 1,234 commands in all reached 1 state',
  ])
  assert.deepEqual(searchLines({}), [])
})

test('without a property nothing is told', () => {
  assert.equal(searchesText([rule(undefined)]), undefined)
})

test('races say how many rounds they had, and what that is worth against a server', () => {
  assert.match(searchText(search({ rounds: 20 })), /^20 rounds of 1,234 commands in all/)
  const races = [rule(search({ rounds: 20 })), rule(search({ rounds: 30 }))]
  const { target } = exampleFacts
  const of = (kind: 'http' | 'reference') => racesText({ rules: races, target: { ...target, kind } })
  assert.match(
    of('http') ?? '',
    /^2 races with 50 rounds in total\. A pass against an in-memory database proves little/,
  )
  assert.equal(of('reference'), undefined)
  assert.equal(racesText({ rules: [rule(search())], target: { ...target, kind: 'http' } }), undefined)
})
