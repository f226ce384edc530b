import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInbox } from './inbox.ts'

const toAda = { channel: 'text', to: '+12025550101', text: '1' } as const

test('messages are matched by recipient, channel and what came after', () => {
  const inbox = createInbox()
  inbox.put(toAda)
  const position = inbox.position()
  inbox.put({ ...toAda, to: '+12025550102', text: 'for somebody else' })
  inbox.put({ ...toAda, channel: 'call', text: 'by another way' })
  inbox.put({ ...toAda, text: '2' })
  assert.deepEqual(
    inbox.read({ to: '+12025550101', channel: 'text' }).map(({ text, sequence: place }) => [text, place]),
    [
      ['1', 1],
      ['2', 4],
    ],
  )
  assert.deepEqual(
    inbox.read({ to: '+12025550101', channel: 'text', after: position }).map(({ text }) => text),
    ['2'],
  )
  assert.deepEqual(inbox.read({ to: '+12025550199', channel: 'text' }), [])
})

test('recipients are the same however they are written', () => {
  const inbox = createInbox()
  inbox.put({ ...toAda, to: '+1 (202) 555-0101' })
  inbox.put({ channel: 'email', to: 'Ada@Example.test', text: '' })
  assert.equal(inbox.read({ to: '+12025550101', channel: 'text' }).length, 1)
  assert.equal(inbox.read({ to: 'ada@example.test', channel: 'email' }).length, 1)
})

test('waits for the next message, not for an earlier one or that of another recipient', async () => {
  const inbox = createInbox()
  inbox.put({ ...toAda, text: 'old' })
  const position = inbox.position()
  const next = inbox.next({ to: toAda.to, channel: 'text', after: position }, 5_000)
  inbox.put({ ...toAda, to: '+12025550102' })
  inbox.put({ ...toAda, text: 'new' })
  assert.equal((await next)?.text, 'new')
  assert.equal((await inbox.next({ to: toAda.to, channel: 'text', after: position }, 0))?.text, 'new')
  assert.equal(await inbox.next({ to: toAda.to, channel: 'text', after: inbox.position() }, 1), undefined)
})

test('an inbox that holds too much refuses messages, whatever part of them is long, and is empty after it was cleared', () => {
  const inbox = createInbox()
  const long = 'x'.repeat(60_000)
  let kept = 0
  while (kept < 1_000 && inbox.put({ ...toAda, code: long, link: long })) kept += 1
  assert.ok(kept > 200 && kept < 300, `${kept}`)
  inbox.clear()
  assert.equal(inbox.put({ ...toAda, text: 'x'.repeat(100_000) })?.text.length, 65_536)
})

test('a full inbox refuses messages', () => {
  const inbox = createInbox(2)
  assert.ok(inbox.put(toAda))
  assert.ok(inbox.put(toAda))
  assert.equal(inbox.put(toAda), undefined)
  assert.equal(inbox.read({ to: toAda.to, channel: 'text' }).length, 2)
})
