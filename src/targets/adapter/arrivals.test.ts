import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInbox } from '../sinks/inbox.ts'
import { codeOfLength, createArrivals } from './arrivals.ts'
import { createNumbers } from './numbers.ts'

const known = '+12025550101'

const newArrivals = (delay = 0) => {
  const inbox = createInbox()
  const numbers = createNumbers()
  const arrivals = createArrivals({
    inbox,
    sandbox: 'box',
    numbers,
    delay,
    limit: 5_000,
    codeIn: codeOfLength(6),
    purposeOf: ({ channel }) => (channel === 'call' ? 'sign-in' : undefined),
  })
  return { inbox, numbers, arrivals, number: numbers.of(known) }
}

test('what reached the people of this sandbox is told under the names of the scenario, in the order in which it came', async () => {
  const { inbox, arrivals, number } = newArrivals()
  arrivals.meet({ identifier: 'ada@example.test', more: [{ password: 'no address' }] })
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
  const mark = arrivals.mark()
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
  arrivals.expect('text', undefined, arrivals.mark())
  const told = arrivals.read()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '444444' }), 20)
  assert.equal((await told).length, 1)
})

test('nothing has come only after it had the time to', async () => {
  const { inbox, arrivals, number } = newArrivals(60)
  arrivals.answered()
  setTimeout(() => inbox.put({ channel: 'text', to: number, text: '555555' }), 20)
  assert.equal((await arrivals.read()).length, 1)
})

test('an address that many scenarios name is another one in each sandbox', async () => {
  const { inbox, arrivals } = newArrivals()
  arrivals.meet({ backupAddress: 'backup@example.test' })
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
