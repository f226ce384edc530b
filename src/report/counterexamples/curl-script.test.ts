import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Exchange } from '../../targets/target.ts'
import { curlScript } from './curl-script.ts'

const exchange = (
  command: Exchange['command'],
  request: Partial<Exchange['request']>,
  answer: object | undefined,
): Exchange => ({
  plane: 'public',
  at: 0,
  milliseconds: 1,
  command,
  request: { method: 'POST', url: 'http://127.0.0.1:1/sign-ins', headers: {}, ...request },
  ...(answer === undefined ? {} : { response: { status: 200, headers: {}, body: JSON.stringify(answer) } }),
})

const script = curlScript(
  [
    exchange(
      'start-sign-in',
      {
        headers: { authorization: 'Bearer «control-token-1»' },
        body: '{"password":"«password-1»","note":"$(reboot) `id` \\"x\\""}',
      },
      { signIn: '«sign-in-1»', phones: [{ phone: 'AAAABBBBCCCCDDDD1' }], unused: 'ZZZZBBBBCCCCDDDD1' },
    ),
    exchange(
      'send-code',
      {
        url: 'http://127.0.0.1:1/phones/AAAABBBBCCCCDDDD1',
        headers: { authorization: 'Bearer «sign-in-1»' },
        body: '{"password":"«password-1»"}',
      },
      undefined,
    ),
  ],
  'Given a story\nThen it is refused',
)
const lines = script.split('\n')

test('the script says what it shows, and stops at the first command that fails', () => {
  assert.deepEqual(lines.slice(0, 4), ['#!/bin/sh', '# Given a story', '# Then it is refused', 'set -eu'])
})

test('what the server makes up is taken from its answers, where it is needed later', () => {
  assert.ok(lines.includes(`SIGN_IN_1=$(printf '%s' "$ANSWER" | jq -r '.signIn')`))
  assert.ok(lines.includes(`PHONES_0_PHONE=$(printf '%s' "$ANSWER" | jq -r '.phones[0].phone')`))
  assert.doesNotMatch(script, /UNUSED|ZZZZ/)
  assert.match(script, /-H "authorization: Bearer \$\{SIGN_IN_1\}" \\\n/)
  assert.match(script, /"http:\/\/127\.0\.0\.1:1\/phones\/\$\{PHONES_0_PHONE\}"/)
})

test('secrets are variables: the control token from the environment, others of the same form each time', () => {
  assert.match(script, /^: "\$\{ASSAY_CONTROL_TOKEN:\?the token of the control plane\}"$/m)
  assert.equal(lines.filter((line) => line.startsWith('PASSWORD_1=')).length, 1)
  assert.equal(script.match(/\$\{PASSWORD_1\}/g)?.length, 2)
  assert.doesNotMatch(script, /«/)
})

test('nothing in a body is run by the shell', () => {
  assert.match(script, /\\\$\(reboot\) \\`id\\` /)
})

test('no answer is told as such', () => {
  assert.match(script, /# there was no answer/)
})
