import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactRegistered, redactRegisteredJson, redactRegisteredValue } from './redact-registered.ts'
import { createRedactor } from './redactor.ts'

test('what the user marked as secret goes by that word, and is hidden in every text', () => {
  const before = process.env.ASSAY_CONTROL_TOKEN
  process.env.ASSAY_CONTROL_TOKEN = 'canary-marked'
  try {
    assert.equal(createRedactor().text('canary-marked'), '«marked-1»')
    assert.equal(redactRegistered('it is canary-marked'), 'it is «marked-1»')
    process.env.ASSAY_CONTROL_TOKEN = 'canary-later'
    assert.equal(redactRegistered('canary-later, no longer canary-marked'), '«marked-1», no longer canary-marked')
    delete process.env.ASSAY_CONTROL_TOKEN
    assert.equal(redactRegistered('canary-later'), 'canary-later')
  } finally {
    delete process.env.ASSAY_CONTROL_TOKEN
    if (before !== undefined) process.env.ASSAY_CONTROL_TOKEN = before
  }
})

test('JSON stays JSON: texts and names are redacted, numbers and the shape are not', () => {
  const { ASSAY_CONTROL_TOKEN } = process.env
  const redacted = (secret: string, value: unknown, indent?: number): unknown => {
    process.env.ASSAY_CONTROL_TOKEN = secret
    const json = redactRegisteredJson(`${JSON.stringify(value, undefined, indent)}\n`)
    assert.equal(json, `${JSON.stringify(JSON.parse(json), undefined, indent)}\n`)
    assert.deepEqual(redactRegisteredValue(value), JSON.parse(json))
    return JSON.parse(json)
  }
  try {
    assert.deepEqual(redacted('123456', { at: 123456, text: 'is 123456', plain: 1 }), {
      at: 123456,
      text: 'is «marked-1»',
      plain: 1,
    })
    // Where the text of the JSON shows a secret by chance, across an escape or a quote, nothing is broken.
    assert.deepEqual(redacted('n402911', { text: 'x\n402911' }, 2), { text: 'x\n402911' })
    assert.deepEqual(redacted('"a":1,"b"', { a: 1, b: 2 }), { a: 1, b: 2 })
    assert.deepEqual(redacted('canary "x"', [{ 'a canary "x"': ['canary "x"', null] }], 2), [
      { 'a «marked-1»': ['«marked-1»', null] },
    ])
  } finally {
    delete process.env.ASSAY_CONTROL_TOKEN
    if (ASSAY_CONTROL_TOKEN !== undefined) process.env.ASSAY_CONTROL_TOKEN = ASSAY_CONTROL_TOKEN
  }
})

test('marked values are told apart, whatever they would be in a row', () => {
  const { ASSAY_SECRET_ENV, ASSAY_CONTROL_TOKEN } = process.env
  const mark = (one: string, other: string): void =>
    void Object.assign(process.env, { ASSAY_SECRET_ENV: 'CANARY_A,CANARY_B', CANARY_A: one, CANARY_B: other })
  try {
    delete process.env.ASSAY_CONTROL_TOKEN
    mark('first-second', '-third')
    assert.equal(redactRegistered('first-second'), '«marked-1»')
    mark('first', '-second-third')
    assert.equal(redactRegistered('first-second one'), '«marked-1»-second one')
  } finally {
    for (const name of ['ASSAY_SECRET_ENV', 'CANARY_A', 'CANARY_B']) delete process.env[name]
    if (ASSAY_SECRET_ENV !== undefined) process.env.ASSAY_SECRET_ENV = ASSAY_SECRET_ENV
    if (ASSAY_CONTROL_TOKEN !== undefined) process.env.ASSAY_CONTROL_TOKEN = ASSAY_CONTROL_TOKEN
  }
})
