import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  checkedTransport,
  type DocumentChecker,
  documentChecker,
  type OpenApiDocument,
} from '../../http/openapi/fixtures/document-checker.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { createSandboxRegistry } from '../../http/reference/sandbox-registry.ts'
import { createControlPlane } from '../../http/server/control-plane.ts'
import { inProcessTransport } from '../../http/server/in-process-transport.ts'
import { createPublicPlane } from '../../http/server/public-plane.ts'
import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { contractTarget } from '../../targets/contract/contract-target.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../../..')
const read = (file: string): OpenApiDocument => JSON.parse(readFileSync(join(root, 'contract', file), 'utf8'))
const checkPublic = documentChecker(read('openapi.json'), /^\/sandboxes\/[^/]+/)
const checkControl = documentChecker(read('openapi-control.json'), /^$/)

/** Every operation in the last edition, and what only the first one has; all of all three with ASSAY_WHOLE=1. */
const whole = process.env.ASSAY_WHOLE === '1'
const selectors: Readonly<Partial<Record<Edition, readonly string[]>>> = whole
  ? { 'two-step': [], '2fa-2017': [], '2fa-2018': [] }
  : { 'two-step': ['two-step'], '2fa-2018': [] }

/** Every scenario once; what searches send beside the contract on purpose is left out. */
test('a whole run passes, and what it sends and the reference answers is what the documents say', async () => {
  const url = 'http://reference.test'
  const controlUrl = 'http://control.test'
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  for (const edition of editions.filter((one) => selectors[one])) {
    const registry = createSandboxRegistry({ declaration: referenceDeclaration(edition) })
    const publicPlane = checkedTransport(inProcessTransport(createPublicPlane(registry.find), url), checkPublic)
    const controlPlane = checkedTransport(
      inProcessTransport(
        createControlPlane(registry, 'token', () => url),
        controlUrl,
      ),
      checkControl,
    )
    const target = contractTarget({
      name: 'reference',
      kind: 'reference',
      url,
      transport: publicPlane.send,
      control: { url: controlUrl, token: 'token', transport: controlPlane.send },
      close: async () => undefined,
    })
    const failing: string[] = []
    await runSuite({
      plan: planRun(suite, { edition, selectors: selectors[edition] ?? [], tags: 'not @property' }),
      support,
      worldParameters: { target },
      exchangesOfPasses: false,
      onCase: ({ result: { id, outcome, message } }) => {
        // With its own parameters the reference can arrange every case.
        const late = outcome === 'not-applicable' && /too late to choose/.test(message ?? '')
        if (late || (outcome !== 'pass' && outcome !== 'not-applicable')) failing.push(`${outcome} ${id}: ${message}`)
      },
    })
    assert.deepEqual(failing, [], edition)
    assert.deepEqual([...publicPlane.problems, ...controlPlane.problems], [], edition)
    assert.ok(publicPlane.count() > 500 && controlPlane.count() > 300, `${edition}: ${publicPlane.count()}`)
  }
})

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
