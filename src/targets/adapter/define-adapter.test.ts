import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { test } from 'node:test'
import { cookie } from './client/tokens.ts'
import { defineAdapter } from './define-adapter.ts'
import type { AdapterDefinition, ServerContext } from './definition.ts'
import { commands, createFakeServer, minimalDefinition, sessionOf } from './fixtures/fake-server.ts'
import { openSandbox } from './fixtures/open-sandbox.ts'

test('headers are those of the target, of the client and of the request; the last word counts', async () => {
  const { transport, requests } = createFakeServer({ '/me': [{ me: 'ada' }] })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    headers: (url) => ({ Origin: url, 'X-Fixed': 'target' }),
    clientAddress: 'x-forwarded-for',
    commands: {
      async 'read-account'({ session }, { client, decide }) {
        const reply = await client()
          .bearer(session)
          .hold('X-Fixed', 'client')
          .get('/me', { headers: { origin: undefined, Accept: 'text/plain' } })
        return decide(reply, [{ when: { text: 'ada' }, refused: 'forbidden' }])
      },
    },
  })
  await sandbox.control({ type: 'set-client-address', address: '192.0.2.7' })
  await sandbox.send({ type: 'read-account', session: 's1' })
  assert.deepEqual(requests[0]?.headers, {
    accept: 'text/plain',
    authorization: 'Bearer s1',
    'x-fixed': 'client',
    'x-forwarded-for': '192.0.2.7',
  })
})

test('bodies and queries', async () => {
  const { transport, requests } = createFakeServer({})
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    commands: {
      async 'sign-out'(_command, { client, decide }) {
        await client().put('/json', { json: { a: 1 }, query: { b: 'c d' } })
        await client().post('/form?x=1', { form: { a: 'b & c' }, query: { y: '2' } })
        const reply = await client().patch('/text', { body: '<a/>', headers: { 'content-type': 'text/xml' } })
        return decide(reply, [{ when: { json: { error: 'lost' } }, means: () => ({ type: 'signed-out' }) }])
      },
    },
  })
  await sandbox.send({ type: 'sign-out', session: 's' })
  assert.deepEqual(
    requests.map(({ method, path, headers, body }) => [method, path, headers['content-type'], body]),
    [
      ['PUT', '/json?b=c+d', 'application/json', '{"a":1}'],
      ['POST', '/form?x=1&y=2', 'application/x-www-form-urlencoded', 'a=b+%26+c'],
      ['PATCH', '/text', 'text/xml', '<a/>'],
    ],
  )
})

test('a form is filled in as a browser does it; a page without it is the answer', async () => {
  const { transport, requests } = createFakeServer({
    '/form': ['<form method=post action=/send><input type=hidden name=token value=t1><input name=code></form>'],
    '/find': ['<form action=/found><input name=q></form>'],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    commands: {
      async 'sign-out'(_command, { client, decide }) {
        await client().submit('/form', '/send', { code: '1' })
        await client().submit('/find', '/found', { q: 'a b' })
        const reply = await client().submit('/form', '/other', {})
        return decide(reply, [{ when: { text: 'token' }, means: () => ({ type: 'signed-out' }) }])
      },
    },
  })
  await sandbox.send({ type: 'sign-out', session: 's' })
  assert.deepEqual(
    requests.map(({ method, path, body }) => `${method} ${path} ${body ?? ''}`),
    ['GET /form ', 'POST /send token=t1&code=1', 'GET /find ', 'GET /found?q=a+b ', 'GET /form '],
  )
})

test('a form is requested as a page, unless the target sets another Accept header, and keeps the query of its action', async () => {
  const { transport, requests } = createFakeServer({ '/form': ['<form method=post action=/send?next=%2Fhome></form>'] })
  const commands: AdapterDefinition['commands'] = {
    async 'sign-out'(_command, { client, decide }) {
      const reply = await client().submit('/form', '/send', {})
      return decide(reply, [{ when: { text: 'lost' }, means: () => ({ type: 'signed-out' }) }])
    },
  }
  const signOut = { type: 'sign-out', session: 's' } as const
  await (await openSandbox({ ...minimalDefinition, transport, commands })).send(signOut)
  await (
    await openSandbox({ ...minimalDefinition, transport, commands, headers: () => ({ Accept: 'text/plain' }) })
  ).send(signOut)
  assert.deepEqual(
    requests.map(({ path, headers }) => `${path} ${headers.accept}`),
    [
      '/form text/html, */*;q=0.8',
      '/send?next=%2Fhome text/html, */*;q=0.8',
      '/form text/plain',
      '/send?next=%2Fhome text/plain',
    ],
  )
})

test('an unknown page is quoted as its visible text', async () => {
  const page = '<!DOCTYPE html><html><head><title>x</title></head><style>p{}</style><p>That is <b>wrong</b>.</p></html>'
  const transport = async () => ({ status: 200, headers: {}, body: page })
  const sandbox = await openSandbox({ ...minimalDefinition, transport, commands })
  await assert.rejects(sandbox.send({ type: 'read-account', session: 's' }), {
    message: 'the server answered GET /me with 200 and That is wrong ., which matches no case of the adapter',
  })
})

test('a command of the adapter reads the message that it caused, and no earlier one', async () => {
  const codes: (string | undefined)[] = []
  let given: ServerContext | undefined
  const sms = async (to: string, text: string): Promise<void> => {
    const { smsUrl, smsAccount, smsToken } = given ?? assert.fail('the server was not started')
    const body = new URLSearchParams({ To: to, From: '+15005550006', Body: text })
    const headers = { authorization: `Basic ${btoa(`${smsAccount}:${smsToken}`)}` }
    await fetch(`${smsUrl}/2010-04-01/Accounts/${smsAccount}/Messages.json`, { method: 'POST', headers, body })
  }
  const target = await defineAdapter({
    ...minimalDefinition,
    server: (context) => {
      given = context
      return {
        command: process.execPath,
        args: ['-e', 'console.log("at http://127.0.0.1:9"); setInterval(() => {}, 9e5)'],
        ready: /at (\S+)/,
      }
    },
    transport: createFakeServer({}).transport,
    outbox: ['text'],
    messageTimeout: 50,
    commands: {
      async 'sign-out'({ session }, { numbers, received }) {
        if (session === 'sends') await sms(numbers.of('+12025550101'), `${codes.length}23456 is it`)
        codes.push((await received('text', '+12025550101')).code)
        return { type: 'signed-out' }
      },
    },
  })()
  try {
    const sandbox = await target.open()
    await sandbox.send({ type: 'sign-out', session: 'sends' })
    await sandbox.send({ type: 'sign-out', session: 'sends' })
    assert.deepEqual(codes, ['023456', '123456'])
    await assert.rejects(sandbox.send({ type: 'sign-out', session: 'sends nothing' }), {
      code: 'adapter-failed',
      message: 'no text reached +12025550101 since the command began',
    })
  } finally {
    await target.close()
  }
})

test('no secret is in exchanges or sentences, whatever its server calls it', async () => {
  const { transport } = createFakeServer({
    '/sign-up': [{ ok: true, access_token: 'canary-token-1', mine: 'canary-mine-1' }, 'sid=canary-sid-1; Path=/'],
    '/me': [
      { hint: 'canary-sid-1 canary-new-1', error: 'INVALID_CODE', code: 'INVALID_CODE' },
      'fresh=canary-new-1; Path=/',
    ],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    secrets: ['mine', 'X-Mine'],
    headers: () => ({ 'x-mine': 'canary-mine-2', 'x-master-key': 'canary-key-1' }),
    credentials: { session: cookie('sid') },
    commands: {
      ...commands,
      async 'create-account'({ password }, { client, keep, decide }) {
        const owner = client()
        const reply = await owner.post('/sign-up', { form: { pw: password }, query: { otp: 'canary-otp-1' } })
        return decide(reply, [
          {
            when: { json: { ok: true } },
            means: () => ({ type: 'account-created', scheme: 'none', session: keep('session', owner) }),
          },
        ])
      },
    },
  })
  const session = await sessionOf(sandbox)
  const failure: unknown = await sandbox.send({ type: 'read-account', session }).catch((error: unknown) => error)
  const shown = JSON.stringify([sandbox.exchanges, failure instanceof Error ? failure.message : ''])
  assert.doesNotMatch(shown, /canary|Correct.horse/)
  assert.match(shown, /INVALID_CODE/)
  assert.match(shown, /pw=«password-1»/)
})

test('what the server cannot be told is not applicable, what the examiner cannot do is a missing power', async () => {
  const sandbox = await openSandbox({ ...minimalDefinition, transport: createFakeServer({}).transport, commands })
  await assert.rejects(sandbox.send({ type: 'list-devices', session: '' }), { code: 'unsupported-command' })
  await assert.rejects(sandbox.control({ type: 'advance-clock', seconds: 1 }), {
    code: 'missing-power',
    power: 'clock',
  })
  await assert.rejects(sandbox.control({ type: 'issue-staff-token' }), { code: 'missing-power', power: 'support' })
})

test('an adapter that supports something has the commands for it', async () => {
  const make = (supported: AdapterDefinition['supported']) =>
    defineAdapter({ ...minimalDefinition, transport: createFakeServer({}).transport, supported, commands })()
  await assert.rejects(make(['app-passwords']), {
    code: 'adapter-failed',
    message: 'the adapter supports app-passwords but has no command create-app-password',
  })
  await assert.rejects(make(JSON.parse('["app-pasword"]')), { code: 'adapter-failed', message: /"app-pasword"/ })
})

test('a definition that lacks parts says all of them', async () => {
  for (const definition of [{}, { ...minimalDefinition, commands: {}, product: 'shop' }]) {
    const isEmpty = Object.keys(definition).length === 0
    await assert.rejects(defineAdapter(JSON.parse(JSON.stringify(definition)))(), {
      code: 'not-the-contract',
      message: `the adapter lacks ${isEmpty ? 'name, product, edition, supported, server, commands' : 'product'}, or has it in the wrong form`,
    })
  }
})

test('what answers is recognised, or it is another server', async () => {
  const { transport } = createFakeServer({ '/': [{ name: 'shop' }] })
  const make = (name: string) =>
    defineAdapter({ ...minimalDefinition, transport, commands, recognise: { path: '/', by: { json: { name } } } })()
  assert.equal((await (await make('shop')).describe()).powers.clock, 'none')
  await assert.rejects((await make('bank')).describe(), {
    code: 'not-the-contract',
    message: 'the server at http://127.0.0.1:9 is not In a function',
  })
})

test('a parameter of a sandbox is set by the adapter, or it is as it is', async () => {
  const set: unknown[] = []
  const target = await defineAdapter({
    ...minimalDefinition,
    transport: createFakeServer({}).transport,
    commands: {},
    settable: ['code.length'],
    notes: () => ({ length: 0 }),
    async opens({ notes }, { parameters }) {
      set.push(notes, parameters)
    },
  })()
  await target.open({ parameters: { 'code.length': 8 } })
  assert.deepEqual(set, [{ length: 0 }, { 'code.length': 8 }])
  await assert.rejects(target.open({ parameters: { 'code.lifetime': 60 } }), { code: 'missing-power' })
})

test('the limit of an answer is the one that the user chose', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const target = await defineAdapter({ ...minimalDefinition, server: url, commands })({ timeout: 100 })
  t.after(target.close)
  await assert.rejects(target.describe(), { code: 'timed-out', message: /within 0\.1 s$/ })
})
