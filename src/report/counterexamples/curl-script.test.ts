import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Exchange } from '../../targets/target.ts'
import { curlScript } from './curl-script.ts'

const exchange = (
  command: Exchange['command'],
  request: Partial<Exchange['request']>,
  answer: object | undefined,
  plane: Exchange['plane'] = 'public',
): Exchange => ({
  plane,
  at: 0,
  milliseconds: 1,
  command,
  request: { method: 'POST', url: 'http://127.0.0.1:1/sign-ins', headers: {}, ...request },
  ...(answer === undefined ? {} : { response: { status: 200, headers: {}, body: JSON.stringify(answer) } }),
})

const urls = { target: 'http://127.0.0.1:1', control: 'http://127.0.0.1:2' }
const script = curlScript(
  [
    exchange(
      'open',
      {
        url: 'http://127.0.0.1:2/sandboxes',
        headers: { authorization: 'Bearer «control-token-1»' },
        body: '{}',
      },
      {},
      'control',
    ),
    exchange(
      'start-sign-in',
      { body: '{"password":"«password-1»","note":"$(reboot) `id` \\"x\\""}' },
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
  urls,
)
const lines = script.split('\n')

test('the script says what it shows, and stops at the first command that fails', () => {
  assert.deepEqual(lines.slice(0, 3), ['#!/bin/sh', '# Given a story', '# Then it is refused'])
  assert.ok(lines.includes('set -eu'))
})

test('where requests go, and who gets the token, says whoever runs it', () => {
  assert.match(script, /--url "\$\{ASSAY_TARGET\}"'\/phones\/'"\$\{VALUE_\d\}" \\\n/)
  assert.match(script, /--url "\$\{ASSAY_CONTROL_URL\}"'\/sandboxes' \\\n/)
  assert.match(script, /^: "\$\{ASSAY_CONTROL_TOKEN:\?the token of the control plane\}"$/m)
  assert.doesNotMatch(script.replaceAll(/^#.*/gm, ''), /127\.0\.0\.1/)
})

test('what the server makes up is taken from its answers, where it is needed later', () => {
  assert.match(
    script,
    /^VALUE_\d=\$\(printf '%s' "\$ANSWER" \| jq -r --argjson path '\["signIn"\]' 'getpath\(\$path\)'\)$/m,
  )
  assert.match(script, /'\["phones",0,"phone"\]'/)
  assert.doesNotMatch(script, /unused|ZZZZ/)
})

test('secrets are variables of the same form each time', () => {
  assert.equal(lines.filter((line) => line.startsWith('SECRET_')).length, 1)
  assert.equal(script.match(/"\$\{SECRET_\d\}"/g)?.length, 2)
  assert.doesNotMatch(script, /«/)
})

test('no answer is told as such', () => {
  assert.match(script, /# there was no answer/)
})

test('the mark of the control token in a request to the public plane is only a text', () => {
  const request = { method: 'GET', url: 'http://a.test/x', headers: { authorization: 'Bearer «control-token-1»' } }
  const one = { plane: 'public' as const, at: 0, milliseconds: 1, command: 'start-sign-in' as const, request }
  const text = curlScript([{ ...one, plane: 'control' }, one], 'a message', {
    target: 'http://a.test',
    control: 'http://a.test',
  })
  assert.equal(text.match(/"\$\{ASSAY_CONTROL_TOKEN\}"/g)?.length, 1)
  assert.match(text, /'authorization: Bearer «control-token-1»'/)
})
