import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import type { Capability } from '../protocol/capabilities.ts'
import type { CommandType } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { refused } from '../protocol/refusal.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'
import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'
import { triedCapabilities } from './tried-capabilities.ts'

const all = referenceDeclaration('2fa-2018')
const without = (...names: readonly Capability[]): Declaration => ({
  ...all,
  capabilities: {
    ...all.capabilities,
    ...Object.fromEntries(names.map((name) => [name, { state: 'absent', from: 'declared' }])),
  },
})

/** The reference, which does not know one command. */
const targetWithout = (type: CommandType, how: TargetErrorCode | 'not-offered'): Target => {
  const target = referenceTarget()
  return {
    ...target,
    async open(options) {
      const sandbox = await target.open(options)
      return {
        id: sandbox.id,
        exchanges: [],
        close: () => sandbox.close(),
        control: (command) => sandbox.control(command),
        async send(command) {
          if (command.type !== type) return sandbox.send(command)
          if (how === 'not-offered') return refused(how)
          throw new TargetError(how, 'no such command')
        },
      }
    },
  }
}

const there = { state: 'supported', from: 'tried' }
const notThere = { state: 'absent', from: 'tried' }

test('what is there and not declared is found, and nothing else', async () => {
  assert.deepEqual(await triedCapabilities(referenceTarget(), all), {})
  assert.deepEqual(await triedCapabilities(referenceTarget(), without('phones', 'keychain')), {
    phones: there,
    keychain: there,
  })
})

test('what is declared and not there is found, however it is said', async () => {
  for (const how of ['not-offered', 'unexpected-answer', 'unsupported-command'] as const) {
    assert.deepEqual(await triedCapabilities(targetWithout('list-phones', how), all), { phones: notThere }, how)
  }
})

test('a gap of the adapter is nothing of the target', async () => {
  assert.deepEqual(await triedCapabilities(targetWithout('list-phones', 'unknown-answer'), all), {})
  assert.deepEqual(await triedCapabilities(targetWithout('activate-enrolment', 'unsupported-command'), all), {})
})

test('a command that every target understands proves nothing', async () => {
  assert.deepEqual(await triedCapabilities(referenceTarget(), without('services')), {})
})

test('where no account can be made nothing is known', async () => {
  const declared = without('phones')
  const withoutProvisioning = { ...declared, powers: { ...declared.powers, provisioning: false } }
  assert.deepEqual(await triedCapabilities(referenceTarget(), withoutProvisioning), {})
  const gone = { ...referenceTarget(), open: () => Promise.reject(new TargetError('unreachable', 'gone')) }
  assert.deepEqual(await triedCapabilities(gone, declared), {})
})
