import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { test } from 'node:test'
import type { Command } from '../../../src/protocol/command.ts'
import { openSandbox } from './sandbox.ts'
import { hostSmsGateway } from './sms-gateway.ts'
import { connectWire } from './wire.ts'

const commands: readonly Command[] = [
  { type: 'start-sign-in', identifier: 'ada@example.com', password: 'secret-1', client: { kind: 'browser' } },
  { type: 'send-code', signIn: 's', via: 'text' },
  { type: 'enter-code', signIn: 's', code: '123456' },
  { type: 'sign-out', session: 's' },
  { type: 'read-account', session: 's' },
  { type: 'use-service', session: 's', service: 'account-page' },
  { type: 'edit-account', session: 's', fullName: 'Ada' },
  { type: 'change-password', session: 's', currentPassword: 'secret-1', newPassword: 'secret-2' },
  { type: 'create-account', identifier: 'ada@example.com', password: 'secret-1' },
]

const json =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }
const strangers: readonly [name: string, answer: RequestListener, code: string][] = [
  ['404 to all', (_, response) => response.writeHead(404).end(), 'unknown-answer'],
  ['200 {} to all', json(200, '{}'), 'unknown-answer'],
  ['a page', (_, response) => response.end('<!doctype html><p>Hello'), 'unknown-answer'],
  ['500 to all', json(500, '{}'), 'server-error'],
  ['403 for the origin', json(403, '{"code":"INVALID_ORIGIN"}'), 'unknown-answer'],
  ['429 for the address', json(429, '{"message":"Too many requests."}'), 'unknown-answer'],
  ['an answer broken off', (request) => request.socket.destroy(), 'connection-lost'],
  ['no answer', () => {}, 'timed-out'],
  ['an answer without an end', (_, response) => response.writeHead(200).write('{'), 'timed-out'],
  [
    'an answer cut short',
    (_, response) => response.writeHead(200, { 'content-length': 9 }).write('{', () => response.destroy()),
    'connection-lost',
  ],
]

for (const [name, answer, code] of strangers) {
  test(`${name}: no command is accepted, and none is refused`, async () => {
    const server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    assert.ok(typeof address === 'object' && address)
    const gateway = await hostSmsGateway()
    const wire = connectWire(`http://127.0.0.1:${address.port}`, 200)
    const sandbox = openSandbox(wire, gateway)
    try {
      for (const command of commands) {
        await assert.rejects(sandbox.send(command), { name: 'TargetError', code }, command.type)
      }
      assert.equal(sandbox.exchanges.length, commands.length)
      assert.ok(!JSON.stringify(sandbox.exchanges).includes('secret-1'))
    } finally {
      wire.close()
      await gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
}

test('nothing listens: the target is unreachable', async () => {
  const gateway = await hostSmsGateway()
  const { url } = gateway
  await gateway.close()
  const sandbox = openSandbox(connectWire(url), gateway)
  await assert.rejects(sandbox.send({ type: 'sign-out', session: 's' }), { code: 'unreachable' })
})

test('a message is read by the number that the scenario gave', async () => {
  const gateway = await hostSmsGateway()
  try {
    const post = (to: string) =>
      fetch(`${gateway.url}/2010-04-01/Accounts/AC0/Messages.json`, {
        method: 'POST',
        body: new URLSearchParams({ To: to, Body: '012345 is your code.' }),
      })
    assert.equal((await post('+1')).status, 201)
    assert.equal((await fetch(gateway.url)).status, 404)
    assert.deepEqual(
      gateway.to('+1').map(({ body }) => body),
      ['012345 is your code.'],
    )
    assert.deepEqual(gateway.to('+2'), [])
  } finally {
    await gateway.close()
  }
})
