import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createRecentSecrets } from '../../../redaction/recent-secrets.ts'
import { serverNames } from '../../../redaction/secret-names.ts'
import { TargetError } from '../../target-error.ts'
import { freePort } from './free-port.ts'
import { type ServerStart, type StartedServer, startServer } from './start-server.ts'

const node = (code: string, more: Partial<ServerStart> = {}): Promise<StartedServer> =>
  startServer(
    'a test',
    { command: process.execPath, args: ['-e', code], ready: /ready at (\S+)/, ...more },
    { GIVEN: 'yes' },
  )

const isThere = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

const listening = `
  const server = require('node:http').createServer((_, response) => response.end(process.env.GIVEN + process.env.OWN))
  server.listen(0, '127.0.0.1', () => console.log('one line\\nready at http://127.0.0.1:' + server.address().port + '/'))`

test('a server that answers 503 is still starting, however long it was given', async () => {
  const port = await freePort()
  const code = `
    const began = Date.now()
    require('node:http').createServer((_, response) => { response.statusCode = Date.now() - began < 700 ? 503 : 200; response.end() })
      .listen(${port}, '127.0.0.1')`
  const ready = { url: `http://127.0.0.1:${port}`, status: 200 }
  const started = await node(code, { ready, readyTimeout: 500 })
  assert.equal((await fetch(started.url)).status, 200)
  await started.stop()
})

/** The error, after checking that the file it names has the output; the file is removed. */
const failureOf = async (started: Promise<unknown>): Promise<{ error: TargetError; output: string; mode: number }> => {
  const error: unknown = await started.catch((thrown: unknown) => thrown)
  assert.ok(error instanceof TargetError)
  const file = /^Its output is in (.*)\.$/.exec(error.advice ?? '')?.[1] ?? ''
  const output = readFileSync(file, 'utf8')
  const { mode } = statSync(file)
  rmSync(file)
  return { error, output, mode }
}

test('a server is started with what it is given, and stopped with what it started itself', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listening)}], { stdio: 'inherit' })`
  const started = await node(child, { env: { OWN: ' and no' } })
  assert.equal(await (await fetch(started.url)).text(), 'yes and no')
  assert.equal(await started.exitError(), undefined)
  await started.stop()
  assert.equal(await isThere(started.url), false)
  assert.equal(await started.exitError(), undefined)
})

test('a server without output gets requests until it answers, whatever it answers', async (t) => {
  const url = await freeUrl()
  const started = await node(
    `require('node:http').createServer((_, response) => { response.statusCode = 302; response.end() }).listen(${new URL(url).port}, '127.0.0.1')`,
    { ready: url },
  )
  t.after(started.stop)
  assert.equal(started.url, url)
})

const freeUrl = async (): Promise<string> => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const url = `http://127.0.0.1:${(taken.address() as AddressInfo).port}`
  taken.close()
  return url
}

test('503 while it starts is not ready, and one request is under way at a time', async (t) => {
  const url = await freeUrl()
  const started = await node(
    `let asked = 0, under = 0, most = 0
     require('node:http').createServer((_, response) => {
       most = Math.max(most, ++under)
       setTimeout(() => { under -= 1; response.statusCode = ++asked < 3 ? 503 : 200; response.end(asked + ' ' + most) }, 50)
     }).listen(${new URL(url).port}, '127.0.0.1')`,
    { ready: url },
  )
  t.after(started.stop)
  assert.equal(await (await fetch(url)).text(), '4 1')
})

test('what tells that it is ready can be a status and a body at a path, or a line without a URL', async (t) => {
  const url = await freeUrl()
  const port = new URL(url).port
  const health = await node(
    `let asked = 0
     require('node:http').createServer((request, response) => {
       asked += 1
       response.statusCode = request.url === '/health' ? 200 : 404
       response.end(asked < 4 ? 'starting' : 'up')
     }).listen(${port}, '127.0.0.1')`,
    { ready: { url, path: '/health', status: 200, body: /^up$/ } },
  )
  t.after(health.stop)
  assert.equal(await (await fetch(`${url}/health`)).text(), 'up')
  const other = await freeUrl()
  const printed = await node(
    `setTimeout(() => require('node:http').createServer((_, response) => response.end('it')).listen(${new URL(other).port}, '127.0.0.1', () => console.log('Server is up.')), 100)`,
    { ready: { url: other, line: /^Server is up\.$/m } },
  )
  t.after(printed.stop)
  assert.equal(await (await fetch(other)).text(), 'it')
})

test('another server at the URL is an error before anything is started', async (t) => {
  const other = createServer((_, response) => response.end('the old one')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.after(() => other.close())
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  await assert.rejects(node('throw new Error("was started")', { ready: url }), (error) => {
    assert.ok(error instanceof TargetError)
    assert.equal(error.message, `another server already answers at ${url}`)
    return error.code === 'port-in-use'
  })
})

test('a server that does not want to end is ended', { timeout: 20_000 }, async () => {
  const started = await node(`process.on('SIGTERM', () => {}); ${listening}`, { gracePeriod: 100 })
  await started.stop()
  assert.equal(await isThere(started.url), false)
})

test('what a server started and left behind is ended too', { timeout: 20_000 }, async () => {
  const stubborn = `process.on('SIGTERM', () => {}); ${listening}`
  const started = await node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { stdio: 'inherit' })
     process.on('SIGTERM', () => process.exit(0))`,
  )
  assert.equal(await isThere(started.url), true)
  await started.stop()
  assert.equal(await isThere(started.url), false)
})

test('what a server left behind that ended by itself is ended at once', { timeout: 20_000 }, async () => {
  const stubborn = `process.on('SIGTERM', () => {}); ${listening}`
  const started = await node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { stdio: 'inherit' })
     setTimeout(() => process.exit(7), 1_500)`,
  )
  assert.equal(await isThere(started.url), true)
  for (const until = performance.now() + 10_000; performance.now() < until && (await isThere(started.url)); )
    await wait(20)
  assert.equal(await isThere(started.url), false)
  assert.match((await started.exitError())?.message ?? '', /ended with exit code 7/)
  await started.stop()
})

describe('what a server said is kept when it', () => {
  test('ends before it is ready', async () => {
    const { error, output } = await failureOf(
      node(`console.log('begun'); console.error('no database'); process.exit(7)`),
    )
    assert.equal(error.code, 'unreachable')
    assert.match(error.message, /^the server of the adapter ended with exit code 7: (no database|begun)$/)
    assert.match(output, /begun/)
    assert.match(output, /no database/)
  })
  test('ends with an error in colours above its last line', async () => {
    const code = `console.error('\\x1b[31mError: listen EADDRINUSE\\x1b[39m\\n    at listen (net.js:1)\\n\\nNode v24\\x1b[39m'); process.exit(1)`
    const { error } = await failureOf(node(code))
    assert.equal(error.message, 'the server of the adapter ended with exit code 1: Error: listen EADDRINUSE')
  })
  test('holds what the user named as secret: only the user may read it, without the secret', async (t) => {
    Object.assign(process.env, { ASSAY_SECRET_ENV: 'CANARY', CANARY: 'canary-of-the-log' })
    t.after(() => {
      delete process.env.ASSAY_SECRET_ENV
      delete process.env.CANARY
    })
    const started = node(`console.log('key canary-of-the-log\\u0007'); process.exit(7)`)
    const { mode, output } = await failureOf(started)
    assert.equal(output, 'key «marked-1»␇\n')
    if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o600)
  })
  test('holds what sandboxes know as secret: without it, also in the error', async () => {
    const secrets = createRecentSecrets(serverNames([]))
    secrets.add('canary-of-a-sandbox', 'session')
    const said = `console.log('sent canary-of-a-sandbox; password=canary-in-a-form'); process.exit(7)`
    const start = { command: process.execPath, args: ['-e', said], ready: /ready/ }
    const { error, output } = await failureOf(startServer('a test', start, {}, secrets.redact))
    assert.equal(output, 'sent «secret-1»; password=«password-1»\n')
    assert.match(error.message, /: sent «secret-1»; password=«password-1»$/)
  })
  test('says so much that the beginning is left out, in the middle of a secret', async (t) => {
    Object.assign(process.env, { ASSAY_SECRET_ENV: 'CANARY', CANARY: 'zQ7fLk29WmXp81Td' })
    t.after(() => {
      delete process.env.ASSAY_SECRET_ENV
      delete process.env.CANARY
    })
    for (const cut of [1, 6, 12]) {
      const length = 64 * 1024 - (16 - cut) - ' was refused'.length
      const said = `process.stdout.write('error: zQ7fLk29WmXp81Td was refused' + '\\nhello\\n'.padEnd(${length}, '.\\n'), () => process.exit(7))`
      const start = { command: process.execPath, args: ['-e', said], ready: /ready/ }
      const { redact } = createRecentSecrets(serverNames([]))
      const { error, output } = await failureOf(startServer('a test', start, {}, redact))
      assert.match(output, /^hello/)
      assert.doesNotMatch(`${error.message}${output}`, /1Td|refused/)
    }
  })
  test('is never ready', async () => {
    const { error } = await failureOf(node('setInterval(() => {}, 1000)', { readyTimeout: 200 }))
    assert.match(error.message, /was not ready within 0\.2 s$/)
  })
  test('never answers as it should', async () => {
    const port = await freePort()
    const code = `require('node:http').createServer((_, response) => { response.statusCode = 404; response.end() }).listen(${port}, '127.0.0.1')`
    const ready = { url: `http://127.0.0.1:${port}`, path: '/health', status: 200 }
    const { error } = await failureOf(node(code, { ready, readyTimeout: 600 }))
    assert.match(error.message, /was not ready within 0\.\d s \(it answered GET \/health with 404\)$/)
  })
  test('cannot be started', async () => {
    const { error } = await failureOf(startServer('a test', { command: 'no-such-program', ready: /x/ }, {}))
    assert.match(error.message, /cannot be started: spawn no-such-program ENOENT/)
  })
  test('dies later', async () => {
    const dying = "{ console.error('out of memory'); process.exit(9) }"
    const started = await node(listening.replace(/response\.end\([^)]*\)/, dying))
    await isThere(started.url)
    const gone = await started.exitError()
    assert.match(gone?.message ?? '', /ended with exit code 9/)
    assert.equal(await started.exitError(), gone)
    await failureOf(Promise.reject(gone))
  })
})
