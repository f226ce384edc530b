import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactRegistered } from './redact-registered.ts'
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
