import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import type { RunResult } from '../../verdict/result.ts'
import { exitCodes } from '../exit-code.ts'
import { assertNoStack, startAssay, temporaryFolder, waitForExit } from './fixtures/assay.ts'

/** The reference, as slow as a distant server. */
const slowReference = () =>
  serve({
    declaration: referenceDeclaration('2fa-2018'),
    latency: async () => {
      await wait(40)
    },
  })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} in the middle of a run: what was finished is written`, async (t) => {
    const served = await slowReference()
    t.after(served.close)
    const folder = temporaryFolder(t)
    const child = startAssay(
      [
        'run',
        'passwords',
        '--target',
        served.url,
        '--control-url',
        served.controlUrl,
        '--concurrency',
        '2',
        '--no-allure',
        '--json',
        '--out',
        folder,
      ],
      { ASSAY_CONTROL_TOKEN: served.token },
    )
    let finished = 0
    child.stdout?.on('data', (text: Buffer) => {
      finished += text.toString().split('"event":"case"').length - 1
      if (finished > 2 && !child.killed) child.kill(signal)
    })
    const { code, stdout, stderr } = await waitForExit(child)
    assert.ok(child.killed, `it ended by itself: ${stderr}`)
    assert.equal(code, exitCodes.incomplete, stderr)
    assertNoStack(stderr)

    const result: RunResult = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
    assert.equal(result.run.complete, false)
    const cases = result.rules.flatMap((rule) => rule.cases)
    const passed = cases.filter(({ outcome }) => outcome === 'pass')
    const left = cases.filter(({ reason }) => reason === 'not-run')
    assert.ok(passed.length >= 3, `${passed.length} passed`)
    assert.ok(left.length > 0)
    assert.deepEqual([...new Set(left.map(({ message }) => message))], ['the run was interrupted'])
    assert.deepEqual([...new Set(cases.map(({ outcome }) => outcome))].sort(), ['pass', 'unverified'])
    assert.match(readFileSync(join(folder, 'junit.xml'), 'utf8'), /<\/testsuites>/)
    assert.match(stdout, /"event":"end","complete":false/)
  })
}

test('Ctrl-C while the target does not answer ends it at once', async (t) => {
  const server = createServer(() => child.kill('SIGINT'))
  t.after(() => server.close().closeAllConnections())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const child = startAssay(['run', '--target', url, '--timeout', '60', '--out', temporaryFolder(t)])
  const { code, milliseconds, stderr } = await waitForExit(child, 30_000)
  assert.notEqual(code, 0)
  assert.equal(child.signalCode, 'SIGINT', stderr)
  assert.ok(milliseconds < 25_000)
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} stops serve cleanly`, async () => {
    const child = startAssay(['serve', '--json'])
    child.stdout?.once('data', (text: Buffer) => {
      const { url } = JSON.parse(text.toString())
      // A client that stays connected does not keep the server.
      fetch(url).then(() => child.kill(signal), assert.fail)
    })
    const { code, stderr } = await waitForExit(child, 30_000)
    assert.equal(code, exitCodes.clean)
    assert.equal(stderr, '')
  })
}
