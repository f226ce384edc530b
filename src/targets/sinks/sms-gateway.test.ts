import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, describe, test } from 'node:test'
import twilio from 'twilio'
import { createInbox } from './inbox.ts'
import { hostSmsGateway } from './sms-gateway.ts'

const inbox = createInbox()
let origin: string | undefined
const gateway = await hostSmsGateway({ inbox, origins: () => [origin ?? []].flat() })
after(gateway.close)

const { account, token } = gateway.credentials
const authorization = `Basic ${btoa(`${account}:${token}`)}`
const client = twilio(account, token)
client.api.baseUrl = gateway.url
const from = '+15005550006'

const post = (path: string, form: Readonly<Record<string, string>>, url = gateway.url) =>
  fetch(`${url}/2010-04-01/Accounts/${account}/${path}`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams(form),
  })

test('a text message that the Twilio library sends arrives, and nothing leaves this machine', async () => {
  const to = '+12025550110'
  const sent = await client.messages.create({ to, from, body: '123456 is your code – grüß Gott' })
  assert.match(sent.sid, /^SM[0-9a-f]{32}$/)
  assert.equal(sent.status, 'queued')
  assert.equal(sent.accountSid, account)
  assert.ok(sent.dateCreated instanceof Date)
  const [message] = inbox.read({ to, channel: 'text' })
  assert.equal(message?.text, '123456 is your code – grüß Gott')
})

describe('a call of the Twilio library says', () => {
  test('the words of its TwiML', async () => {
    const to = '+12025550111'
    const twiml =
      '<Response><Say voice="alice">Your code is <break/> 1, 2, 3, 4.</Say><Pause/><Say>Bye &amp; thanks</Say></Response>'
    const call = await client.calls.create({ to, from, twiml })
    assert.match(call.sid, /^CA[0-9a-f]{32}$/)
    assert.equal(inbox.read({ to, channel: 'call' })[0]?.text, 'Your code is 1, 2, 3, 4. Bye & thanks')
  })

  test('the words of the document at its URL, of the server under test only', async () => {
    const to = '+12025550112'
    const server = createServer((request, response) =>
      response.end(`<Response><Say>${request.method} 9876</Say></Response>`),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    after(() => server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/twiml?code=1`
    await assert.rejects(client.calls.create({ to, from, url }), { code: 21205, status: 400 })
    origin = new URL(url).origin
    await client.calls.create({ to, from, url })
    await client.calls.create({ to, from, url, method: 'GET' })
    assert.deepEqual(
      inbox.read({ to, channel: 'call' }).map(({ text }) => text),
      ['POST 9876', 'GET 9876'],
    )
    await assert.rejects(client.calls.create({ to, from, url: 'http://192.0.2.1/twiml' }), { code: 21205, status: 400 })
    const other = createServer((_, response) => response.end(assert.fail('it got a request')))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    after(() => other.close())
    const { port } = other.address() as AddressInfo
    await assert.rejects(client.calls.create({ to, from, url: `http://127.0.0.1:${port}/twiml` }), { code: 21205 })
    await assert.rejects(client.calls.create({ to, from, url: 'file:///etc/hostname' }), { code: 21205 })
  })
})

describe('the library gets an error in its own format for', () => {
  const refusedAs = (code: number) => ({ code, status: 400, moreInfo: `https://www.twilio.com/docs/errors/${code}` })
  test('a recipient that is no number', () =>
    assert.rejects(client.messages.create({ to: 'nobody', from, body: 'x' }), refusedAs(21211)))
  test('a message without a text', () =>
    assert.rejects(client.messages.create({ to: '+12025550113', from, body: '' }), refusedAs(21602)))
  test('a message that is too long', () =>
    assert.rejects(client.messages.create({ to: '+12025550113', from, body: 'x'.repeat(1601) }), refusedAs(21617)))
  test('a message without a sender', async () =>
    assert.equal((await post('Messages.json', { To: '+12025550113', Body: 'x' })).status, 400))
  test('a resource that is not there', async () => assert.rejects(client.messages.list(), { status: 405 }))
})

describe('nobody else gets messages in', () => {
  const body = new URLSearchParams({ To: '+12025550119', From: from, Body: 'forged' })
  const statusOf = async (headers: Readonly<Record<string, string>>, of = account): Promise<number> =>
    (await fetch(`${gateway.url}/2010-04-01/Accounts/${of}/Messages.json`, { method: 'POST', headers, body })).status
  test('without the credentials of the run', async () => {
    assert.equal(await statusOf({}), 401)
    assert.equal(await statusOf({ authorization: `Basic ${btoa(`${account}:other`)}` }), 401)
    assert.equal(await statusOf({ authorization }, 'AC0'), 401)
  })
  test('from a page in a browser, or by a name that was pointed here', async () => {
    assert.equal(await statusOf({ authorization, origin: 'http://attacker.test' }), 403)
    assert.equal(await statusOf({ authorization, 'sec-fetch-site': 'cross-site' }), 403)
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.end(
      `POST /2010-04-01/Accounts/${account}/Messages.json HTTP/1.1\r\nhost: attacker.test\r\ncontent-length: 0\r\n\r\n`,
    )
    const received = await new Promise<string>((resolve) => socket.on('data', (data) => resolve(data.toString())))
    assert.match(received, /^HTTP\/1\.1 403/)
  })
  test('and nothing of it arrived', () => assert.deepEqual(inbox.read({ to: '+12025550119', channel: 'text' }), []))
})

test('by a host name that its user gave', async (t) => {
  const named = await hostSmsGateway({ inbox, hosts: ['inbox'] })
  t.after(named.close)
  const socket = connect(Number(new URL(named.url).port), '127.0.0.1')
  socket.end('GET / HTTP/1.1\r\nhost: inbox:8026\r\n\r\n')
  const received = await new Promise<string>((resolve) => socket.on('data', (data) => resolve(data.toString())))
  assert.match(received, /^HTTP\/1\.1 404/)
})

test('a message of 1,600 characters is not too long', async () => {
  await client.messages.create({ to: '+12025550114', from, body: '😀'.repeat(1600) })
  assert.equal([...(inbox.read({ to: '+12025550114', channel: 'text' })[0]?.text ?? '')].length, 1600)
})

describe('what is no way to use it ends with an answer', () => {
  const statusOf = async (request: Promise<Response>): Promise<number> => (await request).status
  test('another path or method', async () => {
    assert.equal(await statusOf(fetch(gateway.url)), 404)
    const headers = { authorization }
    assert.equal(await statusOf(fetch(`${gateway.url}/2010-04-01/Accounts/${account}/Messages.json`, { headers })), 405)
    assert.equal(
      await statusOf(fetch(`${gateway.url}/2010-04-01/Accounts/..%2f../Messages.json`, { method: 'POST' })),
      404,
    )
  })
  test('a body without end', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024).fill(120)),
    })
    const url = `${gateway.url}/2010-04-01/Accounts/${account}/Messages.json`
    const status = await fetch(url, {
      method: 'POST',
      headers: { authorization },
      body,
      duplex: 'half',
    } as RequestInit).then(
      (response) => response.status,
      () => 'connection closed',
    )
    assert.ok(status === 413 || status === 'connection closed', String(status))
  })
  test('what is not HTTP', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.end('EHLO mail.test\r\n')
    const received = await new Promise<string>((resolve) => socket.on('data', (data) => resolve(data.toString())))
    assert.match(received, /^HTTP\/1\.1 400/)
  })
  test('afterwards it is as good as before', async () => {
    assert.equal((await client.messages.create({ to: '+12025550115', from, body: 'x' })).status, 'queued')
  })
})

test('a full inbox turns messages away', async () => {
  const small = await hostSmsGateway({ inbox: createInbox(1), credentials: { account, token } })
  after(small.close)
  const send = () => post('Messages.json', { To: '+12025550116', From: from, Body: 'x' }, small.url)
  assert.equal((await send()).status, 201)
  const turnedAway = await send()
  assert.equal(turnedAway.status, 429)
  assert.match(await turnedAway.text(), /"code":20429/)
})

test('it listens on loopback, and a port in use is an error', async () => {
  const { hostname, port } = new URL(gateway.url)
  assert.equal(hostname, '127.0.0.1')
  await assert.rejects(hostSmsGateway({ inbox, port: Number(port) }), {
    code: 'port-in-use',
    message: `the SMS gateway cannot listen on port ${port}, which is in use`,
  })
})

test('a thousand messages at one time, each to its own recipient, all arrive', async () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => `+1303555${String(index).padStart(4, '0')}`)
  await Promise.all(numbers.map((to) => post('Messages.json', { To: to, From: from, Body: `code for ${to}` })))
  const wrong = numbers.filter((to) => inbox.read({ to, channel: 'text' })[0]?.text !== `code for ${to}`)
  assert.deepEqual(wrong, [])
})
