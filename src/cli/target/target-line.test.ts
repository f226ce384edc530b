import assert from 'node:assert/strict'
import { test } from 'node:test'
import { targetLine } from './target-line.ts'

test('the target is named with where it was decided, and the edition', () => {
  const url = 'http://127.0.0.1:4010'
  assert.equal(
    targetLine({ target: 'reference' }, '2fa-2018'),
    'Target: reference (default), edition 2fa-2018 (default)',
  )
  assert.equal(
    targetLine({ target: url, sources: { target: 'ASSAY_TARGET', config: 'assay.config.ts' } }, '2fa-2017'),
    `Target: ${url} (ASSAY_TARGET), edition 2fa-2017 (as declared), settings in assay.config.ts`,
  )
  const sources = { target: '../assay.config.ts', edition: '--edition', config: '../assay.config.ts' }
  assert.equal(
    targetLine({ target: './shop.ts', edition: 'two-step', sources }, 'two-step'),
    'Target: ./shop.ts (../assay.config.ts), edition two-step (--edition)',
  )
})

test('one that cannot be reached is named too, without what is secret', () => {
  const target = 'http://ada:hunter2@127.0.0.1:1/'
  assert.equal(
    targetLine({ target, sources: { target: '--target' } }, undefined),
    'Target: http://127.0.0.1:1/ (--target)',
  )
})

test('what is no URL, or one with a query, is named without what is secret too', () => {
  const shown = {
    'http://ada:canary@127.0.0.1:99999': 'http://127.0.0.1:99999',
    'postgres://ada:canary@db/x': 'postgres://db/x',
    'ada:canary@h': 'h',
    'http://ada:canary/canary@h/x': 'http://h/x',
    'http:ada:canary@h': 'h',
    'https://h/?token=canary': 'https://h/',
    'http://h/#canary': 'http://h/',
    './node_modules/@scope/shop.ts': './node_modules/@scope/shop.ts',
    '@scope/shop.ts': '@scope/shop.ts',
  }
  for (const [target, expected] of Object.entries(shown))
    assert.equal(targetLine({ target, sources: { target: '--target' } }, undefined), `Target: ${expected} (--target)`)
})
