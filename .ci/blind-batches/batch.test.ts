import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findRule } from '../../src/rules/catalogue.ts'
import { readBatch } from './batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-batch-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const defect = {
  id: 'codes-never-end',
  area: 'codes',
  edition: '2fa-2018',
  summary: 'A code never expires',
  source: 'document',
  breaks: { parameter: 'code.lifetime', rules: ['CODE-05'] },
}
const write = (...defects: readonly object[]): void =>
  writeFileSync(
    join(folder, 'batch.json'),
    JSON.stringify({ name: 'try', commit: '0123abc', date: '2026-11-29', sight: 'documents', defects }),
  )

test('a batch is read', () => {
  write(defect, { ...defect, id: 'another', breaks: { outside: 'no document speaks' } })
  assert.equal(readBatch(folder).defects.length, 2)
})
test('a defect that says nothing of what it breaks is refused', () => {
  write({ ...defect, breaks: {} })
  assert.throws(() => readBatch(folder), /breaks/)
})
test('two defects of one name are refused', () => {
  write(defect, defect)
  assert.throws(() => readBatch(folder), /two defects of try are called codes-never-end/)
})

const published = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
for (const { name } of published) {
  test(`every defect of ${name} has a patch, a probe, and rules of the catalogue`, () => {
    const place = join(import.meta.dirname, name)
    const files = readdirSync(place)
    for (const { id, breaks } of readBatch(place).defects) {
      assert.ok(files.includes(`${id}.patch`) && files.includes(`${id}.probe.mjs`), id)
      if ('rules' in breaks) for (const rule of breaks.rules) assert.ok(findRule(rule), `${id}: ${rule}`)
    }
  })
}
