import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../targets/reference.ts'
import type { Capability } from './capabilities.ts'
import { codeRoute } from './code-route.ts'

const noNumbers = ['code.text', 'code.call', 'code.push', 'code.on-demand'] as const
const routeWithout = async (...absent: readonly Capability[]) =>
  codeRoute(await referenceTarget({ edition: '2fa-2018', absent }).describe())

test('codes go to numbers and devices where the target offers one of these ways', async () => {
  assert.equal(await routeWithout(), 'number')
  assert.equal(await routeWithout('code.text', 'code.call', 'code.push'), 'number')
})

test('codes go by mail where they go to no number and no device', async () => {
  assert.equal(await routeWithout(...noNumbers), 'email')
  assert.equal(await routeWithout(...noNumbers, 'code.app'), 'email')
})

test('codes come from apps where none is sent', async () => {
  assert.equal(await routeWithout(...noNumbers, 'code.email'), 'app')
  assert.equal(await routeWithout(...noNumbers, 'code.email', 'code.app'), 'number')
})
