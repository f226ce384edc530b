import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPublicApp } from '../../src/http/server/hono-app.ts'
import type { Answer, Command } from '../../src/protocol/command.ts'
import { attack, attackedSandboxes, type Fetch } from './hostile/attack.ts'

const registry = attackedSandboxes()
const front = createPublicApp(registry.find)
const fetch: Fetch = (request) => front.fetch(request)

test('thousands of hostile requests: no failure, no secret, no account changed', async () => {
  const { requests, statuses } = await attack(registry, fetch, 4_000, 1)
  assert.equal(requests, 4_000)
  for (const status of [200, 201, 400, 401, 403, 404, 405, 409, 413])
    assert.ok((statuses[status] ?? 0) > 0, `no ${status}`)
})

/** The same server, except for the answer to one request. */
const butOnce = (instead: (request: Request) => Response | Promise<Response>): Fetch => {
  let count = 0
  return (request) => (++count === 30 ? instead(request) : front.fetch(request))
}
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

test('the checks detect a failure, a secret and a changed account', async () => {
  const few = (instead: Parameters<typeof butOnce>[0]) => attack(registry, butOnce(instead), 60, 2)
  await assert.rejects(
    few(() => new Response('', { status: 500, headers })),
    /seed 2, request 29: .*: 500/,
  )
  await assert.rejects(
    few(() => new Response('{"password":"Canary-Horse-Ada-7"}', { headers })),
    /repeats a secret/,
  )
  await assert.rejects(
    few(() => new Response('{}')),
    /cache-control|no-store/,
  )
  await assert.rejects(
    few(() => new Response('x'.repeat(70_000), { headers })),
    /an answer of 70000 characters/,
  )
  await assert.rejects(
    few(() => new Response('<html>', { status: 404, headers })),
    /text\/plain/,
  )
  let count = 0
  const changing = {
    ...registry,
    find: (id: string | undefined) => {
      const sandbox = registry.find(id)
      if (!sandbox) return undefined
      const execute = async (command: Command): Promise<Answer> =>
        command.type === 'list-phones'
          ? { type: 'phones', phones: [{ phone: 'p1', number: String(++count), verified: true }] }
          : sandbox.execute(command)
      return { ...sandbox, execute }
    },
  }
  await assert.rejects(attack(changing, fetch, 10, 2), /Ada's account was changed before request 10/)
})
