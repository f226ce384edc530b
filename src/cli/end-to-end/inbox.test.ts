import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const assay = fileURLToPath(new URL('../../../bin/assay.js', import.meta.url))
const environment = { ...process.env, ASSAY_SMS_ACCOUNT: 'AC1', ASSAY_SMS_TOKEN: 'sms-token-canary' }

test('the command keeps messages until it is stopped, and ends well', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [assay, 'inbox', '--json', '--webhook-text', '/body'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [line]: unknown[] = await once(createInterface({ input: child.stdout }), 'line')
  const { url, webhookUrl } = JSON.parse(String(line))
  const body = JSON.stringify({ to: 'ada@example.test', body: 'Your code is 123456' })
  await fetch(webhookUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const next = await fetch(`${url}/messages/next?to=ada@example.test`)
  assert.match(await next.text(), /"code":"123456"/)
  child.kill('SIGTERM')
  assert.deepEqual(await ended, [0, null])
})

test('mistakes are told with what to do', () => {
  for (const [args, env, expected] of [
    [['--webhook-to', 'to'], {}, /"to" is not a JSON Pointer[\s\S]*\/data\/recipient/],
    [['--callback', 'localhost:3000'], {}, /--callback "localhost:3000" is not an origin/],
    [['--host', '0.0.0.0'], {}, /could reach the inbox at 0\.0\.0\.0[\s\S]*--expose-public/],
    [['--port', '70000'], {}, /--port/],
    [[], { ASSAY_SMS_ACCOUNT: 'AC1' }, /must both be set and not empty/],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [assay, 'inbox', ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: 60_000,
    })
    assert.equal(status, 2, stderr)
    assert.match(stderr, expected)
  }
})
