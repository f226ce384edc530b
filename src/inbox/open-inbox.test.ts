import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, describe, test } from 'node:test'
import nodemailer from 'nodemailer'
import twilio from 'twilio'
import { openInbox } from './open-inbox.ts'

const inbox = await openInbox({ webhook: { to: '/data/recipient', text: '/data/body', code: '/data/otp' } })
after(inbox.close)

const twilioClient = twilio(inbox.sms.account, inbox.sms.token)
twilioClient.api.baseUrl = inbox.sms.url
const mailer = nodemailer.createTransport({ host: inbox.mail.host, port: inbox.mail.port })
const from = '+15005550006'

const postWebhook = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(inbox.webhookUrl, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${inbox.url}${path}`, { headers })

test('waits for the code that a client library sends, by text, call and mail', async () => {
  const position = inbox.position()
  const [to, address] = ['+12025550130', 'ada@example.test']
  const codes = [
    inbox.nextCode({ to, channel: 'text', after: position }),
    inbox.nextCode({ to, channel: 'call', after: position }),
    inbox.nextCode({ to: address.toUpperCase(), after: position }),
  ]
  await twilioClient.messages.create({ to, from, body: 'Hello' })
  await twilioClient.messages.create({ to, from, body: 'Your code is 123456' })
  await twilioClient.calls.create({ to, from, twiml: '<Response><Say>Your code is 2, 3, 4, 5.</Say></Response>' })
  await mailer.sendMail({ from: 'id@example.test', to: address, subject: 'Your code', text: 'It is 345678' })
  assert.deepEqual(await Promise.all(codes), ['123456', '2345', '345678'])
})

test('a webhook is read by the pattern', async () => {
  const sent = await postWebhook(JSON.stringify({ data: { recipient: 447700900123, body: 'Hi 1111', otp: 998877 } }))
  assert.equal(sent.status, 201)
  const message = await inbox.next({ to: '447700900123' })
  assert.deepEqual([message.channel, message.text, message.code], ['text', 'Hi 1111', '998877'])
})

describe('a webhook is refused', () => {
  for (const [what, body, status, title] of [
    ['that is no JSON', '{', 400, 'The body is not JSON.'],
    ['without a recipient', '{"data":{"body":"x"}}', 400, 'The body has no recipient at /data/recipient.'],
    ['without a text', '{"data":{"recipient":"x"}}', 400, 'The body has no text at /data/body.'],
    ['that inherits its recipient', '{"data":{"__proto__":{"recipient":"x"},"body":"x"}}', 400, undefined],
    ['that is too large', JSON.stringify({ data: 'x'.repeat(70_000) }), 413, undefined],
  ] as const) {
    test(what, async () => {
      const answer = await postWebhook(body)
      assert.equal(answer.status, status)
      const problem: unknown = await answer.json()
      if (title !== undefined) assert.deepEqual(problem, { type: 'about:blank', title, status })
    })
  }
  test('that a form of another page could send', async () => {
    assert.equal((await postWebhook('{}', { 'content-type': 'text/plain' })).status, 415)
    assert.equal((await postWebhook('{}', { origin: 'https://attacker.test' })).status, 403)
  })
})

test('messages are listed and waited for over HTTP', async () => {
  const position = inbox.position()
  const waiting = get(`/messages/next?to=ben%40example.test&after=${position}&timeout=20`)
  await mailer.sendMail({ from: 'id@example.test', to: 'eve@example.test', text: '111111' })
  await mailer.sendMail({ from: 'id@example.test', to: 'ben@example.test', text: '222222' })
  const next = (await (await waiting).json()) as { readonly code: string }
  assert.equal(next.code, '222222')
  const list = (await (await get(`/messages?after=${position}`)).json()) as { readonly messages: readonly object[] }
  assert.equal(list.messages.length, 2)
})

test('a number may be asked for with its + as it is', async () => {
  assert.equal((await postWebhook('{"data":{"recipient":"+12025550177","body":"654321"}}')).status, 201)
  for (const to of ['+12025550177', '%2B12025550177']) {
    const list = (await (await get(`/messages?to=${to}`)).json()) as { readonly messages: readonly object[] }
    assert.equal(list.messages.length, 1, to)
  }
})

test('nothing in time, a value that is none, a path that is not there', async () => {
  assert.equal((await get('/messages/next?to=nobody%40example.test&timeout=0')).status, 404)
  for (const query of ['timeout=61', 'timeout=x', 'channel=pigeon', 'after=-1', 'form=x', 'to='])
    assert.equal((await get(`/messages?${query}`)).status, 400, query)
  assert.equal((await get('/message')).status, 404)
  await assert.rejects(
    inbox.next({ to: 'nobody@example.test' }, 1),
    /no message to nobody@example.test came within 1 ms/,
  )
})

test('pages of others and names that were pointed here get nothing', async () => {
  assert.equal((await get('/messages', { origin: 'https://attacker.test' })).status, 403)
  assert.equal((await get('/messages', { 'sec-fetch-site': 'cross-site' })).status, 403)
})

test('the page shows messages as text', async () => {
  await postWebhook(
    JSON.stringify({ data: { recipient: 'ada@example.test', body: '<img src=x onerror=alert(1)> 4321' } }),
  )
  const page = await get('/')
  const text = await page.text()
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*script-src 'nonce-/)
  assert.match(text, /&lt;img src=x/)
  assert.doesNotMatch(text, /<img/)
  assert.match(text, /JSON webhook<\/dt><dd>http:/)
})

test('an inbox that is full refuses messages until it is emptied', async () => {
  const small = await openInbox({ maxMessages: 1 })
  after(small.close)
  const post = () =>
    fetch(small.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"to":"+12025550131","text":"1234"}',
    })
  assert.deepEqual([(await post()).status, (await post()).status], [201, 429])
  assert.equal((await fetch(`${small.url}/messages`, { method: 'DELETE' })).status, 204)
  assert.equal((await post()).status, 201)
  assert.equal(small.messages().length, 1)
})

test('so many requests wait at one time, and no more', async () => {
  const crowded = await openInbox()
  after(crowded.close)
  const ask = () => fetch(`${crowded.url}/messages/next?timeout=1`).then(({ status }) => status)
  const statuses = await Promise.all(Array.from({ length: 210 }, ask))
  assert.equal(statuses.filter((status) => status === 429).length, 10)
  assert.equal(statuses.filter((status) => status === 404).length, 200)
})

test('a port in use is refused with the option that chooses it, and nothing stays open', async () => {
  const { port } = new URL(inbox.url)
  await assert.rejects(openInbox({ port: Number(port) }), { message: /port \d+, which is in use/ })
})

test('recipients count in the length of a list', async () => {
  inbox.clear()
  for (let at = 0; at < 40; at += 1)
    assert.equal(
      (await postWebhook(JSON.stringify({ data: { recipient: '1'.repeat(60_000), body: 'x' } }))).status,
      201,
    )
  for (const path of ['/messages', '/']) assert((await (await get(path)).text()).length < 1_400_000, path)
  inbox.clear()
})

test('lists of messages are limited, each and together, however slowly they are read', {
  timeout: 60_000,
}, async () => {
  inbox.clear()
  const text = '\u0001'.repeat(10_000)
  for (let at = 0; at < 300; at += 1)
    assert.equal((await postWebhook(JSON.stringify({ data: { recipient: '+12025550199', body: text } }))).status, 201)
  const answer = await (await get('/messages')).text()
  assert(answer.length < 7_000_000)
  const { messages, leftOut, position } = JSON.parse(answer)
  assert.equal(messages.length + leftOut, 300)
  assert.equal(messages.at(-1).sequence, position)
  const { hostname, port } = new URL(inbox.url)
  const slow = Array.from({ length: 25 }, () => {
    const socket = connect(Number(port), hostname).pause()
    socket.write(`GET /messages HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
    return socket
  })
  const statuses: number[] = []
  while (!statuses.includes(429)) statuses.push((await get('/messages?to=x')).status)
  for (const socket of slow) socket.destroy()
  while ((await get('/messages?to=x')).status === 429);
  inbox.clear()
})
