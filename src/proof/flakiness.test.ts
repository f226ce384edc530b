import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadSuite, propertyTag, type Suite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import { referenceTarget } from '../targets/reference.ts'
import { examineFlakiness, ruleOfThree } from './flakiness.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const whole = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const suite: Suite = { ...whole, cases: whole.cases.filter(({ rule }) => rule?.id === 'CODE-05') }
const examples = suite.cases.filter(({ tags }) => !tags.includes(propertyTag))
const editions = ['2fa-2018'] as const

test('the reference is the same in every order', async () => {
  const found = await examineFlakiness({ suite, support, seeds: 2, editions })
  assert.deepEqual(found, { seeds: 2, runs: 2, verdicts: 2 * examples.length, differing: [] })
})

test('a target that changes its mind is found', async () => {
  let opened = 0
  const open = () => {
    opened += 1
    return referenceTarget(opened < 3 ? {} : { defect: { policy: { codes: { expired: () => false } } } })
  }
  const { differing } = await examineFlakiness({ suite, support, seeds: 2, editions, open })
  assert.ok(differing.length > 0)
  assert.match(differing[0] ?? '', /^2fa-2018 CODE-05\/.*: pass, with seed 2 fail$/)
})

test('the bound for what was never seen is three in so many tries, and never above one', () => {
  assert.equal(ruleOfThree(60), 0.05)
  assert.equal(ruleOfThree(2), 1)
})
