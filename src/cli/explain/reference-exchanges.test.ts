import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { builtInFeatures } from '../package-info.ts'
import { exchangesPage } from './exchanges-page.ts'
import { exchangesText } from './exchanges-text.ts'
import { editionOf, referenceExchanges } from './reference-exchanges.ts'

const rule = findRule('CODE-04') ?? assert.fail('no such rule')
const shown = await referenceExchanges(rule, await loadSuite(builtInFeatures, new Set([rule.id])), editionOf(rule))

test('every scenario of a rule is shown with its exchanges, and passes', () => {
  assert.ok(shown.scenarios.length > 0)
  for (const { name, outcome, exchanges = [] } of shown.scenarios) {
    assert.equal(outcome, 'pass', name)
    assert.ok(exchanges.some(({ plane }) => plane === 'public') && exchanges[0]?.command === 'open', name)
  }
})

test('a race is shown where it is named, by its first round', async () => {
  const recovery = findRule('RECOVERY-06') ?? assert.fail('no such rule')
  const suite = await loadSuite(builtInFeatures, new Set([recovery.id]))
  const explain = (name: string) => referenceExchanges(recovery, suite, editionOf(recovery), name)
  const { scenarios } = await explain('cancelling and completing')
  assert.deepEqual(
    scenarios.map(({ outcome, exchanges = [] }) => [
      outcome,
      exchanges.some(({ command }) => command === 'finish-recovery'),
    ]),
    [['pass', true]],
  )
  await assert.rejects(explain('cancelling, completing'), { advice: /cancelling and completing/ })
})

test('as text: steps, requests and responses, without secrets', () => {
  const text = exchangesText(shown)
  assert.match(text, /^CODE-04 \(MUST\) /)
  assert.match(text, /^ {2}Given Ada has an account/m)
  assert.match(text, /^ {2}2 provision-account \(control plane\)$/m)
  assert.match(text, /^ {4}> POST http:.*\/accounts$/m)
  assert.match(text, /^ {4}< 201$/m)
  assert.match(text, /«password-1»/)
  assert.doesNotMatch(text, /Correct horse/)
  assert.doesNotMatch(text, /no-store|nosniff/)
})

test('a reading of the outbox shows what is new in it', () => {
  const [scenario] = shown.scenarios
  const [exchange] = scenario?.exchanges ?? []
  assert.ok(scenario && exchange?.response)
  const { response } = exchange
  const reading = (...deliveries: readonly string[]) => ({
    ...exchange,
    command: 'read-deliveries' as const,
    response: { ...response, body: JSON.stringify({ type: 'deliveries', deliveries }) },
  })
  const exchanges = [reading('one'), reading('one', 'two')]
  const text = exchangesText({ ...shown, scenarios: [{ ...scenario, exchanges }] })
  assert.match(text, /"deliveries": \["one"\]/)
  assert.match(text, /"deliveries": \["1 shown before", "two"\]/)
})

test('as a page that loads nothing', async () => {
  const page = await exchangesPage(shown)
  assert.match(page, /<h1>CODE-04: the answers of a correct server<\/h1>/)
  assert.equal(page.match(/<section>/g)?.length, shown.scenarios.length)
  assert.doesNotMatch(page, /<script|src=|@import|url\(/)
})
