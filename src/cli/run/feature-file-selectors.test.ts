import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { assay, assertMessage, oneFeature, startAssay, waitForExit } from '../end-to-end/fixtures/assay.ts'
import { exitCodes } from '../exit-code.ts'
import { withFeatureFileSelectors } from './feature-file-selectors.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-given-'))
const file = join(folder, 'it.feature')
writeFileSync(file, '')
test.after(() => rmSync(folder, { recursive: true }))

test('a feature file that lies elsewhere is run in the place of the own ones', () => {
  const given = withFeatureFileSelectors([file, 'APPPW-17'], { tags: '@property' })
  assert.deepEqual(given.selectors, [relative(process.cwd(), file), 'APPPW-17'])
  assert.deepEqual(given.options, { tags: '@property', features: [file] })
})

test('own feature files, other selectors and files that are not there stay selectors', () => {
  for (const selectors of [['features/codes/entry.feature'], ['codes'], [join(folder, 'missing.feature')], [folder]]) {
    assert.deepEqual(withFeatureFileSelectors(selectors, {}), { selectors, options: {} })
  }
})

test('a folder that is named by an option stays the one', () => {
  const options = { features: 'elsewhere' }
  assert.deepEqual(withFeatureFileSelectors([file], options), { selectors: [file], options })
})

test('assay runs a feature file that lies elsewhere when it is named', async () => {
  const [own = ''] = readdirSync(oneFeature)
  const copy = join(folder, 'copy.feature')
  copyFileSync(join(oneFeature, own), copy)
  const { code, stdout } = await waitForExit(
    startAssay(['run', copy, '--no-allure', '--no-pages', '--out', join(folder, 'out')]),
  )
  assert.match(stdout, /1 scenario in .*: 1 passed/)
  assert.equal(code, 0)
})

test('what is kept of an earlier run names no feature file', async () => {
  const copy = join(folder, 'kept.feature')
  copyFileSync(join(oneFeature, readdirSync(oneFeature)[0] ?? ''), copy)
  const out = join(folder, 'kept')
  const plain = ['--no-allure', '--no-pages', '--out', out]
  assertMessage(await assay(['run', 'CODE-01', ...plain]), exitCodes.clean, /pass/)
  const summary = join(out, 'run-summary.json')
  const kept = JSON.parse(readFileSync(summary, 'utf8'))
  writeFileSync(summary, JSON.stringify({ ...kept, stillFailing: [copy, copy] }))
  assertMessage(
    await assay(['run', '--last-failed', ...plain]),
    exitCodes.usage,
    /No case that failed before is still there/,
  )
  const [{ cases }] = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')).rules
  const other = join(folder, 'older')
  const older = join(other, 'runs', '20261130T000000000-aaaaaaaa')
  mkdirSync(older, { recursive: true })
  const stillFailing = [cases[0].id, 'CODE-01/gone', 'CODE-01/gone-too']
  writeFileSync(join(older, 'run-summary.json'), JSON.stringify({ ...kept, stillFailing }))
  assertMessage(
    await assay(['run', '--last-failed', '--no-allure', '--no-pages', '--out', other]),
    exitCodes.incomplete,
    /2 cases that failed before are no longer there/,
  )
})
