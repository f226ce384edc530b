import assert from 'node:assert/strict'
import type { SandboxRegistry } from '../../src/http/reference/sandbox-registry.ts'
import { createPublicPlane } from '../../src/http/server/public-plane.ts'

/** The operations of legitimate clients, in turn, in one long-lived sandbox: each call sends the next request. */
export const legitimateClient = async (registry: SandboxRegistry): Promise<(turn: number) => Promise<void>> => {
  const plane = createPublicPlane(registry.find)
  const opened = registry.open({})
  if (!('id' in opened)) throw new Error(opened.problem)
  const sandbox = registry.find(opened.id)
  assert(sandbox)
  const [identifier, password] = ['ada@example.com', 'Correct-Horse-7']
  const made = await sandbox.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
  })
  assert.equal(made.type, 'provisioned')
  const request = async (
    method: string,
    path: string,
    bearer?: string,
    body?: object,
  ): Promise<Record<string, unknown>> => {
    const response = await plane({
      method,
      path: `/sandboxes/${opened.id}${path}`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = response.body
    assert.ok(response.status < 300, `${method} ${path}: ${response.status} ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
  let { session } = made
  let held: Record<string, unknown> = {}
  const latestCode = async (): Promise<string> => {
    const read = await sandbox.control({ type: 'read-deliveries' })
    return 'deliveries' in read ? (read.deliveries.findLast(({ code }) => code !== undefined)?.code ?? '') : ''
  }
  const turns: readonly (() => Promise<unknown>)[] = [
    () => request('GET', '/account', session),
    () => request('GET', '/phones', session),
    () => request('GET', '/devices', session),
    async () => {
      held = await request('POST', '/app-passwords', session, { label: 'Mail', identifier, password })
    },
    () => request('GET', '/app-passwords', session),
    () => request('DELETE', `/app-passwords/${held.appPassword}`, session),
    async () => {
      await sandbox.control({ type: 'advance-clock', seconds: 3600 })
      held = await request('POST', '/sign-ins', '', { identifier, password, client: { kind: 'browser' } })
    },
    () => request('POST', '/sign-in/sends', String(held.signIn), { phone: made.phones[0]?.phone, via: 'text' }),
    async () => {
      held = await request('POST', '/sign-in/code', String(held.signIn), { code: await latestCode() })
    },
    async () => {
      await request('DELETE', '/session', session)
      session = String(held.session)
    },
    () => request('GET', '/.well-known/account-security'),
  ]
  return async (turn) => {
    await turns[turn % turns.length]?.()
  }
}
