import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Capability, capabilities } from './capabilities.ts'
import { codeRoute } from './code-route.ts'
import type { Declaration } from './declaration.ts'

const noNumbers = ['code.text', 'code.call', 'code.push', 'code.on-demand'] as const
const routeWithout = (...absent: readonly Capability[]): string => {
  const states = Object.keys(capabilities).map((name) => {
    const state = absent.some((one) => one === name) ? 'absent' : 'supported'
    return [name, { state }] as const
  })
  return codeRoute({ capabilities: Object.fromEntries(states) as Declaration['capabilities'] })
}

test('codes go to numbers and devices where the target offers one of these ways', () => {
  assert.equal(routeWithout(), 'number')
  assert.equal(routeWithout('code.text', 'code.call', 'code.push'), 'number')
})

test('codes go by mail where they go to no number and no device', () => {
  assert.equal(routeWithout(...noNumbers), 'email')
  assert.equal(routeWithout(...noNumbers, 'code.app'), 'email')
})

test('codes come from apps where none is sent', () => {
  assert.equal(routeWithout(...noNumbers, 'code.email'), 'app')
  assert.equal(routeWithout(...noNumbers, 'code.email', 'code.app'), 'number')
})
