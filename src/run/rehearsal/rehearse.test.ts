import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { applicableRules } from './applicable-rules.ts'
import { rehearse } from './rehearse.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const suite = await loadSuite({ root, patterns: ['features/app-passwords', 'features/codes'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const reference = referenceDeclaration('2fa-2018')

const planOf = (...selectors: string[]) => planRun(suite, { selectors, edition: reference.edition })

test('a rehearsal counts what a run sends, locks and uses up', async () => {
  const limit = await rehearse(planOf('APPPW-17'), reference, support)
  assert.ok(limit.requests > 25 && limit.accounts >= 1, JSON.stringify(limit))
  assert.ok(limit.usedUp >= 1)
  const sent = await rehearse(planOf('CODE-01'), reference, support)
  assert.ok(sent.messages.text >= 1, JSON.stringify(sent))
  assert.equal(sent.usedUp, 0)
})

test('what a target lacks is left out of its rehearsal', async () => {
  const bare: Declaration = {
    ...reference,
    capabilities: { ...reference.capabilities, 'app-passwords': { state: 'absent', from: 'declared' } },
  }
  const impact = await rehearse(planOf('APPPW-17'), bare, support)
  assert.deepEqual([impact.requests, impact.accounts], [0, 0])
})

test('each rule that is left out has its reason', () => {
  const { cases } = planOf('APPPW')
  const all = applicableRules(cases, reference)
  assert.deepEqual(
    all.leftOut.filter(({ reason }) => reason !== 'no-server-shows-it'),
    [],
  )
  const blind: Declaration = { ...reference, powers: { ...reference.powers, provisioning: false } }
  const none = applicableRules(cases, blind)
  assert.ok(none.leftOut.length > 0)
  assert.deepEqual([...new Set(none.leftOut.map(({ kind, reason }) => `${kind} ${reason}`))].sort(), [
    'unverified no-provisioning',
  ])
  const tested = new Set(cases.map(({ rule }) => rule?.id)).size
  assert.equal(none.examined.rules + none.leftOut.length, tested)
})
