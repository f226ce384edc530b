import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, temporaryFolder } from './fixtures/assay.ts'

const overclaiming = fileURLToPath(new URL('fixtures/overclaiming.adapter.mts', import.meta.url))

test('a run fails what is declared and not there, and notes what is there and not declared', async (t) => {
  const out = temporaryFolder(t)
  const ended = await assay(['run', '--target', overclaiming, '--no-allure', '--no-junit', '--no-pages', '--out', out])
  assertMessage(ended, exitCodes.nonConformance, /^non-conformant: /m)
  assert.match(ended.stdout, /Offered but not declared: [^:]*devices/)
  type Case = { readonly outcome: string; readonly message: string | null }
  const result: { readonly rules: readonly { readonly id: string; readonly cases: readonly Case[] }[] } = JSON.parse(
    readFileSync(join(out, 'result.json'), 'utf8'),
  )
  const failing = result.rules.filter(({ cases }) => cases.some(({ outcome }) => outcome === 'fail'))
  assert.ok(failing.some(({ id }) => id === 'PHONE-06'))
  for (const { id, cases } of failing) {
    for (const { outcome, message } of cases) {
      if (outcome !== 'fail') continue
      assert.match(message ?? '', /^phones is declared as supported, but every command that uses it fails: /, id)
    }
  }
})
