import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const assay = (...args) => spawnSync('npx', ['--no-install', 'assay', ...args], { encoding: 'utf8', timeout: 60_000 })
const examine = (rule) => assay('run', rule, '--target', './assay.adapter.js', '--no-allure')

test('an adapter is examined', () => {
  const { status, stdout, stderr } = examine('CODE-01')
  assert.equal(status, 0, stdout + stderr)
  assert.match(stdout, /1 of 1 applicable rule passes/)
})

test('what the server does not offer is no pass', () => {
  const { status, stdout } = examine('APPPW-17')
  assert.equal(status, 6)
  assert.match(stdout, /Not applicable: 1 rule/)
})
