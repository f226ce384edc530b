import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineAdapter } from './define-adapter.ts'
import type { AdapterDefinition } from './definition.ts'
import { commands, createFakeServer, minimalDefinition, sessionOf } from './fixtures/fake-server.ts'

const make = (more: Partial<AdapterDefinition>, transport = createFakeServer({}).transport) =>
  defineAdapter({ ...minimalDefinition, transport, commands, ...more })()

test('cleanUp gets the identifiers of the accounts, once, when the target is closed', async () => {
  const fake = createFakeServer({ '/sign-up': [{ ok: true }] })
  const cleaned: (readonly string[])[] = []
  const cleanUp: AdapterDefinition['cleanUp'] = async ({ client, identifiers }) => {
    cleaned.push(identifiers)
    await client().delete('/accounts')
  }
  const target = await make({ cleanUp }, fake.transport)
  const sandbox = await target.open()
  await sessionOf(sandbox)
  await sandbox.close()
  assert.deepEqual(cleaned, [])
  await target.close()
  await target.close()
  assert.deepEqual(cleaned, [['ada@example.test']])
  assert.equal(fake.requests.at(-1)?.method, 'DELETE')
  assert.equal(target.leavesBehind?.(), undefined)
})

test('a run on a server that is there already leaves its accounts, and says so', async () => {
  const target = await make({}, createFakeServer({ '/sign-up': [{ ok: true }] }).transport)
  assert.equal(target.leavesBehind?.(), 'every account that it makes: the adapter has no cleanUp')
  await sessionOf(await target.open())
  assert.equal(target.leavesBehind?.(), '1 account: the adapter has no cleanUp')
  assert.equal((await make({ leavesBehind: 'rows in a log' })).leavesBehind?.(), 'rows in a log')
})
