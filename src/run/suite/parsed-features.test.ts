import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serializeParsedFeatures } from './parsed-features.ts'
import { loadSuite, type Suite } from './suite.ts'

const files = { root: join(import.meta.dirname, '../../..'), patterns: ['features/notices', 'features/un-enrolment'] }
const folder = mkdtempSync(join(tmpdir(), 'assay-parsed-'))
after(() => rmSync(folder, { recursive: true }))

const whole = await loadSuite(files)
const parsed = serializeParsedFeatures(whole.featuresDigest, whole.features)
const withFile = (content: string): Promise<Suite> => {
  const file = join(folder, 'features.json')
  writeFileSync(file, content)
  return loadSuite({ ...files, parsed: file })
}

test('features that were parsed before are what they are when they are parsed now', async () => {
  assert.deepEqual(JSON.parse(JSON.stringify(await withFile(parsed))), JSON.parse(JSON.stringify(whole)))
})

test('they are not parsed again', async () => {
  const { cases } = await withFile(parsed.replaceAll('"name":"', '"name":"before: '))
  assert.ok(cases.every(({ name }) => name.startsWith('before: ')))
})

const damaged: Readonly<Record<string, string>> = {
  'of other texts': serializeParsedFeatures('0'.repeat(64), whole.features),
  'cut off': parsed.slice(0, -2),
  empty: '',
  'of another shape': '[]',
  'without features': JSON.stringify({ digest: whole.featuresDigest, features: null }),
  nothing: 'null',
}
for (const [what, content] of Object.entries(damaged))
  test(`a file that is ${what} is passed over`, async () => {
    assert.deepEqual(await withFile(content), whole)
  })

test('a file that is not there is passed over', async () => {
  assert.deepEqual(await loadSuite({ ...files, parsed: join(folder, 'none.json') }), whole)
})
