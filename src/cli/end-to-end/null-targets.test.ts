import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nullTargets } from '../../proof/null-targets/null-targets.ts'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, temporaryFolder } from './fixtures/assay.ts'

/** What the user reads about servers that implement nothing. */
const sentences: Readonly<Record<string, RegExp>> = {
  'closed-port': /nothing is listening at http:\/\/127\.0\.0\.1:\d+\.\n {2}Is the server running\?/,
  'not-found': /answered 404 instead of a discovery document\.\n {2}Is this the base URL/,
  'empty-object': /the discovery document at .* is malformed at contract: /,
  page: /the answer of .* is not JSON\./,
  failure: /answered 500 instead of a discovery document\./,
  silence: /did not answer within 1 s\./,
}

for (const [name, sentence] of Object.entries(sentences)) {
  test(`${name} is not ready, and that is said within seconds`, async (t) => {
    const nullTarget = nullTargets.find((one) => one.name === name)
    const server = await nullTarget?.start()
    assert.ok(server)
    t.after(server.close)
    const folder = temporaryFolder(t)
    const ended = await assay(['run', '--target', server.url, '--timeout', '1', '--out', folder])
    assertMessage(ended, exitCodes.notReady, sentence)
    assert.match(ended.stderr, /^The target is not ready: /)
    assert.match(ended.stdout, /^Target: .*\n$/)
    assert.ok(ended.milliseconds < 30_000, `${ended.milliseconds} ms`)
    assert.equal(existsSync(join(folder, 'result.json')), false)
  })
}

test('a server that refuses everything is tested, and passes no rule', async (t) => {
  const server = await nullTargets.find((one) => one.name === 'refuses-as-forbidden')?.start()
  assert.ok(server)
  t.after(server.close)
  const folder = temporaryFolder(t)
  const args = [
    'run',
    'PASSWORD-02',
    'PASSWORD-05',
    // The check before a run would find it.
    '--no-check',
    '--no-allure',
    '--target',
    server.url,
    '--control-url',
    server.controlUrl,
    '--out',
    folder,
  ]
  const ended = await assay(args, { ASSAY_CONTROL_TOKEN: server.token })
  assertMessage(ended, exitCodes.nonConformance, /0 of \d+ applicable rules pass/)
  const { rules } = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
  assert.ok(rules.length > 0)
  for (const rule of rules) assert.notEqual(rule.outcome, 'pass', rule.id)
})
