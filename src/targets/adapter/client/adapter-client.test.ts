import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WireRequest, WireResponse } from '../../../http/wire/message.ts'
import { TargetError } from '../../target-error.ts'
import { createAdapterLog } from '../adapter-log.ts'
import { AdapterClient, type Connection } from './adapter-client.ts'
import { createCookies } from './cookies.ts'

const errand = { plane: 'public', command: 'read-account' } as const

/** A client of a server that answers everything with that, what it sent and what was noted of it. */
const clientOf = (answer: Partial<WireResponse> = {}, more: Partial<Connection> = {}) => {
  const requests: WireRequest[] = []
  const log = createAdapterLog([])
  const connection: Connection = {
    base: 'http://127.0.0.1:9',
    async transport(_base, request) {
      requests.push(request)
      return { status: 200, headers: {}, body: '', ...answer }
    },
    log,
    headers: {},
    now: Date.now,
    ...more,
  }
  return { client: new AdapterClient(connection, errand, createCookies()), requests, log }
}

test('a request says what it may be answered with, and has no body of its own', async () => {
  const { client, requests } = clientOf()
  await client.get('/a')
  await client.delete('/b')
  const headers = { accept: 'application/json, text/html;q=0.9, */*;q=0.8' }
  assert.deepEqual(requests, [
    { method: 'GET', path: '/a', headers },
    { method: 'DELETE', path: '/b', headers },
  ])
})

test('a path begins at the base URL', async () => {
  const { client, requests } = clientOf()
  await assert.rejects(client.get('me'), {
    code: 'adapter-failed',
    message: /requests "me", but a path must begin with \/$/,
  })
  assert.deepEqual(requests, [])
})

test('a redirect is followed when the adapter follows it', async () => {
  const { client, requests } = clientOf({ status: 302, headers: { location: '/code?step=2' } })
  await client.follow(await client.post('/sign-in'))
  assert.deepEqual(
    requests.map(({ method, path }) => `${method} ${path}`),
    ['POST /sign-in', 'GET /code?step=2'],
  )
})

describe('a copy of a client', () => {
  const owner = async () => {
    const { client, requests } = clientOf({ headers: { 'set-cookie': 'sid=1; Path=/\ntrust=2; Path=/' } })
    await client.bearer('t1').get('/')
    return { client, requests }
  }
  const lastOf = (requests: readonly WireRequest[]) => {
    const { cookie, authorization } = requests.at(-1)?.headers ?? {}
    return { cookie, authorization }
  }
  test('has the state of its owner', async () => {
    const { client, requests } = await owner()
    const thief = client.copy()
    client.bearer('t2')
    await thief.get('/')
    assert.deepEqual(lastOf(requests), { cookie: 'sid=1; trust=2', authorization: 'Bearer t1' })
  })
  test('has only the cookies that are named', async () => {
    const { client, requests } = await owner()
    await client.copy('trust').get('/')
    assert.deepEqual(lastOf(requests), { cookie: 'trust=2', authorization: undefined })
  })
})

describe('an exchange', () => {
  test('is noted for what it was made, with the time that it took', async () => {
    const { client, log } = clientOf()
    const began = performance.now()
    const from = Date.now()
    await client.get('/me')
    const [logged] = log.read()
    assert.deepEqual(
      [logged?.plane, logged?.command, logged?.request.url],
      ['public', 'read-account', 'http://127.0.0.1:9/me'],
    )
    const { milliseconds = -1, at = 0 } = logged ?? {}
    assert.ok(milliseconds >= 0 && milliseconds <= performance.now() - began + 1, `${milliseconds}`)
    assert.ok(at >= from && at <= Date.now())
  })
  test('without an answer is noted with what went wrong', async () => {
    const lost = new TargetError('connection-lost', 'the connection was lost')
    const { client, log } = clientOf({}, { transport: () => Promise.reject(lost), exitError: async () => undefined })
    await assert.rejects(client.get('/me'), lost)
    assert.equal(log.read()[0]?.failure, 'the connection was lost')
  })
  test('without an answer is noted with what became of the server, where that is known', async () => {
    const ended = new TargetError('unreachable', 'the server ended')
    const { client, log } = clientOf(
      {},
      { transport: () => Promise.reject(new Error('lost')), exitError: async () => ended },
    )
    await assert.rejects(client.get('/me'), ended)
    assert.equal(log.read()[0]?.failure, 'the server ended')
  })
})

describe('an unknown reply is quoted', () => {
  const excerptOf = async (body: string): Promise<string> => {
    const { message } = (await clientOf({ body }).client.get('/')).unknownReply('which is new')
    return /with 200 and (.*), which is new$/.exec(message)?.[1] ?? message
  }
  test('on one line', async () => assert.equal(await excerptOf(' a \n\t b  c\n'), 'a b c'))
  test('whole where it is short, its beginning where it is long', async () => {
    assert.equal(await excerptOf('x'.repeat(160)), 'x'.repeat(160))
    assert.equal(await excerptOf('x'.repeat(161)), `${'x'.repeat(160)}...`)
  })
  test('as the visible text of a page', async () => {
    const page = `\n <HTML lang=en><head><title>hidden\n here</title></head>
      <body>one<script>hidden()\n</script \n>two<style>hidden</style>three<br>four<p>five</p></body></html>`
    assert.equal(await excerptOf(page), 'one two three four five')
  })
  test('as it is where it is no page', async () => {
    for (const text of ['{"page":"<html><b>"}', 'a<html>', '<htmlx>a</htmlx>', '<xml>a</xml>']) {
      assert.equal(await excerptOf(text), text)
    }
  })
})
