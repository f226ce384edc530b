import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInbox } from '../sinks/inbox.ts'
import { DeliveryDelay } from './delivery-delay.ts'
import { createPhoneNumbers } from './phone-numbers.ts'
import { codeOfLength, createSandboxInbox } from './sandbox-inbox.ts'

const known = '+12025550101'

const newSandboxInbox = ({ delay = 0, limit = 5_000 } = {}) => {
  const inbox = createInbox()
  const numbers = createPhoneNumbers()
  const sandboxInbox = createSandboxInbox({
    inbox,
    sandbox: 'box',
    numbers,
    delay: new DeliveryDelay(delay, limit),
    timeout: limit,
    codeIn: codeOfLength(6),
    purposeOf: ({ channel }) => (channel === 'call' ? 'sign-in' : undefined),
  })
  return { inbox, numbers, sandboxInbox, number: numbers.of(known) }
}

test('messages to the people of this sandbox have the names of the scenario, in the order in which they came', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  sandboxInbox.learnAddresses({ identifier: 'ada@example.test', more: [{ password: 'no address' }] })
  inbox.put({ channel: 'call', to: number, text: 'Your code is 111111' })
  inbox.put({ channel: 'text', to: known, text: '999999 for somebody else, in another sandbox' })
  inbox.put({ channel: 'email', to: 'Ada@example.test', text: 'Code 222222', link: 'https://a.test/' })
  inbox.put({ channel: 'email', to: 'ben@example.test', text: 'Code 888888' })
  inbox.put({ channel: 'text', to: number, text: 'Hello' })
  const deliveries = await sandboxInbox.read()
  assert.deepEqual(
    deliveries.map(({ id: _id, at: _at, ...delivery }) => delivery),
    [
      { channel: 'call', to: known, text: 'Your code is 111111', code: '111111', purpose: 'sign-in' },
      { channel: 'email', to: 'ada@example.test', text: 'Code 222222', code: '222222', link: 'https://a.test/' },
      { channel: 'text', to: known, text: 'Hello' },
    ],
  )
})

test('a message that the server said it sends is waited for: by that way, to that person, after that command', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  inbox.put({ channel: 'text', to: number, text: '111111 is your code' })
  const position = sandboxInbox.position()
  sandboxInbox.expect('text', known, position)
  const deliveries = sandboxInbox.read()
  inbox.put({ channel: 'call', to: number, text: '222222' })
  inbox.put({ channel: 'text', to: '+12025550999', text: '333333' })
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '444444 is your code' }), 50)
  assert.deepEqual(
    (await deliveries).map(({ code }) => code),
    ['111111', '222222', '444444'],
  )
})

test('a message to anybody of the sandbox is waited for', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  sandboxInbox.expect('text', undefined, sandboxInbox.position())
  const deliveries = sandboxInbox.read()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '444444' }), 20)
  assert.equal((await deliveries).length, 1)
})

test('nothing has come only after it had the time to', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox({ delay: 60 })
  sandboxInbox.markAnswered()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '555555' }), 20)
  assert.equal((await sandboxInbox.read()).length, 1)
})

test('an address that many scenarios name is another one in each sandbox', async () => {
  const { inbox, sandboxInbox } = newSandboxInbox()
  sandboxInbox.learnAddresses({ backupAddress: 'backup@example.test' })
  const own = sandboxInbox.address('backup@example.test')
  assert.equal(own, 'backup.box@example.test')
  assert.equal(sandboxInbox.address('backup@example.test'), own)
  inbox.put({ channel: 'email', to: own, text: 'for us' })
  inbox.put({ channel: 'email', to: 'backup@example.test', text: 'for somebody else' })
  assert.deepEqual(
    (await sandboxInbox.read()).map(({ to, text }) => [to, text]),
    [['backup@example.test', 'for us']],
  )
})

test('an address of the sandbox stays its own when a command names it again', async () => {
  const { inbox, sandboxInbox } = newSandboxInbox()
  const own = sandboxInbox.address('backup@example.test')
  sandboxInbox.learnAddresses({ backupAddress: 'backup@example.test' })
  assert.equal(sandboxInbox.address('backup@example.test'), own)
  inbox.put({ channel: 'email', to: own, text: 'for us' })
  assert.equal((await sandboxInbox.read()).length, 1)
})

test('a text that is no address stays as it is, and belongs to nobody', async () => {
  const { inbox, sandboxInbox } = newSandboxInbox()
  assert.deepEqual(['nobody', '@example.test', 'a@b.test'].map(sandboxInbox.address), [
    'nobody',
    '@example.test',
    'a.box@b.test',
  ])
  const texts = ['nobody', 'to ada@example.test', 'ada@example.test again', 'ada@@example.test']
  sandboxInbox.learnAddresses({ texts, phone: null, device: undefined, count: 3, child: true })
  for (const to of texts) inbox.put({ channel: 'email', to, text: 'Hello' })
  assert.deepEqual(await sandboxInbox.read(), [])
})

test('a message to one person is waited for while others get theirs', async () => {
  const { inbox, numbers, sandboxInbox, number } = newSandboxInbox()
  const other = numbers.of('+12025550102')
  sandboxInbox.learnAddresses({ identifier: 'ada@example.test' })
  sandboxInbox.expect('text', known, sandboxInbox.position())
  const deliveries = sandboxInbox.read()
  inbox.put({ channel: 'text', to: other, text: '111111' })
  inbox.put({ channel: 'email', to: 'ada@example.test', text: '222222' })
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '333333' }), 20)
  assert.deepEqual(
    (await deliveries).map(({ code }) => code),
    ['111111', '222222', '333333'],
  )
})

test('a mail is waited for by the addresses, not the numbers', async () => {
  const { inbox, sandboxInbox } = newSandboxInbox()
  sandboxInbox.learnAddresses({ identifier: 'ada@example.test' })
  sandboxInbox.expect('email', undefined, sandboxInbox.position())
  const deliveries = sandboxInbox.read()
  setTimeout(() => inbox.put({ channel: 'email', to: 'ada@example.test', text: 'Hello' }), 20)
  assert.equal((await deliveries).length, 1)
})

test('all that is expected is waited for', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  const position = sandboxInbox.position()
  sandboxInbox.expect('text', known, position)
  sandboxInbox.expect('call', known, position)
  const deliveries = sandboxInbox.read()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '111111' }), 10)
  setTimeout(() => inbox.put({ channel: 'call', to: number, text: '222222' }), 20)
  assert.equal((await deliveries).length, 2)
})

test('a message that is expected during one read is waited for by the next', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  const position = sandboxInbox.position()
  sandboxInbox.expect('text', known, position)
  const first = sandboxInbox.read()
  sandboxInbox.expect('call', known, position)
  inbox.put({ channel: 'text', to: number, text: '111111' })
  assert.equal((await first).length, 1)
  setTimeout(() => inbox.put({ channel: 'call', to: number, text: '222222' }), 20)
  assert.equal((await sandboxInbox.read()).length, 2)
})

test('a message that can reach nobody is not waited for', { timeout: 5_000 }, async () => {
  const { sandboxInbox } = newSandboxInbox({ limit: 60_000 })
  sandboxInbox.expect('email', undefined, sandboxInbox.position())
  sandboxInbox.expect('text', '+12025550199', sandboxInbox.position())
  assert.deepEqual(await sandboxInbox.read(), [])
})

test('one message is read with its code and its link, where it has them', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  const link = 'https://a.test/confirm'
  inbox.put({ channel: 'email', to: sandboxInbox.address('ada@example.test'), text: 'Your code is 123456', link })
  inbox.put({ channel: 'text', to: number, text: 'Hello' })
  assert.deepEqual(await sandboxInbox.received('email', 'ada@example.test', 0), {
    text: 'Your code is 123456',
    code: '123456',
    link,
  })
  assert.deepEqual(await sandboxInbox.received('text', known, 0), { text: 'Hello' })
})

test('a message that does not come is an error of the adapter', async () => {
  const { sandboxInbox } = newSandboxInbox({ limit: 10 })
  await assert.rejects(sandboxInbox.received('call', known, 0), {
    code: 'adapter-failed',
    message: `no call reached ${known} since the command began`,
    advice: /number that numbers\.of gives/,
  })
})

test('a mail to an identifier is received at that address, and one to another address at that of this sandbox', async () => {
  const { inbox, sandboxInbox } = newSandboxInbox()
  const position = sandboxInbox.position()
  inbox.put({ channel: 'email', to: 'ada@example.test', text: 'Code 222222' })
  inbox.put({ channel: 'email', to: sandboxInbox.address('backup@example.test'), text: 'Code 333333' })
  const codeAt = async (to: string) => (await sandboxInbox.received('email', to, position)).code
  assert.deepEqual([await codeAt('ada@example.test'), await codeAt('backup@example.test')], ['222222', '333333'])
})

test('where messages come late, it is waited as long before nothing is taken to be sent', async () => {
  const { inbox, sandboxInbox, number } = newSandboxInbox()
  sandboxInbox.expect('text', known, inbox.position())
  sandboxInbox.markAnswered()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: 'Your code is 111111' }), 200)
  assert.equal((await sandboxInbox.read()).length, 1)
  const answered = performance.now()
  sandboxInbox.markAnswered()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: 'Your code is 222222' }), 200)
  assert.equal((await sandboxInbox.read()).length, 2, 'that nothing was sent cannot be said before the second one came')
  assert.ok(performance.now() - answered >= 290)
})
