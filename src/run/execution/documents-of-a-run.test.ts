import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { CheckedExchanges, type DocumentChecker } from '../../http/openapi/fixtures/document-checker.ts'
import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../../..')

/**
 * What only the first edition has; all of all three with ASSAY_WHOLE=1. The exchanges of every scenario under the
 * declarations of the day are checked in .ci/declarations.
 */
const whole = process.env.ASSAY_WHOLE === '1'
const selectors: Readonly<Partial<Record<Edition, readonly string[]>>> = whole
  ? { 'two-step': [], '2fa-2017': [], '2fa-2018': [] }
  : { 'two-step': ['two-step'] }

/** Every scenario once; what searches send beside the contract on purpose is left out. */
test('a run passes, and what it sends and the reference answers is what the documents say', async () => {
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  for (const edition of editions.filter((one) => selectors[one])) {
    const checked = new CheckedExchanges()
    const failing: string[] = []
    await runSuite({
      plan: planRun(suite, { edition, selectors: selectors[edition] ?? [], tags: 'not @property' }),
      support,
      worldParameters: { target: referenceTarget({ edition, through: checked.through }) },
      exchangesOfPasses: false,
      onCase: ({ result: { id, outcome, message } }) => {
        // With its own parameters the reference can arrange every case.
        const late = outcome === 'not-applicable' && /too late to choose/.test(message ?? '')
        if (late || (outcome !== 'pass' && outcome !== 'not-applicable')) failing.push(`${outcome} ${id}: ${message}`)
      },
    })
    assert.deepEqual(failing, [], edition)
    assert.deepEqual([...checked.problems], [], edition)
    const { public: requests, control } = checked.count
    assert.ok(requests > 500 && control > 300, `${edition}: ${requests}, ${control}`)
  }
})

const { public: checkPublic, control: checkControl } = new CheckedExchanges().check
const sent = (method: WireRequest['method'], path: string, body?: object): WireRequest => ({
  method,
  path,
  headers: body === undefined ? {} : { 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})
const answered = (body: object, status = 200): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const staff = { type: 'staff-token', staff: 'x' }
const done = { type: 'done' }
const wrong: readonly (readonly [string, DocumentChecker, WireRequest, WireResponse, RegExp])[] = [
  ['a body that is none', checkControl, sent('POST', '/sandboxes/s/staff-tokens', {}), answered(staff, 201), /none/],
  ['no such path', checkPublic, sent('GET', '/sandboxes/s/nothing'), answered({}), /no such operation/],
  ['an unknown field', checkPublic, sent('PUT', '/device/find', { on: true, off: 1 }), answered(done), /additional/],
  ['an answer to another', checkPublic, sent('GET', '/phones'), answered(done), /phones/],
  ['an unstated status', checkPublic, sent('GET', '/phones'), answered({}, 302), /no status 302/],
]
for (const [what, check, request, response, problem] of wrong) {
  test(`an exchange with ${what} does not fit`, () => assert.match(check(request, response).join('; '), problem))
}
