import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadSupportCode } from './support-code.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

test('the same set gives the same support code, another set its own', async () => {
  const [first, again, other] = await Promise.all([
    loadSupportCode({ root: join(fixtures, 'control'), patterns: ['steps'] }),
    loadSupportCode({ root: join(fixtures, 'control'), patterns: ['steps'] }),
    loadSupportCode({ root: join(fixtures, 'strays'), patterns: ['steps/*.ts'] }),
  ])
  assert.equal(first, again)
  assert.deepEqual(
    first.stepDefinitions.map(({ pattern, uri }) => `${uri} ${pattern}`),
    ['steps/control.steps.ts the test is asked', 'steps/control.steps.ts it holds'],
  )
  assert.equal(other.stepDefinitions.length, 6)
})

test('a step file that cannot be loaded is named, and does not stand in the way of others', async () => {
  const root = await mkdtemp(join(tmpdir(), 'support-'))
  await writeFile(join(root, 'broken.js'), 'throw new Error("no such thing")')
  await writeFile(join(root, 'a.test.js'), 'throw new Error("a unit test")')
  const loading = loadSupportCode({ root, patterns: ['.'] })
  const message = 'The step file broken.js cannot be loaded: no such thing'
  await assert.rejects(loading, { name: 'UsageError', message })
  await rm(root, { recursive: true })
  const { stepDefinitions } = await loadSupportCode({ root: join(fixtures, 'verdicts'), patterns: ['steps'] })
  assert.ok(stepDefinitions.length > 0)
})

test('a folder without step files is a usage error', async () => {
  const loading = loadSupportCode({ root: fixtures, patterns: ['control/features'] })
  await assert.rejects(loading, { name: 'UsageError', message: 'No step file matches "control/features".' })
})
