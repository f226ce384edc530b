import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TargetClock } from '../clock/target-clock.ts'
import { createInbox } from '../sinks/inbox.ts'
import type { Sandbox } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { createAdapterLog } from './adapter-log.ts'
import { openAdapterSandbox } from './adapter-sandbox.ts'
import type { AdapterServer } from './adapter-server.ts'
import { AdapterClient } from './client/adapter-client.ts'
import { createCookies } from './client/cookies.ts'
import type { AdapterDefinition } from './definition.ts'
import { createFakeServer, minimalDefinition } from './fixtures/fake-server.ts'
import { createTargetTime } from './target-time.ts'

const known = '+12025550101'
const signOut = { type: 'sign-out', session: 's' } as const
const ada = { identifier: 'ada@example.test', password: 'canary-password', scheme: 'none' } as const
const provisioned = { type: 'provisioned', account: 'a', session: 's', devices: [], phones: [] } as const

/** A sandbox on a server that answers `{"error":"lost"}` to everything. */
const boxOf = async (
  definition: Partial<AdapterDefinition>,
  running: Partial<AdapterServer<undefined>> = {},
): Promise<{ readonly box: Sandbox; readonly requests: ReturnType<typeof createFakeServer>['requests'] }> => {
  const { transport, requests } = createFakeServer({})
  const whole = { ...minimalDefinition, commands: {}, ...definition }
  return {
    box: await openAdapterSandbox({ definition: whole, url: minimalDefinition.server, transport, ...running }, {}),
    requests,
  }
}

test('every exchange is noted for what it was made', async () => {
  const { box } = await boxOf({
    opens: async ({ client }) => void (await client().get('/')),
    closes: async ({ client }) => void (await client().get('/')),
    async provision(_setUp, { client }) {
      await client().get('/')
      return provisioned
    },
    controls: {
      async 'issue-staff-token'(_command, { client }) {
        await client().get('/')
        return { type: 'staff-token', staff: 't' }
      },
    },
    commands: {
      async 'sign-out'(_command, { client }) {
        await client().get('/')
        return { type: 'signed-out' }
      },
    },
    async sendTampered(_command, _tampering, { client }) {
      return { status: (await client().get('/')).status }
    },
  })
  await box.control({ type: 'provision-account', ...ada })
  await box.control({ type: 'issue-staff-token' })
  await box.send(signOut)
  assert.deepEqual(await box.sendTampered?.(signOut, { field: 'session', description: 'nothing' }), { status: 200 })
  await box.close()
  assert.deepEqual(
    box.exchanges.map(({ plane, command }) => `${plane} ${command}`),
    [
      'control open',
      'control provision-account',
      'control issue-staff-token',
      'public sign-out',
      'public sign-out',
      'control close',
    ],
  )
})

test('an adapter needs neither `closes` nor `sendTampered`', async () => {
  const { box } = await boxOf({})
  await box.close()
  assert.ok(!('sendDistorted' in box))
})

test('a missing command is named in the error, and so is a missing power', async () => {
  const { box } = await boxOf({})
  await assert.rejects(box.send({ type: 'list-devices', session: 's' }), {
    message: /the adapter has no command list-devices$/,
  })
  for (const [command, power] of [
    [{ type: 'provision-account', ...ada }, 'provisioning'],
    [{ type: 'demand-password-change', identifier: 'a' }, 'provisioning'],
    [{ type: 'advance-clock', seconds: 1 }, 'clock'],
    [{ type: 'read-clock' }, 'clock'],
    [{ type: 'read-deliveries' }, 'text'],
    [{ type: 'set-client-address', address: '192.0.2.7' }, 'client-address'],
    [{ type: 'issue-staff-token' }, 'support'],
  ] as const) {
    const message = `the adapter has no control ${command.type}`
    await assert.rejects(box.control(command), { code: 'missing-power', power, message })
  }
})

test('an account is made from its set-up alone', async () => {
  const { box } = await boxOf({
    async provision(setUp) {
      assert.deepEqual(setUp, ada)
      return provisioned
    },
  })
  assert.equal(await box.control({ type: 'provision-account', ...ada }), provisioned)
})

test('requests come from an address of the sandbox, and then from the one that the scenario chose', async () => {
  const { box, requests } = await boxOf({
    headers: () => ({ 'X-Real-IP': '192.0.2.1', Origin: 'http://a.test' }),
    clientAddress: 'X-Real-IP',
    commands: {
      async 'sign-out'(_command, { client }) {
        await client().get('/')
        return { type: 'signed-out' }
      },
    },
  })
  await box.send(signOut)
  assert.deepEqual(await box.control({ type: 'set-client-address', address: '192.0.2.7' }), { type: 'done' })
  await box.send(signOut)
  assert.match(requests[0]?.headers['x-real-ip'] ?? '', /^198\.1[89]\.\d{1,3}\.\d{1,3}$/)
  assert.deepEqual(
    requests.map(({ headers }) => [headers['x-real-ip'], headers.origin]),
    [
      [requests[0]?.headers['x-real-ip'], 'http://a.test'],
      ['192.0.2.7', 'http://a.test'],
    ],
  )
})

describe('the clock of a server', () => {
  const clockOf = (moved: number[]): TargetClock => ({
    kind: 'virtual',
    now: async (client) => {
      await client.get('/clock')
      return Date.UTC(2030, 0, 1)
    },
    advance: async (seconds, client) => {
      await client.post('/clock')
      moved.push(seconds)
    },
  })
  test('is moved and read on the control plane', async () => {
    const moved: number[] = []
    const { box } = await boxOf({}, { clock: clockOf(moved) })
    const expected = { type: 'clock', now: Date.UTC(2030, 0, 1) }
    assert.deepEqual(await box.control({ type: 'advance-clock', seconds: 90 }), expected)
    assert.deepEqual(await box.control({ type: 'read-clock' }), expected)
    assert.deepEqual(moved, [90])
    assert.deepEqual(
      box.exchanges.map(({ plane, command, request }) => `${plane} ${command} ${request.method}`),
      ['control advance-clock POST', 'control read-clock GET', 'control read-clock GET'],
    )
  })
  test('is left alone where the adapter has a way of its own', async () => {
    const own = { type: 'clock', now: 1 } as const
    const { box } = await boxOf({ controls: { 'read-clock': () => own } }, { clock: clockOf([]) })
    assert.equal(await box.control({ type: 'read-clock' }), own)
    assert.deepEqual(box.exchanges, [])
  })
})

describe('an error on the way', () => {
  const more = { advice: 'Look at the token.', power: 'clock', cause: new Error('why') } as const
  const wrong = new TargetError('unexpected-answer', 'canary-session is wrong', more)
  const expected = { code: 'unexpected-answer', message: '«session-1» is wrong', ...more }
  const bug = new TypeError('canary-session is undefined')
  const demand = { type: 'demand-password-change', identifier: 'a' } as const
  const failing = async (error: Error): Promise<Sandbox> => {
    const fail = () => Promise.reject(error)
    return (await boxOf({ commands: { 'sign-out': fail }, controls: { [demand.type]: fail } })).box
  }

  test('has everything but the secrets', async () => {
    const box = await failing(wrong)
    await assert.rejects(box.send({ ...signOut, session: 'canary-session' }), expected)
    await assert.rejects(box.control(demand), expected)
  })
  test('that is not a TargetError is passed on as it is', async () => {
    const box = await failing(bug)
    await assert.rejects(box.send({ ...signOut, session: 'canary-session' }), (error) => error === bug)
    await assert.rejects(box.control(demand), (error) => error === bug)
  })
  test('is what became of the server, where that is known', async () => {
    const ended = new TargetError('unreachable', 'the server ended')
    const { box } = await boxOf(
      { closes: async ({ client }) => void (await client().get('/')) },
      { transport: () => Promise.reject(new Error('lost')), exitError: async () => ended },
    )
    await assert.rejects(box.close(), ended)
  })
})

describe('secrets that no exchange has shown yet', () => {
  test('are those of commands and of what they are answered with', async () => {
    const { box } = await boxOf({
      provision: async () => ({ ...provisioned, session: 'canary-provisioned' }),
      commands: { 'create-account': () => ({ type: 'account-created', scheme: 'none', session: 'canary-made' }) },
    })
    await box.control({ type: 'provision-account', ...ada })
    await box.send({ type: 'create-account', identifier: 'b', password: 'canary-other' })
    const hidden = box.redact?.('canary-password, canary-other, canary-made') ?? ''
    assert.equal(hidden, '«password-1», «password-2», «session-1»')
  })
  test('are those of a client when a token is made for its state', async () => {
    const { box } = await boxOf({
      commands: {
        'create-account'(_command, { client, keep }) {
          const owner = client().bearer('canary-bearer').hold('X-Key', 'no Bearer canary')
          return { type: 'account-created', scheme: 'none', session: keep('session', owner) }
        },
      },
    })
    await box.send({ type: 'create-account', identifier: 'a', password: 'b' })
    assert.equal(box.redact?.('canary-bearer, no Bearer canary'), '«authorization-1», «x-key-1»')
  })
  test('are codes that were read', async () => {
    const inbox = createInbox()
    const { box } = await boxOf(
      {
        parameters: { 'code.length': 4 },
        deliveryDelay: 0,
        commands: {
          async 'sign-out'({ session }, { numbers, received }) {
            inbox.put({ channel: 'text', to: numbers.of(known), text: session })
            const { text, code } = await received('text', known)
            assert.deepEqual([text, code], [session, session === 'Hello' ? undefined : '4711'])
            return { type: 'signed-out' }
          },
        },
      },
      { inbox },
    )
    await box.send({ ...signOut, session: 'Room 1234567: your code is 4711' })
    assert.equal(box.redact?.('4711 was wrong'), '«code-1» was wrong')
    await box.send({ ...signOut, session: 'Hello' })
  })
})

const connection = {
  base: '',
  transport: () => Promise.reject(new Error('no request')),
  log: createAdapterLog([]),
  headers: {},
  now: Date.now,
}
const controlClient = new AdapterClient(connection, { plane: 'control', command: 'read-clock' }, createCookies())

const day = 86_400_000
/** A clock that is a day ahead of this machine's, and the number of its requests. */
const dayAhead = () => {
  const requests: unknown[] = []
  const clock: TargetClock = {
    kind: 'virtual',
    now: (client) => {
      requests.push(client)
      return Date.now() + day
    },
    advance: async () => undefined,
  }
  return { requests, time: createTargetTime(clock, () => controlClient) }
}
const isNear = (time: number, target: number): void => assert.ok(Math.abs(time - target) < 30_000, `${time}`)

test('without a clock the time is that of this machine', async () => {
  const time = createTargetTime(undefined, () => assert.fail('nobody is asked'))
  isNear(await time.exact(), Date.now())
  isNear(await time.approximate(), Date.now())
})

test('the exact time is requested each time, on the control plane', async () => {
  const { requests, time } = dayAhead()
  isNear(await time.exact(), Date.now() + day)
  isNear(await time.exact(), Date.now() + day)
  assert.deepEqual(requests, [controlClient, controlClient])
})

test('the approximate time is requested once', async () => {
  const { requests, time } = dayAhead()
  for (let times = 0; times < 3; times += 1) isNear(await time.approximate(), Date.now() + day)
  assert.equal(requests.length, 1)
})
