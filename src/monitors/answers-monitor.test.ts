import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SecretKind } from '../rules/monitors/secret-places.ts'
import { secretsInAnswers } from './answers-monitor.ts'

/** How many findings there are in an answer of a command with this body, where a secret is known. */
const findings = (command: 'generate-code' | 'list-phones', secret: string, kind: SecretKind): number =>
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
          response: { status: 200, headers: {}, body: JSON.stringify({ code: secret }) },
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
