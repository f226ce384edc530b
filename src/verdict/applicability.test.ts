import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capabilities } from '../protocol/capabilities.ts'
import { findRule, rules } from '../rules/catalogue.ts'
import { referenceTarget } from '../targets/reference.ts'
import { applicability } from './applicability.ts'

test('the capabilities that rules need are capabilities of the protocol', () => {
  const unknown = rules.flatMap(({ id, needs }) =>
    needs.filter((name) => !Object.hasOwn(capabilities, name)).map((name) => `${id} needs "${name}"`),
  )
  assert.deepEqual(unknown, [])
})

/** Asked for by rows of scenarios alone, as one more way that a code takes. */
const askedByRows = ['code.email']

test('every other capability is needed by some rule', () => {
  const needed = new Set(rules.flatMap(({ needs }) => needs))
  assert.deepEqual(
    Object.keys(capabilities).filter((name) => !needed.has(name)),
    askedByRows,
  )
})

test('rules about sent codes apply where codes go by mail alone; rules about text messages do not', async () => {
  const absent = [
    ...(['code.text', 'code.call', 'code.push', 'code.on-demand'] as const),
    ...(['phones', 'enrolment', 'two-step', 'recovery', 'password.forgotten'] as const),
  ]
  const declaration = await referenceTarget({ edition: '2fa-2018', absent: [...absent] }).describe()
  const outbox = ['email'] as const
  const byMail = { ...declaration, powers: { ...declaration.powers, outbox } }
  const isApplied = (id: string): boolean => {
    const rule = findRule(id)
    return rule !== undefined && applicability(rule, byMail).applies
  }
  assert.equal(isApplied('H-CODE-02'), true)
  assert.equal(isApplied('H-DELIVERY-01'), false)
})
