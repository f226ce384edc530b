import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readBaseline } from '../../baseline/read-baseline.ts'
import { readDeclaration } from '../../http/wire/declaration.ts'
import { parseResult } from '../../report/result/read-result.ts'
import { compareWithBaseline } from '../../verdict/baseline/compare-with-baseline.ts'

/* Files that version 0.1 (commit b004cbf) wrote of a server with a defect. */
const fileOf = (name: string): string => join(import.meta.dirname, 'fixtures/version-0.1', name)
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8')

test('a result of version 0.1 is read, and still says what it said', () => {
  const { rules, claims } = parseResult(textOf('result.json'), 'result.json')
  const cases = rules.flatMap((rule) => rule.cases.map(({ outcome }) => `${rule.id} ${outcome}`))
  assert.deepEqual(cases.toSorted(), ['APPPW-17 fail', 'APPPW-17 fail', 'APPPW-17 pass'])
  assert.equal(claims[0]?.rules.fail, 1)
})

test('the baseline has format 0.1 is read, and knows the failures of its result', () => {
  const { baseline } = readBaseline(fileOf('known-failures.yaml'))
  const { rules } = parseResult(textOf('result.json'), 'result.json')
  assert.equal(baseline.failures.length, 2)
  const verdict = compareWithBaseline(baseline, { has: () => true, rules, today: '2026-12-01' })
  assert.deepEqual([verdict.known, verdict.unexpected, verdict.problems], [2, [], []])
})

test('a server that speaks version 1.0 of the contract is understood', () => {
  const declaration = readDeclaration(JSON.parse(textOf('discovery.json')))
  assert.ok(!('problem' in declaration), JSON.stringify(declaration))
  assert.deepEqual([declaration.edition, declaration.powers.clock], ['2fa-2018', 'virtual'])
})
