import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Transport, WireResponse } from '../../http/wire/message.ts'
import { discoveryPath } from '../../protocol/declaration.ts'
import { referenceTarget } from '../reference.ts'
import type { Target } from '../target.ts'
import { TargetError, type TargetErrorCode } from '../target-error.ts'
import { contractTarget } from './contract-target.ts'

const json = (status: number, body: unknown): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const discovery = referenceDeclaration('2fa-2018')
const opened = { sandbox: 's1', url: 'http://127.0.0.1:8080/sandboxes/s1' }

/** A server that gives these responses, by path; `control` is the control plane. */
const target = (responses: Readonly<Record<string, WireResponse>>, control = true): Target => {
  const transport: Transport = async (_base, { path }) => responses[path] ?? json(404, { title: 'nothing here' })
  return contractTarget({
    name: 'stub',
    kind: 'http',
    url: 'http://127.0.0.1:8080',
    transport,
    ...(control ? { control: { url: 'http://127.0.0.1:8081', token: 'canary-control', transport } } : {}),
    close: async () => undefined,
  })
}

const failure = async (promise: Promise<unknown>, code: TargetErrorCode, sentence: RegExp): Promise<TargetError> => {
  const error: unknown = await promise.then(
    () => assert.fail('it succeeded'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof TargetError, String(error))
  assert.equal(error.code, code, error.message)
  assert.match(error.message, sentence)
  assert.doesNotMatch(error.message, /canary|\n/)
  return error
}

describe('discovery', () => {
  const cases: readonly (readonly [what: string, response: WireResponse, code: TargetErrorCode, sentence: RegExp])[] = [
    ['404', json(404, {}), 'not-the-contract', /account-security answered 404 instead of a discovery document$/],
    ['500', json(500, {}), 'not-the-contract', /answered 500/],
    ['204', json(204, ''), 'not-the-contract', /answered 204/],
    ['HTML', json(200, '<p>hello'), 'not-the-contract', /^the answer of .* is not JSON$/],
    ['an empty object', json(200, {}), 'not-the-contract', /malformed at contract: /],
    ['an unknown edition', json(200, { ...discovery, edition: 'x' }), 'not-the-contract', /malformed at edition: /],
    [
      'another major version',
      json(200, { ...discovery, contract: '2.0' }),
      'incompatible-version',
      /speaks version "2\.0" .* speaks 1\.0$/,
    ],
    ['a major version of two digits', json(200, { ...discovery, contract: '10.0' }), 'incompatible-version', /"10\.0"/],
    ['JSON that is no document', json(200, 'null'), 'not-the-contract', /malformed at the document: /],
    [
      'a version that is no text',
      json(200, { ...discovery, contract: 2 }),
      'not-the-contract',
      /malformed at contract: /,
    ],
    ['a later document of another form', json(200, { contract: '2.0', form: [] }), 'incompatible-version', /"2\.0"/],
    ['no version', json(200, { ...discovery, contract: 'latest' }), 'incompatible-version', /speaks version "latest"/],
  ]
  for (const [what, response, code, sentence] of cases) {
    test(what, async () => {
      await failure(target({ [discoveryPath]: response }).describe(), code, sentence)
    })
  }

  test('what is no discovery document may be that of a server with an API of its own', async () => {
    const { advice } = await failure(target({}).describe(), 'not-the-contract', /answered 404/)
    assert.match(advice ?? '', /base URL .* adapter/)
  })

  test('a later minor version is read', async () => {
    const read = await target({ [discoveryPath]: json(200, { ...discovery, contract: '1.7', more: {} }) }).describe()
    assert.equal(read.contract, '1.7')
  })
})

describe('the control plane', () => {
  const open = (response: WireResponse) => target({ '/sandboxes': response }).open()

  test('refuses a token that is wrong', async () => {
    const { advice } = await failure(
      open(json(401, { title: 'wrong canary-control' })),
      'control-refused',
      /status 401: "wrong «control-token-1»"/,
    )
    assert.match(advice ?? '', /ASSAY_CONTROL_TOKEN/)
  })

  test('cannot do what the command needs', async () => {
    const refused = open(json(409, { title: 'code.length cannot be set' }))
    await failure(refused, 'missing-power', /status 409: "code\.length cannot be set"/)
  })

  test('is something else', async () => {
    for (const response of [
      json(404, {}),
      json(200, {}),
      json(500, {}),
      json(204, ''),
      json(201, 'x'),
      json(201, {}),
    ]) {
      await failure(
        open(response),
        'not-the-contract',
        /sandboxes (answered|with status|opened|is not JSON|to opening a sandbox)|control plane answered/,
      )
    }
  })

  test('redirects to another server', async () => {
    const elsewhere = [
      'http://192.0.2.1:8080/x',
      'http://127.0.0.1:9/x',
      'https://127.0.0.1:8080/x',
      'ftp://127.0.0.1:8080',
      'x',
      '',
      'http://127.0.0.1:8080@evil.test/',
      'Y2FuYXJ5LWNvbnRyb2w=',
    ]
    for (const url of elsewhere) {
      await failure(
        open(json(201, { ...opened, url })),
        'not-the-contract',
        /opened a sandbox at "(?!Y2F).*" instead of http:\/\/127\.0\.0\.1:8080$/,
      )
    }
    for (const url of [opened.url, 'http://localhost:8080/sandboxes/s1', '/sandboxes/s1', '//evil.test']) {
      const sandbox = await open(json(201, { ...opened, url }))
      await sandbox.send({ type: 'list-phones', session: 'x' }).catch(() => undefined)
      assert.match(sandbox.exchanges.at(-1)?.request.url ?? '', /^http:\/\/(127\.0\.0\.1|localhost):8080\//)
    }
  })

  test('answers a command against the contract', async () => {
    for (const response of [json(200, {}), json(200, { type: 'clock', now: 'noon' }), json(200, 'x')]) {
      const sandbox = await target({ '/sandboxes': json(201, opened), '/sandboxes/s1/clock': response }).open()
      await failure(sandbox.control({ type: 'read-clock' }), 'unexpected-answer', /read-clock/)
    }
  })

  test('is not there', async () => {
    const sandbox = await target({}, false).open()
    assert.equal(sandbox.id, 'root')
    const { advice } = await failure(
      sandbox.control({ type: 'read-clock' }),
      'missing-power',
      /needs the control plane/,
    )
    assert.match(advice ?? '', /--control-url/)
    await sandbox.close()
  })
})

describe('a command', () => {
  const send = async (response: WireResponse) => {
    const sandbox = await target({ '/sandboxes': json(201, opened), '/phones': response }).open()
    return { sandbox, sent: sandbox.send({ type: 'list-phones', session: 'canary-session' }) }
  }

  test('that makes the server fail', async () => {
    const { sent } = await send(json(500, { error: 'canary-session' }))
    await failure(sent, 'server-error', /^the target answered list-phones with status 500$/)
  })

  test('that is answered against the contract, with a secret in the answer', async () => {
    const { sandbox, sent } = await send({
      status: 403,
      headers: { 'content-type': 'application/problem+json' },
      body: '{"type":"urn:x:canary-session"}',
    })
    await failure(
      sent,
      'unexpected-answer',
      /^the answer of the target to list-phones violates the contract: .*"urn:x:«session-1»"/,
    )
    assert.doesNotMatch(JSON.stringify(sandbox.exchanges), /canary/)
    assert.deepEqual(
      sandbox.exchanges.map(({ command, plane }) => [plane, command]),
      [
        ['control', 'open'],
        ['public', 'list-phones'],
      ],
    )
  })

  test('that gets no answer is in the log, with the reason', async () => {
    const lost = contractTarget({
      name: 'lost',
      kind: 'http',
      url: 'http://127.0.0.1:8080',
      transport: async () => {
        throw new TargetError('connection-lost', 'the connection was lost')
      },
      close: async () => undefined,
    })
    const sandbox = await lost.open()
    await failure(sandbox.send({ type: 'list-phones', session: 'canary' }), 'connection-lost', /lost/)
    assert.equal(sandbox.exchanges[0]?.failure, 'the connection was lost')
    assert.equal(sandbox.exchanges[0]?.response, undefined)
  })
})

test('what the reference is sent and answers leaves no secret in the log', async () => {
  const sandbox = await referenceTarget().open()
  const password = 'Canary-Horse-7'
  const made = await sandbox.control({
    type: 'provision-account',
    identifier: 'ada@example.com',
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
    devices: [{ client: { kind: 'phone', name: 'phone', version: '11.0' }, status: 'trusted', passcode: '918273' }],
  })
  const started = await sandbox.send({
    type: 'start-sign-in',
    identifier: 'ada@example.com',
    password,
    client: { kind: 'browser' },
  })
  assert.ok(started.type === 'code-required')
  await sandbox.send({ type: 'send-code', signIn: started.signIn, via: 'text', phone: made.phones[0]?.phone ?? '' })
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  const code = deliveries.findLast((one) => one.channel === 'text')?.code ?? ''
  const signed = await sandbox.send({ type: 'enter-code', signIn: started.signIn, code })
  assert.ok(signed.type === 'signed-in')
  const app = await sandbox.send({
    type: 'create-app-password',
    session: signed.session,
    label: 'Mail',
    identifier: 'ada@example.com',
    password,
  })
  assert.ok(app.type === 'app-password-created')
  await sandbox.send({
    type: 'sign-in-program',
    identifier: 'ada@example.com',
    password: app.secret,
    service: 'mail',
    program: 'x',
  })
  const shown = JSON.stringify(sandbox.exchanges)
  for (const secret of [
    password,
    '918273',
    made.session,
    started.signIn,
    code,
    signed.session,
    app.secret,
    'in-process-control',
  ]) {
    assert.ok(secret.length > 3 && !shown.includes(secret), secret)
  }
  assert.match(shown, /«code-\d»/)
  await sandbox.close()
})
