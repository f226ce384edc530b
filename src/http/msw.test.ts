import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setupServer } from 'msw/node'
import { discoveryPath } from '../protocol/declaration.ts'
import { assayHandlers } from './msw.ts'

const baseUrl = 'https://id.example.test/accounts'
const control = { url: `${baseUrl}/control`, token: 'only-for-tests' }
const server = setupServer(...assayHandlers({ baseUrl, control, parameters: { 'code.length': 8 } }))

before(() => server.listen({ onUnhandledFrame: 'error' }))
after(() => server.close())

const call = async (method: string, url: string, body?: object, token?: string) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, json: JSON.parse(await response.text()) }
}

test('the discovery document lies below the base URL', async () => {
  const { status, json } = await call('GET', baseUrl + discoveryPath)
  assert.equal(status, 200)
  assert.equal(json.edition, '2fa-2018')
  assert.equal(json.parameters['code.length'], 8)
})

test('a client signs in with the code that the control plane read', async () => {
  const [identifier, password] = ['ada@example.test', 'Quartz-1848-moth']
  const account = { identifier, password, scheme: 'two-factor', phones: [{ number: '+12025550101' }] }
  const provisioned = await call('POST', `${control.url}/sandboxes/root/accounts`, account, control.token)
  assert.equal(provisioned.status, 201)

  const started = await call('POST', `${baseUrl}/sign-ins`, { identifier, password, client: { kind: 'browser' } })
  assert.equal(started.json.type, 'code-required')
  const { signIn, phones } = started.json
  await call('POST', `${baseUrl}/sign-in/sends`, { via: 'text', phone: phones[0].phone }, signIn)
  const { json } = await call('GET', `${control.url}/sandboxes/root/deliveries`, undefined, control.token)
  const code: string = json.deliveries.at(-1).code
  assert.match(code, /^\d{8}$/)

  const wrong = code.replace(/./g, (digit) => String((Number(digit) + 1) % 10))
  const refused = await call('POST', `${baseUrl}/sign-in/code`, { code: wrong }, signIn)
  assert.match(refused.json.type, /wrong-code$/)
  assert.equal((await call('POST', `${baseUrl}/sign-in/code`, { code }, signIn)).json.type, 'signed-in')
})

test('the control plane wants its token', async () => {
  const { status } = await call('GET', `${control.url}/sandboxes/root/deliveries`, undefined, 'another')
  assert.equal(status, 401)
})

test('an empty token and URLs that are patterns are refused', () => {
  assert.throws(() => assayHandlers({ baseUrl, control: { url: control.url, token: '' } }), /needs a token/)
  for (const url of [
    '',
    'file:///x',
    'https://*',
    `${baseUrl}/*`,
    `${baseUrl}/:id`,
    `${baseUrl}?a`,
    'https://a:b@id.example.test',
  ])
    assert.throws(() => assayHandlers({ baseUrl: url }), /is no URL for handlers/, url)
  for (const url of ['http://localhost:3000', 'http://[::1]:80/a', 'https://id.example.test/a/b/'])
    assert.equal(assayHandlers({ baseUrl: url }).length, 1)
})
