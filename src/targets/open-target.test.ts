import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { currentRequestNumber, runAsRequest, runInCase, seededRandomBytes } from './case-context.ts'
import { httpTarget } from './contract/http-target.ts'
import { isAdapterPath, openTarget } from './open-target.ts'
import { TargetError } from './target-error.ts'

/** The path of an adapter with this text, gone after the test. */
const adapter = (t: Pick<TestContext, 'after'>, text: string, name = 'my.adapter.mjs'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-adapter-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const failureOf = async (promise: Promise<unknown>): Promise<TargetError> => {
  const error: unknown = await promise.then(
    () => assert.fail('it succeeded'),
    (thrown: unknown) => thrown,
  )
  return error instanceof TargetError ? error : assert.fail(String(error))
}

test('the reference is opened in the edition and with the parameters that are wished', async () => {
  const plain = await openTarget({ target: 'reference' })
  assert.deepEqual([plain.kind, (await plain.describe()).edition], ['reference', '2fa-2018'])
  const target = await openTarget({ target: 'reference', edition: 'two-step', parameters: { 'code.length': 8 } })
  const { edition, parameters } = await target.describe()
  assert.deepEqual([edition, parameters['code.length']], ['two-step', 8])
})

describe('a URL', () => {
  test('is a server that speaks the contract, with its control plane where that is known', async (t) => {
    const requests: string[] = []
    const server = createServer(({ method, url, headers }, response) => {
      requests.push(`${method} ${url} ${headers.authorization ?? 'nobody'}`)
      response.writeHead(401, { 'content-type': 'application/json' }).end('{}')
    }).listen(0, '127.0.0.1')
    t.after(() => server.close())
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const alone = await openTarget({ target: url })
    assert.deepEqual([alone.kind, alone.url], ['http', url])
    assert.equal((await alone.open()).id, 'root')
    const both = await openTarget({ target: url, control: { url: `${url}/control/`, token: 'canary' } })
    assert.equal((await failureOf(both.open())).code, 'control-refused')
    assert.deepEqual(requests, ['POST /control/sandboxes Bearer canary'])
    await alone.close()
    await both.close()
  })

  test('is not waited for longer than was said', async (t) => {
    const server = createServer().listen(0, '127.0.0.1')
    t.after(() => {
      server.closeAllConnections()
      server.close()
    })
    await once(server, 'listening')
    const target = await openTarget({
      target: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      timeout: 40,
    })
    const { code, message } = await failureOf(target.describe())
    assert.equal(code, 'timed-out')
    assert.match(message, / within 0\.04 s$/)
    await target.close()
  })

  test('an invalid URL is reported, also when it ends like a file name', async () => {
    for (const target of ['localhost:8080', 'adapter', 'my.adapter.tsx', './my.js/']) {
      const { code, message } = await failureOf(openTarget({ target }))
      assert.deepEqual([code, message], ['bad-url', `"${target}" is not the URL of a server`])
    }
  })
})

describe('a file', () => {
  const made = `export default () => ({ name: 'mine', describe() {}, open() {}, close() {} })`

  test('is an adapter, in every way that a module is written', async (t) => {
    for (const end of ['js', 'mjs', 'ts', 'mts']) {
      const target = await openTarget({ target: adapter(t, made, `my.adapter.${end}`) })
      assert.deepEqual([target.name, target.kind], ['mine', 'adapter'], end)
    }
    const common = made.replace('export default', 'module.exports =')
    for (const end of ['cjs', 'cts']) {
      const target = await openTarget({ target: adapter(t, common, `my.adapter.${end}`) })
      assert.equal(target.name, 'mine', end)
    }
  })

  test('a missing file is reported by the name that the user gave', async () => {
    const { code, message } = await failureOf(openTarget({ target: './no/such.adapter.ts' }))
    assert.deepEqual([code, message], ['bad-url', 'there is no adapter at ./no/such.adapter.ts'])
  })

  test('a module that cannot be loaded is reported with the reason', async (t) => {
    for (const [text, why] of [
      ["throw new RangeError('no settings')", /no settings$/],
      ["throw 'no settings'", /no settings$/],
      ['export default (', /Unexpected/],
    ] as const) {
      const { code, message, cause } = await failureOf(openTarget({ target: adapter(t, text) }))
      assert.equal(code, 'not-the-contract')
      assert.match(message, /^the adapter .* cannot be loaded: /)
      assert.match(message, why)
      assert.ok(cause !== undefined)
    }
  })

  test('a module that throws while it loads is reported with its line', async (t) => {
    const { message } = await failureOf(
      openTarget({ target: adapter(t, '\nconst a = undefined\nexport default a.b\n') }),
    )
    assert.match(message, /^the adapter \S+:3 cannot be loaded: Cannot read properties of undefined/)
  })

  test('a module that makes no target is reported with what it has to export', async (t) => {
    for (const text of ['export const target = 1', 'export default 7', 'export default { open() {} }']) {
      const { code, message, advice } = await failureOf(openTarget({ target: adapter(t, text) }))
      assert.equal(code, 'not-the-contract')
      assert.match(message, /^the adapter .* has no function as its default export$/)
      assert.match(advice ?? '', /^Write: export default defineAdapter/)
    }
    const parts = ['describe() {}', 'open() {}', 'close() {}']
    const incompleteTargets = parts.map((part) => `({ ${parts.filter((one) => one !== part).join(', ')} })`)
    for (const value of [
      'null',
      'undefined',
      '7',
      '() => 7',
      '({ describe: 1, open: 2, close: 3 })',
      ...incompleteTargets,
    ]) {
      const { code, message } = await failureOf(openTarget({ target: adapter(t, `export default () => ${value}`) }))
      assert.equal(code, 'not-the-contract', value)
      assert.match(message, /^the adapter .* did not return a Target$/)
    }
  })

  test('receives the limit of one response, may start slowly, and has more time for a command', async (t) => {
    const text = `export default async ({ timeout }) => {
      await new Promise((resolve) => setTimeout(resolve, 4 * (timeout % 1000)))
      const forever = () => new Promise(() => {})
      const sandbox = { id: 's', send: forever, control: forever, close() {} }
      return { name: \`for \${timeout} ms\`, describe() {}, open: () => sandbox, close() {} }
    }`
    assert.equal((await openTarget({ target: adapter(t, text) })).name, 'for 10000 ms')
    const target = await openTarget({ target: adapter(t, text), timeout: 20 })
    assert.equal(target.name, 'for 20 ms')
    const sandbox = await target.open()
    const { message } = await failureOf(sandbox.send({ type: 'list-phones', session: 's' }))
    assert.match(message, /did not finish list-phones within 0\.05 s$/)
  })

  test('that does not come back is not waited for without end', async (t) => {
    for (const [what, text] of [
      ['its start', 'export default () => new Promise(() => {})'],
      ['its loading', 'await new Promise(() => {})'],
    ] as const) {
      const { message } = await failureOf(openTarget({ target: adapter(t, text), timeout: 5 }))
      assert.match(message, new RegExp(`did not finish ${what} within 0\\.06 s$`))
    }
  })
})

test('a server is named by its host, and known by its base URL', () => {
  const target = httpTarget({ url: 'HTTP://LocalHost:8080/auth/' })
  assert.deepEqual([target.name, target.kind, target.url], ['localhost:8080', 'http', 'http://localhost:8080/auth'])
})

test('an invalid base URL is reported, of the server and of its control plane', () => {
  assert.throws(() => httpTarget({ url: 'localhost:8080' }), { code: 'bad-url' })
  const control = { url: 'http://127.0.0.1:1/?a', token: 'canary' }
  assert.throws(() => httpTarget({ url: 'http://127.0.0.1:1', control }), { code: 'bad-url' })
})

test('what is sent counts as a request of its case, and connections rest until the target is closed', async (t) => {
  const server = createServer((_, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1')
  server.keepAliveTimeout = 60_000
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let opened = 0
  const ended: Promise<unknown>[] = []
  server.on('connection', (socket) => {
    opened += 1
    ended.push(once(socket, 'close', { signal: AbortSignal.timeout(2_000) }))
  })
  const target = httpTarget({ url, control: { url: `${url}/control`, token: 'canary' }, idleTimeout: 60_000 })
  await runInCase({ caseId: 'A', randomBytesOf: seededRandomBytes('seed', 'A') }, async () => {
    await assert.rejects(target.describe(), { code: 'not-the-contract' })
    await assert.rejects(target.open(), { code: 'not-the-contract' })
    assert.equal(runAsRequest(currentRequestNumber), 3)
  })
  assert.equal(opened, 1)
  await target.close()
  await Promise.all(ended)
})

test('a URL is never the path of an adapter, however it ends', () => {
  for (const url of ['http://127.0.0.1/../../evil/p.js', 'HTTPS://a.example/x.mjs', 'file:///tmp/p.ts'])
    assert.equal(isAdapterPath(url), false, url)
  for (const path of ['assay.adapter.ts', './p.mjs', '/a/b.cts']) assert.equal(isAdapterPath(path), true, path)
})
