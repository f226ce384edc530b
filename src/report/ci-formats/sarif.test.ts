import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { judgeRun } from '../../verdict/judge.ts'
import type { RunResult } from '../../verdict/result.ts'
import { exampleCase, exampleRun } from '../fixtures/example-run.ts'
import { sarifJson } from './sarif.ts'

const ajv = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(ajv)
/** The schema that OASIS publishes, as SchemaStore has it; of its draft 04 it uses nothing that later drafts read in another way. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const validate = ajv.compile(schema)
const sarifOf = (result: RunResult) => {
  const isValid = validate(JSON.parse(sarifJson(result)))
  assert.ok(isValid, JSON.stringify(validate.errors))
  return JSON.parse(sarifJson(result)).runs[0]
}

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)

test('each broken rule is a result, with its metadata, and valid by the schema', () => {
  const run = sarifOf(result)
  const broken = result.rules.filter(({ outcome }) => ['fail', 'warn', 'error'].includes(outcome)).map(({ id }) => id)
  assert.deepEqual(
    run.results.map((one: { ruleId: string }) => one.ruleId),
    broken,
  )
  assert.deepEqual(
    run.tool.driver.rules.map((one: { id: string }) => one.id),
    broken,
  )
  const found = run.results.find((one: { ruleId: string }) => one.ruleId === 'APPPW-17')
  assert.equal(found.level, 'error')
  assert.match(found.message.text, /expected: refused as limit-reached\nactual: accepted/)
  assert.deepEqual(found.locations[0].logicalLocations[0].kind, 'resource')
})

test('the file of an adapter is the place', () => {
  const adapter = {
    ...facts,
    target: { ...facts.target, kind: 'adapter' as const },
    configuration: { target: './test/shop.ts' },
  }
  const [first] = sarifOf(judgeRun(adapter, cases)).results
  assert.equal(first.locations[0].physicalLocation.artifactLocation.uri, 'test/shop.ts')
})

test('what is not of the schema is seen', () => {
  assert.equal(validate({ version: '2.1.0', runs: [{ results: [] }] }), false)
})

test('what a server says is no link in a message', () => {
  const evil = exampleCase('APPPW-17', { outcome: 'fail', actual: '[sign in](http://evil.test) \\[x](y)' })
  const run = sarifOf(judgeRun(facts, new Map([['APPPW-17', [evil]]])))
  const { message } = run.results.find((one: { ruleId: string }) => one.ruleId === 'APPPW-17')
  assert.ok(message.text.includes(String.raw`\[sign in\](http://evil.test) \\\[x\](y)`), message.text)
})

test('only a path of the repository or of this machine is a place, whatever a result says', () => {
  for (const place of ['javascript:alert(1)//x.ts', 'https://a.test/x.ts', '//a.test/x.ts', '../../x.ts', 'a\n.ts']) {
    const run = sarifOf({
      ...result,
      target: { ...result.target, kind: 'adapter' },
      configuration: { target: place },
    })
    assert.equal(run.results[0].locations[0].physicalLocation, undefined, place)
  }
  const own = (target: string) =>
    sarifOf({ ...result, target: { ...result.target, kind: 'adapter' }, configuration: { target } }).results[0]
      .locations[0].physicalLocation.artifactLocation.uri
  assert.equal(own('./tests/shop.adapter.ts'), 'tests/shop.adapter.ts')
  assert.equal(own('\ud800.ts'), '%EF%BF%BD.ts')
})
