import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Transport, WireRequest, WireResponse } from '../../http/wire/message.ts'
import { TargetError } from '../target-error.ts'
import type { ContractServer } from './contract-server.ts'
import { contractTarget } from './contract-target.ts'

const json = (status: number, body: unknown, more: Partial<WireResponse> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  ...more,
})
const problem = (status: number, title: string): WireResponse =>
  json(status, { type: 'about:blank', title }, { headers: { 'content-type': 'application/problem+json' } })
const opened = json(201, { sandbox: 's1', url: '/sandboxes/s1' })

/** A server with a control plane that gives these responses, by method and path, and keeps what it was sent. */
const server = (responses: Readonly<Record<string, WireResponse>>, more: Partial<ContractServer> = {}) => {
  const sent: (WireRequest & { base: string })[] = []
  const transport: Transport = async (base, request) => {
    sent.push({ base, ...request })
    return responses[`${request.method} ${request.path}`] ?? json(404, {})
  }
  const target = contractTarget({
    name: 'stub',
    kind: 'http',
    url: 'http://127.0.0.1:8080',
    transport,
    control: { url: 'http://127.0.0.1:8081', token: 'canary-control', transport },
    close: async () => undefined,
    ...more,
  })
  return { target, sent }
}
const failureOf = async (promise: Promise<unknown>): Promise<TargetError> => {
  const error: unknown = await promise.then(
    () => assert.fail('it succeeded'),
    (thrown: unknown) => thrown,
  )
  return error instanceof TargetError ? error : assert.fail(String(error))
}
const headers = { authorization: 'Bearer canary-control' }
const withBody = { ...headers, 'content-type': 'application/json' }

test('a target is known by its name and kind, and one behind a URL by that URL', async () => {
  let closed = 0
  const close = async (): Promise<void> => {
    closed += 1
  }
  const { target } = server({}, { close })
  assert.deepEqual([target.name, target.kind, target.url], ['stub', 'http', 'http://127.0.0.1:8080'])
  assert.equal('url' in server({}, { kind: 'fault' }).target, false)
  await target.close()
  assert.equal(closed, 1)
})

test('the declaration is requested as JSON, at its well-known path', async () => {
  const path = '/.well-known/account-security'
  const { target, sent } = server({ [`GET ${path}`]: json(200, referenceDeclaration('two-step')) })
  assert.equal((await target.describe()).edition, 'two-step')
  assert.deepEqual(sent, [
    { base: 'http://127.0.0.1:8080', method: 'GET', path, headers: { accept: 'application/json' } },
  ])
})

test('a sandbox under the id of an earlier one is refused, where the declaration says that each is one of its own', async () => {
  const path = 'GET /.well-known/account-security'
  const declared = (sandboxes: boolean) => {
    const declaration = referenceDeclaration('2fa-2018')
    return json(200, { ...declaration, powers: { ...declaration.powers, sandboxes } })
  }
  for (const sandboxes of [true, false]) {
    const { target } = server({ [path]: declared(sandboxes), 'POST /sandboxes': opened })
    await target.describe()
    await target.open()
    const again = target.open()
    if (sandboxes) assert.match((await failureOf(again)).message, /under the id of an earlier one, "s1"$/)
    else await again
    await target.open({ holdsToEarlierAnswers: false })
  }
})

describe('the control plane', () => {
  test('opens a sandbox with the wanted parameters and time, or with none', async () => {
    const { target, sent } = server({ 'POST /sandboxes': opened })
    await target.open({ parameters: { 'code.length': 8 }, now: 0 })
    await target.open()
    const openRequest = { base: 'http://127.0.0.1:8081', method: 'POST', path: '/sandboxes', headers: withBody }
    assert.deepEqual(sent, [
      { ...openRequest, body: '{"parameters":{"code.length":8},"now":0}' },
      { ...openRequest, body: '{}' },
    ])
  })

  test('has the commands of a sandbox below its path, and closes it at the end', async () => {
    const { target, sent } = server({
      'POST /sandboxes': opened,
      'GET /sandboxes/s1/clock': json(200, { type: 'clock', now: 1_500_000_000_007 }),
      'POST /sandboxes/s1/clock': json(200, { type: 'clock', now: 1_500_000_002_007 }),
    })
    const sandbox = await target.open()
    assert.deepEqual(await sandbox.control({ type: 'read-clock' }), { type: 'clock', now: 1_500_000_000_007 })
    assert.deepEqual(await sandbox.control({ type: 'advance-clock', seconds: 2 }), {
      type: 'clock',
      now: 1_500_000_002_007,
    })
    await sandbox.close()
    const base = 'http://127.0.0.1:8081'
    assert.deepEqual(sent.slice(1), [
      { base, method: 'GET', path: '/sandboxes/s1/clock', headers },
      { base, method: 'POST', path: '/sandboxes/s1/clock', headers: withBody, body: '{"seconds":2}' },
      { base, method: 'DELETE', path: '/sandboxes/s1', headers },
    ])
    assert.deepEqual(
      sandbox.exchanges.map(({ plane, command }) => `${plane} ${command}`),
      ['control open', 'control read-clock', 'control advance-clock', 'control close'],
    )
  })

  test('with another status than the contract has is a refusal, whatever its body', async () => {
    const clock = 'GET /sandboxes/s1/clock'
    const control = async (response: WireResponse) =>
      failureOf(
        (await server({ 'POST /sandboxes': opened, [clock]: response }).target.open()).control({ type: 'read-clock' }),
      )
    const created = await control(json(201, { type: 'clock', now: 1_500_000_000_007 }))
    assert.deepEqual(
      [created.code, created.message, created.operation],
      [
        'unexpected-answer',
        'the control plane answered read-clock with status 201; the contract says 200',
        'read-clock',
      ],
    )
    for (const status of [401, 403]) {
      const { code, message, advice } = await control(problem(status, 'no'))
      assert.equal(code, 'control-refused')
      assert.equal(message, `the control plane answered read-clock with status ${status}: "no"`)
      assert.match(advice ?? '', /ASSAY_CONTROL_TOKEN/)
    }
    const pretty = JSON.stringify({ title: 'say "please" first' }, null, 2)
    assert.match(
      (await control({ ...problem(409, ''), body: pretty })).message,
      / with status 409: "say "please" first"$/,
    )
    for (const body of ['"title":"x"', '{"title":7}', '']) {
      assert.match((await control({ ...problem(404, ''), body })).message, / with status 404; the contract says 200$/)
    }
    const cannot = await control(problem(409, 'there is no clock'))
    assert.deepEqual([cannot.code, cannot.power, cannot.advice], ['missing-power', 'clock', undefined])
  })

  test('with another URL is an error that names the right one', async () => {
    const open = (body: object) => failureOf(server({ 'POST /sandboxes': json(201, body) }).target.open())
    assert.match((await open({ id: 's1' })).advice ?? '', /URL of the control plane.* openapi-control\.json/)
    const elsewhere = await open({ sandbox: 's1', url: 'http://192.0.2.1:8080/x' })
    assert.match(elsewhere.advice ?? '', /Use the URL that the server itself uses/)
  })

  test('does not close a sandbox that it did not open', async () => {
    const sent: WireRequest[] = []
    const transport: Transport = async (_base, request) => {
      sent.push(request)
      return json(200, {})
    }
    const close = async (): Promise<void> => undefined
    const sandbox = await contractTarget({ name: 's', kind: 'http', url: 'http://a.test', transport, close }).open()
    await sandbox.close()
    assert.deepEqual(sent, [])
  })
})

describe('a command', () => {
  const list = { type: 'list-phones', session: 'canary-session' } as const
  const sandboxWith = (response: WireResponse) =>
    server({ 'POST /sandboxes': opened, 'GET /phones': response }).target.open()

  test('whose answer not everybody would read alike has no answer', async () => {
    const answer = json(200, { type: 'phones', phones: [] }, { ambiguity: 'has a duplicate name in an object' })
    const { code, message } = await failureOf((await sandboxWith(answer)).send(list))
    assert.equal(code, 'unexpected-answer')
    assert.equal(message, 'the target answered list-phones with JSON that has a duplicate name in an object')
    const tampered = (await sandboxWith(answer)).sendTampered?.(list, { field: 'session', raw: 'x', description: 'x' })
    assert.deepEqual(await tampered, { status: 200 })
    const deliveries = json(200, { deliveries: [] }, { ambiguity: 'has more than 100000 values' })
    const responses = { 'POST /sandboxes': opened, 'GET /sandboxes/s1/deliveries': deliveries }
    const controlled = await failureOf((await server(responses).target.open()).control({ type: 'read-deliveries' }))
    assert.match(controlled.message, /answered read-deliveries with JSON that has more than 100000 values/)
  })

  test('a tampered request returns its status, and its answer when the contract knows it', async () => {
    const tamperedAnswerTo = async (response: WireResponse) => {
      const sandbox = await sandboxWith(response)
      const answer = await sandbox.sendTampered?.(list, { field: 'session', raw: 'x', description: 'another session' })
      assert.deepEqual(
        sandbox.exchanges.map(({ plane, command }) => `${plane} ${command}`),
        ['control open', 'public list-phones'],
      )
      return answer
    }
    const answer = { type: 'phones' as const, phones: [] }
    assert.deepEqual(await tamperedAnswerTo(json(200, answer)), { status: 200, answer })
    assert.deepEqual(await tamperedAnswerTo(json(200, { type: 'phones' })), { status: 200 })
    for (const status of [500, 503]) assert.deepEqual(await tamperedAnswerTo(json(status, answer)), { status })
  })

  test('is in the log with when it was sent and how long its answer took', async () => {
    const began = Date.now()
    const started = performance.now()
    const sandbox = await sandboxWith(json(200, { type: 'phones', phones: [] }))
    await sandbox.send(list)
    const took = performance.now() - started
    for (const { at, milliseconds } of sandbox.exchanges) {
      assert.ok(at >= began && at <= Date.now(), String(at))
      assert.ok(
        Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds <= Math.ceil(took),
        String(milliseconds),
      )
    }
  })

  test('that fails with something else than an error is in the log with what that was', async () => {
    const { target } = server({}, { control: undefined as never, transport: () => Promise.reject('gone') })
    const sandbox = await target.open()
    await assert.rejects(sandbox.send(list), (thrown: unknown) => thrown === 'gone')
    assert.equal(sandbox.exchanges[0]?.failure, 'gone')
  })
})

test('a sentence about a sandbox is rid of the secrets that were sent there', async () => {
  const sandbox = await server({ 'POST /sandboxes': opened }).target.open()
  await sandbox.send({ type: 'list-phones', session: 'canary-session' }).catch(() => undefined)
  assert.equal(sandbox.redact?.('canary-session, canary-control'), '«session-1», «control-token-1»')
})

test('a sandbox of a server in this process can be interleaved, by its id', async () => {
  const waits: unknown[] = []
  const interleave: NonNullable<ContractServer['interleave']> = (...given) => {
    waits.push(...given)
  }
  const sandbox = await server({ 'POST /sandboxes': opened }, { interleave }).target.open()
  const wait = async (): Promise<void> => undefined
  sandbox.interleave?.(wait)
  assert.deepEqual(waits, ['s1', wait])
  assert.equal('interleave' in (await server({ 'POST /sandboxes': opened }).target.open()), false)
})
