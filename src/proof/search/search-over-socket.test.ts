import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { checkThenAct } from '../../faults/isolation-anomalies.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import { serve } from '../../http/server/serve.ts'
import { properties } from '../../properties/properties.ts'
import type { PropertyResult } from '../../properties/property.ts'
import { defaultBudget } from '../../properties/search/budget.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import { decodingFaults } from './decoding-faults.ts'

/** The result of a property against a server behind a socket, which waits for its database before each decision. */
const overSocket = async (t: TestContext, part: string, defect: Defect = {}): Promise<PropertyResult> => {
  const property = properties.find(({ claim }) => claim.includes(part))
  assert.ok(property, part)
  const latency = async (): Promise<void> => void (await setImmediate())
  const { url, controlUrl, token, close } = await serve({
    declaration: referenceDeclaration('2fa-2018'),
    defect,
    latency,
  })
  t.after(close)
  const target = httpTarget({ url, control: { url: controlUrl, token } })
  t.after(() => target.close())
  const search = await property.load()
  return search({ target, declaration: await target.describe(), settings: {}, budget: { ...defaultBudget, runs: 8 } })
}

for (const race of ['entries of one code in one sign-in', 'removals of all numbers']) {
  test(`concurrent requests over a socket: ${race}`, async (t) => {
    const { coverage, counterexample } = await overSocket(t, race)
    assert.equal(counterexample, undefined)
    assert.equal(coverage.runs, 8)
  })
}

test('a check-then-act server is detected, and reported without an interleaving', async (t) => {
  const found = await overSocket(t, 'removals of all numbers', { transactions: checkThenAct('remove-phone') })
  assert.match(found.counterexample?.actual ?? '', /^0 trusted numbers/)
  assert.deepEqual(found.counterexample?.trace, [
    'When these are sent at the same time: "removals of all numbers"',
    '  | numbers | 2 |',
    'Then they have the same effects as one after another',
  ])
})

test('hostile input is sent over a socket unchanged', async (t) => {
  const right = await overSocket(t, 'the token of a session')
  assert.equal(right.counterexample, undefined)
  const wrong = await overSocket(t, 'the sign-in code', {
    rewriteRequest: decodingFaults['takes compatible signs for one another'],
  })
  assert.match(wrong.counterexample?.actual ?? '', /full-width signs/)
  assert.doesNotMatch(JSON.stringify(wrong.counterexample), /[０-９]{6}/)
})
