import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { createSandboxRegistry } from '../reference/sandbox-registry.ts'
import { routeTable } from '../routes/route-table.ts'
import { commandArbitrary } from '../wire/arbitraries.ts'
import { encodeCommand } from '../wire/codec.ts'
import { problemMediaType } from '../wire/problem.ts'
import { createPublicApp } from './hono-app.ts'
import { inProcessTransport } from './in-process-transport.ts'
import { createPublicPlane } from './public-plane.ts'

const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
const opened = registry.open({})
const sandbox = 'id' in opened ? opened.id : ''
const app = createPublicApp(registry.find)

type RequestParts = {
  readonly method?: string
  readonly body?: string | Uint8Array
  readonly headers?: Record<string, string>
}
const ask = async (path: string, { method = 'GET', body, headers = {} }: RequestParts = {}) => {
  const response = await app.fetch(
    new Request(`http://front.test/sandboxes/${sandbox}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    }),
  )
  return { status: response.status, headers: response.headers, body: await response.text() }
}
test('no command makes the server fail, whatever its fields contain', async () => {
  const instance = registry.find(sandbox)
  const made = await instance?.control({
    type: 'provision-account',
    identifier: 'ada@example.com',
    password: 'Correct-Horse-7',
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
    devices: [{ client: { kind: 'phone', name: 'phone' }, status: 'trusted' }],
  })
  const session = made && 'session' in made ? made.session : ''
  const transport = inProcessTransport(createPublicPlane(registry.find), 'http://front.test')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routeTable).chain(commandArbitrary), fc.boolean(), async (sample, known) => {
      const own = 'session' in sample && known ? { session } : {}
      const person = 'identifier' in sample && known ? { identifier: 'ada@example.com' } : {}
      const { status, body } = await transport(
        `http://front.test/sandboxes/${sandbox}`,
        encodeCommand({ ...sample, ...own, ...person }),
      )
      assert.ok(status < 500, `${sample.type}: ${status} ${body}`)
    }),
    { numRuns: 500 },
  )
})

test('no input makes the server fail', async () => {
  const key = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'identifier',
      'password',
      'client',
      'session',
      'kind',
      'code',
    ),
    fc.string({ maxLength: 8 }),
  )
  const hostile = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, -1, 1e308, '', '\u0000', '\ud800', "' OR 1=1 --", '{{7*7}}', '../../etc/passwd'),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => {
        const object = Object.create(null)
        for (const [name, value] of entries) object[name] = value
        return object
      }),
    ),
  })).value
  const part = fc.oneof(
    fc.constantFrom('__proto__', '%', '%zz', '%c0%ae', ';', '%2f', 'root'),
    fc.string({ maxLength: 12 }).map(encodeURIComponent),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routeTable),
      hostile,
      part,
      fc.string({ maxLength: 20 }),
      async (route, value, name, token) => {
        const path = route.path.replace(/\{\w+\}/g, () => (name === '' ? 'x' : name))
        const headers: Record<string, string> = {}
        if (/^[\x20-\x7e]*$/.test(token)) headers.authorization = `Bearer ${token}`
        const response = await (route.body === undefined
          ? ask(path, { method: route.method, headers })
          : ask(path, {
              method: route.method,
              headers: { ...headers, 'content-type': 'application/json' },
              body: JSON.stringify(value),
            }))
        assert.ok(response.status < 500, `${route.type}: ${response.status}`)
        if (response.status >= 400) assert.equal(response.headers.get('content-type'), problemMediaType)
      },
    ),
    { numRuns: 500 },
  )
})
