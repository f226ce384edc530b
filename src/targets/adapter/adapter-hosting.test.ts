import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { TargetClock } from '../clock/target-clock.ts'
import { TargetError } from '../target-error.ts'
import { cannotExpress, defineAdapter } from './define-adapter.ts'
import type { AdapterDefinition, ServerContext } from './definition.ts'
import { createFakeServer, minimalDefinition } from './fixtures/fake-server.ts'

const { transport } = createFakeServer({})
const make = (more: Partial<AdapterDefinition>) =>
  defineAdapter({ ...minimalDefinition, transport, commands: {}, ...more })()

/** Whether something listens there. */
const listens = async (host: string, port: number): Promise<boolean> => {
  const socket = connect(port, host)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
const gatewayOf = ({ smsUrl }: ServerContext): boolean | Promise<boolean> =>
  smsUrl !== '' && listens(new URL(smsUrl).hostname, Number(new URL(smsUrl).port))
const mailOf = ({ mailHost, mailPort }: ServerContext): boolean | Promise<boolean> =>
  mailPort !== 0 && listens(mailHost, mailPort)

const refusal = new TargetError('unreachable', 'the server does not start')
/** What a server is given that then does not start, and what of it is there at that moment. */
const givenTo = async (more: Partial<AdapterDefinition>) => {
  let seen: { given: ServerContext; gateway: boolean; mail: boolean; folder: boolean } | undefined
  const server = async (given: ServerContext): Promise<never> => {
    const folder = existsSync(given.folder) && readdirSync(given.folder).length === 0
    seen = { given, gateway: await gatewayOf(given), mail: await mailOf(given), folder }
    writeFileSync(join(given.folder, 'left'), 'behind')
    throw refusal
  }
  await assert.rejects(make({ ...more, server }), refusal)
  assert.ok(seen)
  return seen
}

/** A port that is free now. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

describe('a server that is started is given', () => {
  const hosted: readonly (readonly [AdapterDefinition['outbox'], gateway: boolean, mail: boolean])[] = [
    [undefined, false, false],
    [['push'], false, false],
    [['text'], true, false],
    [['call'], true, false],
    [['email'], false, true],
    [['text', 'call', 'email'], true, true],
  ]
  for (const [outbox, gateway, mail] of hosted) {
    test(`the sinks for ${outbox?.join(', ') ?? 'nothing'}, and a folder`, async () => {
      const seen = await givenTo(outbox === undefined ? {} : { outbox })
      assert.deepEqual([seen.gateway, seen.mail, seen.folder], [gateway, mail, true])
      if (!gateway) assert.equal(seen.given.smsUrl, '')
      if (!mail) assert.deepEqual([seen.given.mailHost, seen.given.mailPort], ['127.0.0.1', 0])
    })
  }
  test('no sinks where the adapter reads deliveries in its own way', async () => {
    const { gateway, mail } = await givenTo({
      outbox: ['text', 'email'],
      controls: { 'read-deliveries': () => ({ type: 'deliveries', deliveries: [] }) },
    })
    assert.deepEqual([gateway, mail], [false, false])
  })
  test('sinks at the ports that the adapter names', async () => {
    const ports = await Promise.all([freePort(), freePort()])
    const { given } = await givenTo({ outbox: ['text', 'email'], sinks: { smsPort: ports[0], mailPort: ports[1] } })
    assert.deepEqual([Number(new URL(given.smsUrl).port), given.mailPort], ports)
  })
})

test('when the server does not start, all that was hosted for it goes away', async () => {
  const { given } = await givenTo({ outbox: ['text', 'email'] })
  assert.deepEqual([await gatewayOf(given), await mailOf(given), existsSync(given.folder)], [false, false, false])
})

const clockIn =
  (folders: string[], more: Partial<TargetClock> = {}) =>
  (folder: string): TargetClock => {
    folders.push(folder)
    return { kind: 'global', now: Date.now, advance: async () => undefined, ...more }
  }

test('a clock has a folder until the target is closed', async () => {
  const folders: string[] = []
  const target = await make({ clock: clockIn(folders) })
  const [folder = ''] = folders
  assert.match(basename(folder), /^assay-adapter-/)
  writeFileSync(join(folder, 'offset'), '60')
  assert.equal((await target.describe()).powers.clock, 'global')
  const sandbox = await target.open()
  assert.equal((await sandbox.control({ type: 'advance-clock', seconds: 1 })).type, 'clock')
  await target.close()
  assert.ok(!existsSync(folder))
  await target.close()
})

test('a folder that is gone already is no trouble', async () => {
  const folders: string[] = []
  const target = await make({ clock: clockIn(folders) })
  rmSync(folders[0] ?? '', { recursive: true })
  await target.close()
})

test('a target without a clock on a server that runs leaves nothing on the disk', (t) => {
  const own = mkdtempSync(join(tmpdir(), 'assay-hosting-'))
  t.after(() => rmSync(own, { recursive: true }))
  const { TMPDIR } = process.env
  process.env.TMPDIR = own
  try {
    // What it makes, it makes before its first await.
    void make({}).then((target) => target.close())
    assert.deepEqual(readdirSync(own), [])
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
})

test('a target has name, kind and URL', async () => {
  const target = await make({ server: 'http://127.0.0.1:9/shop/' })
  assert.deepEqual([target.name, target.kind, target.url], ['in-a-function', 'adapter', 'http://127.0.0.1:9/shop'])
})

test('powers are those that the adapter has', async () => {
  const movable = await make({ controls: { 'advance-clock': () => ({ type: 'clock', now: 1 }) } })
  assert.equal((await movable.describe()).powers.clock, 'virtual')
  const sandbox = await (await make({})).open()
  await assert.rejects(sandbox.control({ type: 'read-deliveries' }), { code: 'missing-power', power: 'text' })
})

test('without a word on how to recognise the server, whatever answers will do', async () => {
  const { transport, requests } = createFakeServer({})
  assert.equal((await (await make({ transport })).describe()).product, minimalDefinition.product)
  assert.deepEqual(
    requests.map(({ method, path }) => `${method} ${path}`),
    ['GET /'],
  )
  const other = await make({ transport, recognise: { path: '/about', by: { text: 'shop' } } })
  await assert.rejects(other.describe(), { code: 'not-the-contract', advice: /check `recognise` in the adapter/ })
  assert.equal(requests[1]?.path, '/about')
})

test('an error about a parameter that cannot be set names it', async () => {
  const target = await make({ settable: ['code.length'] })
  await assert.rejects(target.open({ parameters: { 'code.length': 8, 'code.lifetime': 60 } }), {
    code: 'missing-power',
    message: 'code.lifetime of this server cannot be changed',
  })
})

test('a state that the server does not have is reported', () => {
  assert.throws(() => cannotExpress('it knows no devices'), {
    code: 'unsupported-command',
    message: 'it knows no devices',
  })
})

test('over sockets a redirect is an answer, and none is followed', async (t) => {
  const server = createServer((_request, response) => response.writeHead(302, { location: '/code' }).end())
  t.after(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const recognise = { path: '/', by: { headers: { location: '/code' } } }
  const target = await defineAdapter({ ...minimalDefinition, server: url, commands: {}, recognise })()
  t.after(target.close)
  assert.equal((await target.describe()).product, minimalDefinition.product)
})

/** A server with its process id and the value of its clock variable in its URL. */
const started = async (more: Partial<AdapterDefinition> = {}) => {
  const expression = "'http://127.0.0.1:9/' + process.env.ASSAY_TEST_CLOCK + '/' + process.pid"
  const args = ['-e', `console.log('at', ${expression}); setInterval(() => {}, 9e5)`]
  const target = await make({
    server: () => ({ command: process.execPath, args, ready: /at (\S+)/ }),
    clock: clockIn([], { env: { ASSAY_TEST_CLOCK: 'moved' } }),
    closes: async ({ client }) => void (await client().get('/')),
    ...more,
  })
  const [, clock, pid] = new URL(target.url ?? '').pathname.split('/')
  return { target, clock, pid: Number(pid) }
}

test('a server is started with what the clock needs of it, and ends with the target', async () => {
  const { target, clock, pid } = await started()
  assert.equal(clock, 'moved')
  assert.ok(isAlive(pid))
  await target.close()
  assert.ok(!isAlive(pid))
})

test('a server that ended by itself is reported as the reason', async () => {
  let running = 0
  const { target, pid } = await started({
    async transport() {
      await end(running)
      throw new TargetError('connection-lost', 'the connection was lost')
    },
  })
  running = pid
  const failure: unknown = await (await target.open()).close().catch((error: unknown) => error)
  await target.close()
  assert.ok(failure instanceof TargetError)
  assert.match(failure.message, /ended with signal SIGKILL/)
  rmSync(/is in (.*)\.$/.exec(failure.advice ?? '')?.[1] ?? '')
})

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
/** End a process that this one started, and wait until it is known to have ended: at most five seconds. */
const end = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL')
  for (const until = performance.now() + 5_000; isAlive(pid); await wait(5)) {
    assert.ok(performance.now() < until, `process ${pid} did not end within 5 s`)
  }
}
