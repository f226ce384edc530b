import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { ctrfJson } from './ctrf.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const report = JSON.parse(ctrfJson(result))

const text = { type: 'string', minLength: 1 }
const whole = { type: 'integer' }
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
/** What the published form demands of the fields that we write; others would be refused there too. */
const test = closed(
  {
    name: text,
    status: { enum: ['passed', 'failed', 'skipped', 'pending', 'other'] },
    duration: whole,
    suite: { type: 'array', minItems: 1, items: { type: 'string' } },
    message: { type: 'string' },
    line: whole,
    rawStatus: { type: 'string' },
    tags: { type: 'array', items: { type: 'string' } },
    filePath: { type: 'string' },
    extra: { type: 'object' },
  },
  ['name', 'status', 'duration'],
)
const counts = ['tests', 'passed', 'failed', 'skipped', 'pending', 'other', 'start', 'stop']
const form = closed(
  {
    reportFormat: { const: 'CTRF' },
    specVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    generatedBy: { type: 'string' },
    results: closed(
      {
        tool: closed({ name: text, version: { type: 'string' } }, ['name']),
        summary: closed(Object.fromEntries([...counts, 'suites'].map((name) => [name, whole])), counts),
        tests: { type: 'array', items: test },
        environment: closed(
          { appName: { type: 'string' }, testEnvironment: { type: 'string' }, extra: { type: 'object' } },
          [],
        ),
      },
      ['tool', 'summary', 'tests'],
    ),
  },
  ['results', 'reportFormat', 'specVersion'],
)

describe('a run in the Common Test Report Format', () => {
  it('has the form that is published', () => {
    const validate = new Ajv({ allErrors: true }).compile(form)
    assert.equal(validate(report), true, JSON.stringify(validate.errors))
  })

  it('has a test for each case, and only what passed is passed', () => {
    const all = result.rules.flatMap((rule) => rule.cases)
    const { summary, tests } = report.results
    assert.equal(tests.length, all.length)
    assert.equal(summary.tests, all.length)
    assert.equal(summary.passed, all.filter(({ outcome }) => outcome === 'pass').length)
    assert.equal(summary.passed + summary.failed + summary.skipped + summary.other, all.length)
    for (const { status, rawStatus } of tests) assert.equal(status === 'passed', rawStatus === 'pass')
  })
})

it('has no text that hides a part of itself or turns its direction', () => {
  const text = 'a\u202eb\u200bc'
  const hostile = new Map(
    [...cases].map(([id, own]) => [id, own.map((one) => ({ ...one, expected: text, actual: text, replay: text }))]),
  )
  const values: string[] = []
  JSON.parse(ctrfJson(judgeRun(facts, hostile)), (_, value) => {
    if (typeof value === 'string') values.push(value)
    return value
  })
  assert.ok(values.includes('a\\u202eb\\u200bc'))
  assert.deepEqual(
    values.filter((value) => /[\u202e\u200b]/.test(value)),
    [],
  )
})
