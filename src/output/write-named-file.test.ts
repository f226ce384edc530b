import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ReportError } from './report-error.ts'
import { generatorMarks, writeNamedFile } from './write-named-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-named-'))
after(() => rmSync(folder, { recursive: true }))

const page = `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">${generatorMarks.page}</head></html>`
const json = '{"schema":"urn:assay:schema:baseline:1"}\n'

test('a page takes the place of a page of assay, and of no other file that has a mark in it', () => {
  const file = join(folder, 'a')
  for (const own of [page, '']) {
    writeFileSync(file, own)
    writeNamedFile(file, page, 'page')
    assert.equal(readFileSync(file, 'utf8'), page)
  }
  for (const foreign of [json, `# notes on ${page}`, '{"a":"urn:assay:schema:x:1"}', generatorMarks.markdown]) {
    writeFileSync(file, foreign)
    assert.throws(() => writeNamedFile(file, page, 'page'), ReportError)
    assert.equal(readFileSync(file, 'utf8'), foreign)
  }
  writeFileSync(file, json)
  writeNamedFile(file, json, 'json')
})
