import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandLine } from './configuration.ts'
import type { RunCommandOptions } from './options.ts'

const options = (target: string) =>
  ({ target, controlUrl: 'http://127.0.0.1:4011', set: [], features: [] }) as unknown as RunCommandOptions

test('a command names the control plane of a URL, and none of an adapter, whatever the configuration has', () => {
  assert.match(commandLine(options('http://127.0.0.1:4010')), / --control-url http:\/\/127\.0\.0\.1:4011/)
  assert.doesNotMatch(commandLine(options('./shop.adapter.ts')), /control-url/)
  assert.doesNotMatch(commandLine(options('reference')), /control-url/)
})
