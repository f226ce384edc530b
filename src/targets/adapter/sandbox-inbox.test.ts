import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInbox } from '../sinks/inbox.ts'
import { createPhoneNumbers } from './phone-numbers.ts'
import { codeOfLength, createSandboxInbox } from './sandbox-inbox.ts'

const known = '+12025550101'

const newArrivals = ({ delay = 0, limit = 5_000 } = {}) => {
  const inbox = createInbox()
  const numbers = createPhoneNumbers()
  const arrivals = createSandboxInbox({
    inbox,
    sandbox: 'box',
    numbers,
    delay,
    timeout: limit,
    codeIn: codeOfLength(6),
    purposeOf: ({ channel }) => (channel === 'call' ? 'sign-in' : undefined),
  })
  return { inbox, numbers, arrivals, number: numbers.of(known) }
}

test('what reached the people of this sandbox is told under the names of the scenario, in the order in which it came', async () => {
  const { inbox, arrivals, number } = newArrivals()
  arrivals.learnAddresses({ identifier: 'ada@example.test', more: [{ password: 'no address' }] })
  inbox.put({ channel: 'call', to: number, text: 'Your code is 111111' })
  inbox.put({ channel: 'text', to: known, text: '999999 for somebody else, in another sandbox' })
  inbox.put({ channel: 'email', to: 'Ada@example.test', text: 'Code 222222', link: 'https://a.test/' })
  inbox.put({ channel: 'email', to: 'ben@example.test', text: 'Code 888888' })
  inbox.put({ channel: 'text', to: number, text: 'Hello' })
  const told = await arrivals.read()
  assert.deepEqual(
    told.map(({ id: _id, at: _at, ...delivery }) => delivery),
    [
      { channel: 'call', to: known, text: 'Your code is 111111', code: '111111', purpose: 'sign-in' },
      { channel: 'email', to: 'ada@example.test', text: 'Code 222222', code: '222222', link: 'https://a.test/' },
      { channel: 'text', to: known, text: 'Hello' },
    ],
  )
})

test('a message that the server said it sends is waited for: by that way, to that person, after that command', async () => {
  const { inbox, arrivals, number } = newArrivals()
  inbox.put({ channel: 'text', to: number, text: '111111 is your code' })
  const mark = arrivals.position()
  arrivals.expect('text', known, mark)
  const told = arrivals.read()
  inbox.put({ channel: 'call', to: number, text: '222222' })
  inbox.put({ channel: 'text', to: '+12025550999', text: '333333' })
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '444444 is your code' }), 50)
  assert.deepEqual(
    (await told).map(({ code }) => code),
    ['111111', '222222', '444444'],
  )
})

test('a message to anybody of the sandbox is waited for', async () => {
  const { inbox, arrivals, number } = newArrivals()
  arrivals.expect('text', undefined, arrivals.position())
  const told = arrivals.read()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '444444' }), 20)
  assert.equal((await told).length, 1)
})

test('nothing has come only after it had the time to', async () => {
  const { inbox, arrivals, number } = newArrivals({ delay: 60 })
  arrivals.markAnswered()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '555555' }), 20)
  assert.equal((await arrivals.read()).length, 1)
})

test('an address that many scenarios name is another one in each sandbox', async () => {
  const { inbox, arrivals } = newArrivals()
  arrivals.learnAddresses({ backupAddress: 'backup@example.test' })
  const own = arrivals.address('backup@example.test')
  assert.equal(own, 'backup.box@example.test')
  assert.equal(arrivals.address('backup@example.test'), own)
  inbox.put({ channel: 'email', to: own, text: 'for us' })
  inbox.put({ channel: 'email', to: 'backup@example.test', text: 'for somebody else' })
  assert.deepEqual(
    (await arrivals.read()).map(({ to, text }) => [to, text]),
    [['backup@example.test', 'for us']],
  )
})

test('an address of the sandbox stays its own when a command names it again', async () => {
  const { inbox, arrivals } = newArrivals()
  const own = arrivals.address('backup@example.test')
  arrivals.learnAddresses({ backupAddress: 'backup@example.test' })
  assert.equal(arrivals.address('backup@example.test'), own)
  inbox.put({ channel: 'email', to: own, text: 'for us' })
  assert.equal((await arrivals.read()).length, 1)
})

test('what is no address stays what it is, and is nobody’s', async () => {
  const { inbox, arrivals } = newArrivals()
  assert.deepEqual(['nobody', '@example.test', 'a@b.test'].map(arrivals.address), [
    'nobody',
    '@example.test',
    'a.box@b.test',
  ])
  const texts = ['nobody', 'to ada@example.test', 'ada@example.test again', 'ada@@example.test']
  arrivals.learnAddresses({ texts, phone: null, device: undefined, count: 3, child: true })
  for (const to of texts) inbox.put({ channel: 'email', to, text: 'Hello' })
  assert.deepEqual(await arrivals.read(), [])
})

test('a message to one person is waited for while others get theirs', async () => {
  const { inbox, numbers, arrivals, number } = newArrivals()
  const other = numbers.of('+12025550102')
  arrivals.learnAddresses({ identifier: 'ada@example.test' })
  arrivals.expect('text', known, arrivals.position())
  const told = arrivals.read()
  inbox.put({ channel: 'text', to: other, text: '111111' })
  inbox.put({ channel: 'email', to: 'ada@example.test', text: '222222' })
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '333333' }), 20)
  assert.deepEqual(
    (await told).map(({ code }) => code),
    ['111111', '222222', '333333'],
  )
})

test('a mail is waited for by the addresses, not the numbers', async () => {
  const { inbox, arrivals } = newArrivals()
  arrivals.learnAddresses({ identifier: 'ada@example.test' })
  arrivals.expect('email', undefined, arrivals.position())
  const told = arrivals.read()
  setTimeout(() => inbox.put({ channel: 'email', to: 'ada@example.test', text: 'Hello' }), 20)
  assert.equal((await told).length, 1)
})

test('all that is expected is waited for', async () => {
  const { inbox, arrivals, number } = newArrivals()
  const mark = arrivals.position()
  arrivals.expect('text', known, mark)
  arrivals.expect('call', known, mark)
  const told = arrivals.read()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '111111' }), 10)
  setTimeout(() => inbox.put({ channel: 'call', to: number, text: '222222' }), 20)
  assert.equal((await told).length, 2)
})

test('what is expected while somebody reads is waited for by whoever reads next', async () => {
  const { inbox, arrivals, number } = newArrivals()
  const mark = arrivals.position()
  arrivals.expect('text', known, mark)
  const first = arrivals.read()
  arrivals.expect('call', known, mark)
  inbox.put({ channel: 'text', to: number, text: '111111' })
  assert.equal((await first).length, 1)
  setTimeout(() => inbox.put({ channel: 'call', to: number, text: '222222' }), 20)
  assert.equal((await arrivals.read()).length, 2)
})

test('nothing is waited for that can reach nobody', { timeout: 5_000 }, async () => {
  const { arrivals } = newArrivals({ limit: 60_000 })
  arrivals.expect('email', undefined, arrivals.position())
  arrivals.expect('text', '+12025550199', arrivals.position())
  assert.deepEqual(await arrivals.read(), [])
})

test('one message is read with its code and its link, where it has them', async () => {
  const { inbox, arrivals, number } = newArrivals()
  const link = 'https://a.test/confirm'
  inbox.put({ channel: 'email', to: arrivals.address('ada@example.test'), text: 'Your code is 123456', link })
  inbox.put({ channel: 'text', to: number, text: 'Hello' })
  assert.deepEqual(await arrivals.received('email', 'ada@example.test', 0), {
    text: 'Your code is 123456',
    code: '123456',
    link,
  })
  assert.deepEqual(await arrivals.received('text', known, 0), { text: 'Hello' })
})

test('a message that does not come is an error of the adapter', async () => {
  const { arrivals } = newArrivals({ limit: 10 })
  await assert.rejects(arrivals.received('call', known, 0), {
    code: 'adapter-failed',
    message: `no call reached ${known} since the command began`,
    advice: /number that numbers\.of gives/,
  })
})
