import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createAdapterLog } from '../adapter/adapter-log.ts'
import { AdapterClient } from '../adapter/client/adapter-client.ts'
import { createCookies } from '../adapter/client/cookies.ts'
import { defineAdapter } from '../adapter/define-adapter.ts'
import { startServer } from '../adapter/server/start-server.ts'
import { socketTransport } from '../transport/socket-transport.ts'
import { hookClock } from './hook-clock.ts'
import { findLibfaketime, libfaketimeClock } from './libfaketime-clock.ts'
import { nodeClock, preloadUrl } from './node-clock.ts'
import type { ClockFactory } from './target-clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-clocks-'))
after(() => rmSync(folder, { recursive: true }))
const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

/** The client of a clock that needs no request. */
const nobody = new AdapterClient(
  {
    base: '',
    transport: () => Promise.reject(new Error('no request')),
    log: createAdapterLog([]),
    headers: {},
    now: Date.now,
  },
  { plane: 'control', command: 'read-clock' },
  createCookies(),
)

/**
 * A server whose clock is moved by a day and an hour: what it tells before and after, and what the examiner believes.
 */
const moved = async (maker: ClockFactory, command: string, ...args: readonly string[]) => {
  const clock = maker(folder)
  const server = await startServer('clock', { command, args, ready: /listens on (\S+)/ }, clock.env ?? {})
  try {
    const before: unknown = await (await fetch(server.url)).json()
    await clock.advance(86_400, nobody)
    await clock.advance(3_600, nobody)
    const later: unknown = await (await fetch(server.url)).json()
    return { before, later, belief: await clock.now(nobody) }
  } finally {
    await server.stop()
  }
}
const shift = 90_000_000
const isNear = (time: unknown, expected: number, what: string): void =>
  assert.ok(typeof time === 'number' && Math.abs(time - expected) < 30_000, `${what}: ${time} instead of ${expected}`)

describe('the clock of a server on Node is moved by a preload', async () => {
  const { before, later, belief } = await moved(nodeClock(), process.execPath, fixture('clock-server.ts'))
  const at = Date.now()
  const member = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

  test('wherever Date tells the time, in threads too', () => {
    for (const name of ['now', 'date', 'subclass', 'worker']) {
      isNear(member(before, name), at, `${name} before`)
      isNear(member(later, name), at + shift, name)
    }
    isNear(Date.parse(String(member(later, 'text'))), at + shift, 'as a text')
    isNear(belief, at + shift, 'what is believed')
  })
  test('and not what is given to it', () => {
    assert.equal(member(later, 'given'), 2020)
    assert.equal(member(later, 'parsed'), Date.UTC(2018, 5, 1, 12))
    assert.equal(member(later, 'utc'), Date.UTC(2018, 5, 1))
    assert.equal(member(later, 'name'), 'Date')
  })
  test('dates that structuredClone made are dates', () => {
    for (const name of ['cloned', 'constructed', 'own']) assert.equal(member(later, name), true, name)
  })
  test('performance.now stays as it is', () => {
    const elapsed = member(later, 'elapsed')
    assert.ok(typeof elapsed === 'number' && elapsed < 30_000)
  })
})

test('without its variable the preload does nothing', () => {
  const code = 'console.log(Date.now === new Date().constructor.now, String(Date))'
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', preloadUrl, '-e', code], { encoding: 'utf8' })
  assert.equal(stdout, 'true function Date() { [native code] }\n', stderr)
})

const library = findLibfaketime()
const python = spawnSync('python3', ['--version']).status === 0
test('the clock of a server in another language is moved by libfaketime', {
  skip: library === undefined ? 'libfaketime is not installed' : !python && 'Python is not installed',
}, async () => {
  const { before, later, belief } = await moved(libfaketimeClock(), 'python3', fixture('clock-server.py'))
  isNear(before, Date.now(), 'before')
  isNear(later, Date.now() + shift, 'after')
  isNear(belief, Date.now() + shift, 'what is believed')
})

test('a machine without libfaketime is reported', () => {
  assert.throws(() => libfaketimeClock({ library: '/nowhere/libfaketime.so.1' })(folder), {
    code: 'missing-power',
    power: 'clock',
    message: 'libfaketime is not at /nowhere/libfaketime.so.1',
  })
})

test('the clock of a server is moved by a hook of its own', async (t) => {
  const hooked = defineAdapter({
    name: 'hooked',
    product: { name: 'Hooked', version: '1' },
    edition: '2fa-2018',
    supported: [],
    server: () => ({ command: process.execPath, args: [fixture('hook-server.ts')], ready: /listens on (\S+)/ }),
    clock: hookClock({
      kind: 'global',
      now: async (client) => (await client.get('/clock')).numberAt('now'),
      advance: async (seconds, client) => {
        ;(await client.post('/clock', { json: { seconds } })).must({ json: { moved: seconds } })
      },
    }),
    commands: {
      async 'read-account'(_command, { client, now }) {
        const reply = await client().get('/clock')
        return {
          type: 'account',
          identifier: String(Math.abs((await now()) - reply.numberAt('now')) < 30_000),
          scheme: 'none',
          fullName: '',
        }
      },
    },
  })
  const target = await hooked()
  t.after(() => target.close())
  const { powers } = await target.describe()
  assert.deepEqual([powers.clock, powers.sandboxes], ['global', false])
  const sandbox = await target.open()
  const before = await sandbox.control({ type: 'read-clock' })
  const later = await sandbox.control({ type: 'advance-clock', seconds: 90_000 })
  isNear(later.now, before.now + shift, 'after')
  assert.equal((await sandbox.send({ type: 'read-account', session: '' })).type, 'account')
  assert.deepEqual(
    sandbox.exchanges.slice(0, 3).map(({ plane, command, request }) => `${plane} ${command} ${request.method}`),
    ['control read-clock GET', 'control advance-clock POST', 'control read-clock GET'],
  )
})

test('a clock that does not move is not declared', async (t) => {
  const { transport, close } = socketTransport()
  t.after(close)
  const target = await defineAdapter({
    name: 'no-clock',
    product: { name: 'No clock', version: '1' },
    edition: '2fa-2018',
    supported: [],
    server: 'http://127.0.0.1:9',
    transport,
    commands: {},
  })()
  const sandbox = await target.open()
  await assert.rejects(sandbox.control({ type: 'advance-clock', seconds: 1 }), {
    code: 'missing-power',
    power: 'clock',
  })
})
