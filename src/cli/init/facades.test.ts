import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { runDoctor } from '../../doctor/run-doctor.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import { assay, assertMessage, temporaryFolder } from '../end-to-end/fixtures/assay.ts'
import { exitCodes } from '../exit-code.ts'
import { builtInFeatures, builtInSteps, packageRoot } from '../package-info.ts'

const token = 'token-of-the-facade'
/** The scenarios that see the defect of the small server: what began with the old password can be finished. */
const seenBy = [
  'PASSWORD-06/a-sign-in-that-began-with-the-old-password-cannot-be-completed-after-the-change',
  'PASSWORD-06/ada-s-thing-ends-when-event#sign-in-waiting-for-a-code-ada-changes-her-password',
]

type Facade = { readonly build?: readonly string[]; readonly start: readonly string[] }
const facades = {
  python: { start: ['python3', 'serve.py', '0', '0'] },
  go: { build: ['go', 'build', '-o', 'facade', '.'], start: ['./facade', '0', '0'] },
} as const satisfies Readonly<Record<string, Facade>>

const isInstalled = ([program = '']: readonly string[]): boolean =>
  spawnSync(program, [program === 'go' ? 'version' : '--version']).status === 0

/** The base URLs of the two planes, once the process says them. */
const urlsOf = async (process: ChildProcess): Promise<readonly string[]> => {
  if (!process.stdout) throw new Error('the facade has no output')
  for await (const line of createInterface(process.stdout)) {
    const urls = line.match(/http:\/\/\S+/g)
    if (urls) return urls
  }
  throw new Error('the facade ended before it listened')
}

/** Requests that a client by hand may send: none of them stops the next one. */
const malformed = [
  `GET * HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n\r\n`,
  'POST /accounts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n',
  'POST /accounts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n',
  'POST /accounts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9999999999\r\n\r\n',
]

/** Sends it, and waits for the first of an answer, or the end. */
const sent = async (url: string, lines: string): Promise<void> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(lines))
  socket.on('error', () => undefined).setTimeout(500, () => socket.destroy())
  await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
  socket.destroy()
}

/** By hand: fetch sets these headers itself. */
const statusOf = (url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { authorization: `Bearer ${token}`, ...headers } }, (response) => {
      resolve(response.resume().statusCode)
    }).on('error', reject)
  })

for (const [language, { start, ...more }] of Object.entries<Facade>(facades)) {
  const needed = more.build ?? start
  test(`a facade in ${language} runs as init writes it`, {
    skip: isInstalled(needed) ? false : `${needed[0]} is not installed`,
    timeout: 240_000,
  }, async (t) => {
    const folder = join(temporaryFolder(t), 'facade')
    assertMessage(await assay(['init', folder, '--language', language]), exitCodes.clean, /npx assay run --target/)
    const [builder, ...arguments_] = more.build ?? []
    if (builder !== undefined) {
      const env = { ...process.env, GOCACHE: join(folder, '.cache'), GOFLAGS: '-mod=mod' }
      const built = spawnSync(builder, arguments_, { cwd: folder, env, encoding: 'utf8' })
      assert.equal(built.status, 0, built.stderr)
    }
    const [url = '', controlUrl = ''] = await urlsOf(started(t, folder, start))
    const untoken = spawnSync(start[0] ?? '', start.slice(1), {
      cwd: folder,
      env: { ...process.env, ASSAY_CONTROL_TOKEN: '' },
      encoding: 'utf8',
      timeout: 20_000,
    })
    assert.equal(untoken.status, 1)
    assert.match(untoken.stderr, /Set ASSAY_CONTROL_TOKEN/)
    for (const plane of [url, controlUrl]) for (const lines of malformed) await sent(plane, lines)
    const huge = await fetch(`${url}/sign-ins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(2 ** 20)),
    })
    assert.equal(huge.status, 400, 'a body of more than 1 MiB is refused in an answer that arrives')
    const pages: readonly Record<string, string>[] = [
      { origin: 'http://elsewhere.test' },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'rebound.test' },
    ]
    for (const plane of [`${url}/.well-known/account-security`, `${controlUrl}/nothing`])
      for (const headers of pages) assert.equal(await statusOf(plane, headers), 403, JSON.stringify(headers))
    const nothing = await fetch(`${controlUrl}/nothing`, { headers: { authorization: `Bearer ${token}` } })
    assert.equal(nothing.status, 404)
    const target = httpTarget({ url, control: { url: controlUrl, token } })
    t.after(() => target.close())
    const diagnostics = await runDoctor(target, { messageTimeout: 5_000, control: true })
    assert.deepEqual(
      diagnostics.filter(({ state }) => state === 'configuration' || state === 'conformance'),
      [],
    )
    const outcomes = new Map<string, string>()
    await runSuite({
      plan: planRun(await loadSuite(builtInFeatures), {
        tags: 'not @property',
        selectors: process.env.ASSAY_WHOLE === '1' ? ['codes', 'passwords', 'SIGNIN-*'] : ['passwords', 'CODE-0*'],
      }),
      support: await loadSupportCode(builtInSteps),
      worldParameters: { target },
      onCase: ({ result }) => {
        outcomes.set(result.id, `${result.outcome} ${result.message ?? ''}`)
      },
    })
    const failed = [...outcomes].filter(([, outcome]) => /^(fail|error|blocked)/.test(outcome))
    assert.deepEqual(failed.map(([id]) => id).sort(), seenBy, JSON.stringify(failed))
    assert.ok([...outcomes.values()].filter((outcome) => outcome.startsWith('pass')).length > 20)
  })
}

const started = (t: TestContext, cwd: string, [program = '', ...args]: readonly string[]): ChildProcess => {
  const server = spawn(program, args, {
    cwd,
    env: { ...process.env, ASSAY_CONTROL_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => server.kill())
  return server
}

test('the facades declare the same', () => {
  const [python, go] = ['python', 'go'].map((language) =>
    readFileSync(join(packageRoot, 'examples', `facade-${language}`, 'declaration.json'), 'utf8'),
  )
  assert.equal(go, python)
})

test('init writes a declaration that offers nothing, with a schema beside it', async (t) => {
  const folder = join(temporaryFolder(t), 'declared')
  const ended = await assay(['init', folder, '--declaration'])
  assertMessage(ended, exitCodes.clean, /declaration\.json/)
  const declaration = JSON.parse(readFileSync(join(folder, 'declaration.json'), 'utf8'))
  assert.equal(declaration.$schema, './declaration.schema.json')
  const states = Object.values(declaration.capabilities).map((claim) => JSON.stringify(claim))
  assert.deepEqual([...new Set(states)], ['{"state":"absent"}'])
  assert.equal(JSON.parse(readFileSync(join(folder, 'declaration.schema.json'), 'utf8')).type, 'object')
})

test('a language that there is no starter for is refused with the nearest one', async (t) => {
  const folder = temporaryFolder(t)
  const other = await assay(['init', folder, '--language', 'pyhton'])
  assertMessage(other, exitCodes.usage, /no starter for "pyhton".*\n.*Did you mean python\?/i)
  const both = await assay(['init', folder, '--language', 'go', '--declaration'])
  assertMessage(both, exitCodes.usage, /cannot be combined/)
})
