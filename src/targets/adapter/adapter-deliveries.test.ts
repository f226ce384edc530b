import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from '../../protocol/control.ts'
import { createInbox, type Inbox } from '../sinks/inbox.ts'
import type { Sandbox } from '../target.ts'
import { openAdapterSandbox } from './adapter-sandbox.ts'
import type { AdapterDefinition } from './definition.ts'
import { createFakeServer, minimalDefinition } from './fixtures/fake-server.ts'

const known = '+12025550101'
const signOut = { type: 'sign-out', session: 's' } as const

/** A sandbox on a server whose messages come to that inbox. */
const boxOf = (inbox: Inbox, definition: Partial<AdapterDefinition>): Promise<Sandbox> =>
  openAdapterSandbox(
    {
      definition: { ...minimalDefinition, commands: {}, ...definition },
      url: minimalDefinition.server,
      transport: createFakeServer({}).transport,
      inbox,
    },
    {},
  )
const read = async (sandbox: Sandbox): Promise<readonly Partial<Delivery>[]> => {
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  return deliveries.map(({ id: _id, at: _at, ...delivery }) => delivery)
}

test('what was delivered is read with the codes in it, which are secret from then on', async () => {
  const inbox = createInbox()
  const sandbox = await boxOf(inbox, {
    deliveryDelay: 0,
    parameters: { 'code.length': 4 },
    commands: {
      'sign-out'(_command, { numbers }) {
        inbox.put({ channel: 'text', to: numbers.of(known), text: 'Room 1234567: your code is 4711' })
        inbox.put({ channel: 'call', to: numbers.of(known), text: 'Hello' })
        return { type: 'signed-out' }
      },
    },
  })
  await sandbox.send(signOut)
  assert.deepEqual(await sandbox.control({ type: 'read-deliveries' }).then(({ type }) => type), 'deliveries')
  assert.deepEqual(await read(sandbox), [
    { channel: 'text', to: known, text: 'Room 1234567: your code is 4711', code: '4711' },
    { channel: 'call', to: known, text: 'Hello' },
  ])
  assert.equal(sandbox.redact?.('4711 was wrong'), '«code-1» was wrong')
})

test('the adapter may find codes and purposes in its own way', async () => {
  const inbox = createInbox()
  const sandbox = await boxOf(inbox, {
    deliveryDelay: 0,
    codeIn: ({ text }) => /code=(\w+)/.exec(text)?.[1],
    purposeOf: () => 'notice',
  })
  await sandbox
    .control({ type: 'provision-account', identifier: 'ada@example.test', password: '', scheme: 'none' })
    .catch(() => undefined)
  inbox.put({ channel: 'email', to: 'ada@example.test', text: 'code=ABCDEF' })
  assert.deepEqual(await read(sandbox), [
    { channel: 'email', to: 'ada@example.test', text: 'code=ABCDEF', code: 'ABCDEF', purpose: 'notice' },
  ])
})

test('the mail addresses in a command identify their recipients', async () => {
  const inbox = createInbox()
  const sandbox = await boxOf(inbox, {
    deliveryDelay: 0,
    commands: { 'create-account': () => ({ type: 'refused', reason: 'forbidden' }) },
  })
  await sandbox.send({ type: 'create-account', identifier: 'ben@example.test', password: 'b' })
  inbox.put({ channel: 'email', to: 'ben@example.test', text: 'Hello' })
  assert.equal((await read(sandbox)).length, 1)
})

test('a message may come a little after the answer of its command', async () => {
  const inbox = createInbox()
  const sandbox = await boxOf(inbox, {
    commands: {
      'sign-out'(_command, { numbers }) {
        const to = numbers.of(known)
        setTimeout(() => inbox.put({ channel: 'text', to, text: 'Hello' }), 20)
        return { type: 'signed-out' }
      },
    },
  })
  await sandbox.send(signOut)
  assert.equal((await read(sandbox)).length, 1)
})

test('a message that the command expects may take longer, and is a new one', async () => {
  const inbox = createInbox()
  const sandbox = await boxOf(inbox, {
    deliveryDelay: 0,
    commands: {
      'sign-out'(_command, { numbers, expect }) {
        const to = numbers.of(known)
        expect('text', known)
        setTimeout(() => inbox.put({ channel: 'text', to, text: 'Hello' }), 20)
        return { type: 'signed-out' }
      },
    },
  })
  await sandbox.send(signOut)
  assert.equal((await read(sandbox)).length, 1)
  await sandbox.send(signOut)
  assert.equal((await read(sandbox)).length, 2)
})
