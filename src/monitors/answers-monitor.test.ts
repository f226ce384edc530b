import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SecretKind } from '../rules/monitors/secret-places.ts'
import { secretsInAnswers } from './answers-monitor.ts'

/** How many findings there are in an answer of a command with this body, where a secret is known. */
const findings = (
  command: 'generate-code' | 'list-phones' | 'start-recovery',
  secret: string,
  kind: SecretKind,
  body: object = { code: secret },
): number =>
  secretsInAnswers(
    [
      {
        exchange: {
          plane: 'public',
          command,
          at: 0,
          milliseconds: 1,
          base: 'http://a.test',
          request: { method: 'POST', path: '/codes', headers: {} },
          response: { status: 200, headers: {}, body: JSON.stringify(body) },
        },
        sentFor: [],
      },
    ],
    [[secret, kind]],
    '2fa-2018',
    () => false,
  ).length

test('digits that a new code has by chance are no secret in an answer', () => {
  assert.equal(findings('generate-code', '481516', 'security-code'), 0)
})
test('they are one in an answer that holds no code, and so is what nobody guesses', () => {
  assert.equal(findings('list-phones', '481516', 'security-code'), 1)
  assert.equal(findings('generate-code', 'a-long-random-code', 'security-code'), 1)
})

test('a code that is the same number as a time or a declared value is none', () => {
  assert.equal(findings('start-recovery', '259200', 'recovery-code', { readyIn: 259_200 }), 0)
  assert.equal(findings('start-recovery', '259200', 'recovery-code', { 'recovery.delay': 259_200 }), 0)
})
test('it is one as a text there, and as a number in any other field', () => {
  assert.equal(findings('start-recovery', '259200', 'recovery-code', { readyIn: '259200' }), 1)
  assert.equal(findings('start-recovery', '259200', 'recovery-code', { next: 259_200 }), 1)
})
