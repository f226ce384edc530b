import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTarget } from '../doctor/check-target.ts'
import { preventsRun } from '../doctor/diagnostic.ts'
import { faults } from '../faults/fault-catalogue.ts'
import { findRule, inEdition } from '../rules/catalogue.ts'
import { editions } from '../rules/rule.ts'
import { referenceTarget } from '../targets/reference.ts'

/** A third of the faults, other ones each day; all of them with ASSAY_WHOLE=1. */
const today = Math.floor(Date.now() / 86_400_000)
const chosen = process.env.ASSAY_WHOLE === '1' ? faults : faults.filter((_, at) => (at + today) % 3 === 0)
const options = { messageTimeout: 20, control: true }

test('a broken rule does not end a run before it', async () => {
  for (const fault of chosen) {
    const rule = findRule(fault.rule)
    const edition = editions.findLast((one) => rule && inEdition(rule, one))
    assert.ok(edition, fault.name)
    const target = referenceTarget({ edition, defect: fault })
    for await (const one of checkTarget(target, await target.describe(), options))
      assert.equal(preventsRun(one), false, `${fault.name}: ${one.text}`)
  }
})
