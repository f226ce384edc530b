import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFault } from '../../faults/fault-catalogue.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import { findProperty, properties } from '../../properties/properties.ts'
import { findRule } from '../../rules/catalogue.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { openTarget } from '../../targets/open-target.ts'
import { propertyFaults } from './property-faults.ts'
import { faultyTarget, runCounterexample, searchTarget, stepsOf } from './search-fault.ts'

const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })
const rule = findRule('ACCOUNT-01')

/** One fault each; `npm run properties` tries all of them with many seeds. */
for (const { claim, edition, faults } of propertyFaults) {
  const [name] = faults
  test(`${name} breaks that ${claim}: it is found, and its feature fails too`, async () => {
    const target = faultyTarget(name, edition)
    const { counterexample } = await searchTarget(findProperty(claim), target, 'a seed')
    assert.ok(counterexample && rule)
    assert.ok(stepsOf(counterexample) <= 8, counterexample.trace.join('\n'))
    const end = await runCounterexample(counterexample, rule, target, support)
    assert.equal(end?.outcome, 'fail', `${end?.message}\n${counterexample.trace.join('\n')}`)
  })
}

test('a property has the same result over a socket', async (t) => {
  const property = properties[0]
  const defect = findFault('older-sent-code-stays-good')
  assert.ok(property && defect)
  const served = await serve({ declaration: referenceDeclaration('2fa-2018'), defect })
  t.after(() => served.close())
  const control = { url: served.controlUrl, token: served.token }
  const remote = await openTarget({ target: served.url, control })
  t.after(() => remote.close())
  const overSocket = await searchTarget(property, remote, 'a seed')
  const inProcess = await searchTarget(property, faultyTarget(defect.name, '2fa-2018'), 'a seed')
  assert.deepEqual(overSocket.counterexample?.trace, inProcess.counterexample?.trace)
  assert.equal(overSocket.counterexample?.path, inProcess.counterexample?.path)
  assert.equal(overSocket.coverage.commands, inProcess.coverage.commands)
})
