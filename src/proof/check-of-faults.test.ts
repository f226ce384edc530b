import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTarget } from '../doctor/check-target.ts'
import { preventsRun } from '../doctor/diagnostic.ts'
import { faults } from '../faults/fault-catalogue.ts'
import { findRule, inEdition } from '../rules/catalogue.ts'
import { editions } from '../rules/rule.ts'
import { referenceTarget } from '../targets/reference.ts'

const options = { messageTimeout: 20, control: true }

test('a broken rule does not end a run before it', async () => {
  for (const fault of faults) {
    const rule = findRule(fault.rule)
    const edition = editions.findLast((one) => rule && inEdition(rule, one))
    assert.ok(edition, fault.name)
    const target = referenceTarget({ edition, defect: fault })
    for await (const one of checkTarget(target, await target.describe(), options))
      assert.equal(preventsRun(one), false, `${fault.name}: ${one.text}`)
  }
})
