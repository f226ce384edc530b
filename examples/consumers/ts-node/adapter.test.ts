import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import createTarget from './assay.adapter'

test('the adapter is a target under ts-node', async () => {
  const target = await createTarget()
  const { capabilities } = await target.describe()
  assert.equal(capabilities['code.call'].state, 'absent')
  await target.close()
})

test('assay runs the same file, by the type stripping of Node', () => {
  const args = ['--no-install', 'assay', 'run', 'CODE-01', '--target', './assay.adapter.ts', '--no-allure']
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8', timeout: 60_000 })
  assert.equal(status, 0, stdout + stderr)
})
