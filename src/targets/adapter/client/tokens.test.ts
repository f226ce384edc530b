import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TargetClock } from '../../clock/target-clock.ts'
import { commands, commandsBelow, createFakeServer, minimalDefinition, sessionOf } from '../fixtures/fake-server.ts'
import { openSandbox } from '../fixtures/open-sandbox.ts'
import { bearer, cookie, header } from './tokens.ts'

test('a token keeps the state of a client from when it was made, even after the client was told to drop it', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'sid=one; Path=/'],
    '/me': [{ me: 'ada' }],
    '/out': [{ ok: true }, 'sid=; Path=/; Max-Age=0'],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie('sid') },
    commands,
  })
  const session = await sessionOf(sandbox)
  await sandbox.send({ type: 'sign-out', session })
  await sandbox.send({ type: 'read-account', session })
  assert.deepEqual(cookies(), [undefined, 'sid=one', 'sid=one'])
})

test('a token whose cookie is past its end is offered all the same, as a thief would', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'sid=one; Max-Age=60\nseen=yes; Max-Age=60'],
    '/me': [{ me: 'ada' }],
  })
  let elapsed = 0
  const clock = (): TargetClock => ({
    kind: 'global',
    now: () => Date.now() + elapsed,
    advance: async (seconds) => {
      elapsed += seconds * 1000
    },
  })
  const credentials = { session: cookie('sid') }
  const sandbox = await openSandbox({ ...minimalDefinition, transport, clock, credentials, commands })
  const session = await sessionOf(sandbox)
  await sandbox.send({ type: 'read-account', session })
  await sandbox.control({ type: 'advance-clock', seconds: 61 })
  await sandbox.send({ type: 'read-account', session })
  assert.deepEqual(cookies().slice(1), ['sid=one; seen=yes', 'sid=one'])
})

test('a session that the server renews goes on with the new cookie', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'sid=one; Path=/'],
    '/me': [{ me: 'ada' }, 'sid=two; Path=/'],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie('sid', { renews: true }) },
    commands,
  })
  const session = await sessionOf(sandbox)
  await sandbox.send({ type: 'read-account', session })
  await sandbox.send({ type: 'read-account', session })
  assert.deepEqual(cookies(), [undefined, 'sid=one', 'sid=two'])
})

test('a session that the server renews goes on with the new cookie alone, whatever its path', async () => {
  for (const attributes of ['Path=/app', 'Path=/app; Secure', '']) {
    const { transport, cookies } = createFakeServer({
      '/app/sign-up': [{ ok: true }, `sid=one; ${attributes}`],
      '/app/me': [{ me: 'ada' }, `sid=two; ${attributes}`],
    })
    const credentials = { session: cookie('sid', { renews: true }) }
    const sandbox = await openSandbox({ ...minimalDefinition, transport, credentials, commands: commandsBelow('/app') })
    const session = await sessionOf(sandbox)
    for (let times = 0; times < 3; times += 1) await sandbox.send({ type: 'read-account', session })
    assert.deepEqual(cookies(), [undefined, 'sid=one', 'sid=two', 'sid=two'], attributes)
  }
})

test('a session in a cookie with a path is one session, and its name is known by a pattern', async () => {
  const { transport, cookies } = createFakeServer({
    '/app/sign-up': [{ ok: true }, 'sid_4f=one; Path=/app'],
    '/app/me': [{ me: 'ada' }],
  })
  const credentials = { session: cookie(/sid_\w+/) }
  const sandbox = await openSandbox({ ...minimalDefinition, transport, credentials, commands: commandsBelow('/app') })
  assert.equal(await sessionOf(sandbox), await sessionOf(sandbox))
  await sandbox.send({ type: 'read-account', session: 'made-up' })
  assert.deepEqual(cookies(), [undefined, undefined, 'sid_4f=made-up'])
})

test('a cookie is found by a pattern of its whole name, and what is made up goes under the name that was seen', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'wp_logged_in_4f2a=one; Path=/'],
    '/me': [{ me: 'ada' }, 'wp_logged_in_4f2a=two; Path=/'],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie(/wp_logged_in_[0-9a-f]+/, { renews: true }) },
    commands,
  })
  const session = await sessionOf(sandbox)
  await sandbox.send({ type: 'read-account', session })
  await sandbox.send({ type: 'read-account', session })
  await sandbox.send({ type: 'read-account', session: 'made-up' })
  assert.deepEqual(cookies(), [
    undefined,
    'wp_logged_in_4f2a=one',
    'wp_logged_in_4f2a=two',
    'wp_logged_in_4f2a=made-up',
  ])
})

test('a session goes on with the cookie that it began with, unless the server renews it', async () => {
  for (const [credential, second] of [
    [cookie('sid'), 'sid=two; Path=/'],
    [cookie('sid', { renews: true }), 'sid=; Path=/; Max-Age=0'],
    [cookie('sid', { renews: true }), 'other=two; Path=/'],
    [bearer(), 'sid=two; Path=/'],
    [undefined, 'sid=two; Path=/'],
  ] as const) {
    const { transport, cookies } = createFakeServer({
      '/sign-up': [{ ok: true }, 'sid=one; Path=/'],
      '/me': [{ me: 'ada' }, second],
    })
    const credentials = credential === undefined ? {} : { session: credential }
    const sandbox = await openSandbox({ ...minimalDefinition, transport, credentials, commands })
    const session = await sessionOf(sandbox)
    await sandbox.send({ type: 'read-account', session })
    await sandbox.send({ type: 'read-account', session })
    assert.deepEqual(cookies(), [undefined, 'sid=one', 'sid=one'])
  }
})

test('a sign-out renews no session: what it ended is offered again', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'sid=one; Path=/'],
    '/out': [{ ok: true }, 'sid=nobody; Path=/'],
    '/me': [{ me: 'ada' }],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie('sid', { renews: true }) },
    commands,
  })
  const session = await sessionOf(sandbox)
  await sandbox.send({ type: 'sign-out', session })
  await sandbox.send({ type: 'read-account', session })
  assert.deepEqual(cookies(), [undefined, 'sid=one', 'sid=one'])
})

test('a token that was never given out is offered as it is', async () => {
  const cookies = createFakeServer({ '/me': [{ me: 'ada' }] })
  const byCookie = await openSandbox({
    ...minimalDefinition,
    transport: cookies.transport,
    credentials: { session: cookie('sid') },
    commands,
  })
  await byCookie.send({ type: 'read-account', session: 'made up; x=1' })
  assert.deepEqual(cookies.cookies(), ['sid=made%20up%3B%20x%3D1'])

  const headers = createFakeServer({ '/me': [{ me: 'ada' }] })
  const byHeader = await openSandbox({
    ...minimalDefinition,
    transport: headers.transport,
    credentials: { session: bearer() },
    commands,
  })
  await byHeader.send({ type: 'read-account', session: 'made-up' })
  await byHeader.send({ type: 'read-account', session: 'with/all of+it=' })
  await byHeader.send({ type: 'read-account', session: 'line\nbreak' })
  assert.deepEqual(
    headers.requests.map((request) => request.headers.authorization),
    ['Bearer made-up', 'Bearer with/all of+it=', 'Bearer line%0Abreak'],
  )

  const own = createFakeServer({ '/me': [{ me: 'ada' }] })
  const byOwnHeader = await openSandbox({
    ...minimalDefinition,
    transport: own.transport,
    credentials: { session: header('x-session') },
    commands,
  })
  await byOwnHeader.send({ type: 'read-account', session: 'made-up' })
  assert.equal(own.requests[0]?.headers['x-session'], 'made-up')
})

test('a token in its own place sends the state of the client, and nothing that was deleted', async () => {
  const { transport, cookies } = createFakeServer({
    '/sign-up': [{ ok: true }, 'early=e; Path=/\nearly=; Path=/; Max-Age=0\nsid=one; Path=/'],
    '/me': [{ me: 'ada' }],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie('sid') },
    commands,
  })
  await sandbox.send({ type: 'read-account', session: await sessionOf(sandbox) })
  assert.deepEqual(cookies(), [undefined, 'sid=one'])
})

test('a token in the place of another brings everything that was ever given with it', async () => {
  const { transport, cookies } = createFakeServer({
    '/begin': [{ ok: true }, 'sid=early; Path=/\nsid=; Path=/; Max-Age=0\npending=p; Path=/'],
    '/me': [{ me: 'ada' }],
  })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport,
    credentials: { session: cookie('sid'), signIn: cookie('pending') },
    commands: {
      ...commands,
      async 'start-sign-in'(_command, { client, keep, decide }) {
        const browser = client()
        return decide(await browser.post('/begin'), [
          {
            when: { json: { ok: true } },
            means: () => ({ type: 'code-required', phones: [], signIn: keep('signIn', browser) }),
          },
        ])
      },
    },
  })
  const started = await sandbox.send({
    type: 'start-sign-in',
    identifier: 'a',
    password: 'b',
    client: { kind: 'browser' },
  })
  assert.equal(started.type, 'code-required')
  await sandbox.send({ type: 'read-account', session: started.type === 'code-required' ? started.signIn : '' })
  assert.deepEqual(cookies(), [undefined, 'sid=early; pending=p'])
})

test('a session that the server hands out again is the same session, and another one is not', async () => {
  const answers = ['sid=one; Path=/', 'sid=one; Path=/', 'sid=two; Path=/']
  const { transport } = createFakeServer({ '/sign-up': [{ ok: true }] })
  const sandbox = await openSandbox({
    ...minimalDefinition,
    transport: async (base, request) => {
      const response = await transport(base, request)
      const setCookie = answers.shift()
      return setCookie === undefined
        ? response
        : { ...response, headers: { ...response.headers, 'set-cookie': setCookie } }
    },
    credentials: { session: cookie('sid') },
    commands,
  })
  const [first, again, other] = [await sessionOf(sandbox), await sessionOf(sandbox), await sessionOf(sandbox)]
  assert.equal(again, first)
  assert.notEqual(other, first)
})
