import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { capabilities } from '../../protocol/capabilities.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { editions, levels } from '../../rules/rule.ts'
import { claims } from '../../verdict/claim.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import { type CaseResult, resultSchemaId } from '../../verdict/result.ts'
import { exampleFacts, exampleRun } from '../fixtures/example-run.ts'

const schema = JSON.parse(readFileSync(new URL('../../../contract/schemas/result-1.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(schema)

/** As another program reads it. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const problems = (value: unknown): string[] => {
  validate(throughJson(value))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const withCases = { ...result, rules: result.rules.filter((rule) => rule.cases.length > 0) }

describe('the schema of results', () => {
  it('fits real results: whole, partial, interrupted, empty', () => {
    assert.deepEqual(problems(result), [])
    const few = new Map<RuleId, readonly CaseResult[]>([['APPPW-17', cases.get('APPPW-17') ?? []]])
    assert.deepEqual(problems(judgeRun({ ...facts, run: { ...facts.run, scope: 'partial' } }, few)), [])
    assert.deepEqual(problems(judgeRun({ ...facts, run: { ...facts.run, complete: false, shard: '1/2' } }, few)), [])
    assert.deepEqual(problems(judgeRun(facts, new Map())), [])
    assert.deepEqual(problems(judgeRun({ ...facts, target: { ...facts.target, url: null } }, cases)), [])
  })

  it('refuses a result without a field that others read', () => {
    const fields: readonly (readonly string[])[] = [
      ['schema'],
      ['run', 'scope'],
      ['run', 'complete'],
      ['suite', 'version'],
      ...['name', 'kind', 'url'].map((name) => ['target', name]),
      ...['profile', 'edition', 'claim', 'rules'].map((name) => ['claims', '0', name]),
      ...['total', 'pass', 'fail', 'warn', 'na', 'unverified', 'blocked', 'error'].map((name) => [
        'claims',
        '0',
        'rules',
        name,
      ]),
      ...['id', 'level', 'outcome', 'cases'].map((name) => ['rules', '0', name]),
      ...['id', 'outcome', 'reason', 'expected', 'actual', 'replay'].map((name) => ['rules', '0', 'cases', '0', name]),
    ]
    for (const path of fields) assert.equal(problems(without(withCases, path)).length, 1, path.join('.'))
  })

  it('refuses words that mean nothing', () => {
    const [first] = result.rules
    assert(first)
    assert.notDeepEqual(problems({ ...result, schema: 'https://example.com/other' }), [])
    assert.notDeepEqual(problems({ ...result, rules: [{ ...first, outcome: 'skipped' }] }), [])
    assert.notDeepEqual(problems({ ...result, run: { ...result.run, startedAt: 'yesterday' } }), [])
  })

  it('lets later releases add', () => {
    assert.deepEqual(problems({ ...result, later: 1, run: { ...result.run, later: 1 } }), [])
  })

  it('has the words of the code', () => {
    const { $defs } = schema
    assert.equal(schema.$id, resultSchemaId)
    assert.equal(schema.properties.schema.const, resultSchemaId)
    assert.deepEqual($defs.outcome.enum, outcomeKinds)
    assert.deepEqual($defs.edition.enum, editions)
    assert.deepEqual($defs.claim.properties.claim.enum, claims)
    assert.deepEqual($defs.rule.properties.level.enum, levels)
  })

  it('fits what a target may declare', () => {
    const declared = Object.keys(capabilities).map((name) => [name, { state: 'unknown', from: 'tried' }])
    const target = { ...exampleFacts.target, capabilities: Object.fromEntries(declared) }
    assert.deepEqual(problems({ ...result, target }), [])
  })
})

function without(value: unknown, [name = '', ...deeper]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === name ? without(item, deeper) : item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return deeper.length === 0
    ? Object.fromEntries(entries.filter(([key]) => key !== name))
    : Object.fromEntries(entries.map(([key, own]) => [key, key === name ? without(own, deeper) : own]))
}
