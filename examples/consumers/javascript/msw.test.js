import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assayHandlers } from 'assay-conformance/msw'
import { setupServer } from 'msw/node'

const baseUrl = 'https://id.example.test'
const control = { url: 'https://control.example.test', token: 'only-for-tests' }
const server = setupServer(...assayHandlers({ baseUrl, control }))

before(() => server.listen({ onUnhandledRequest: 'error' }))
after(() => server.close())

const post = (url, body, token) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })

test('a client under test talks to the reference', async () => {
  const [identifier, password] = ['ada@example.test', 'Quartz-1848-moth']
  const accounts = `${control.url}/sandboxes/root/accounts`
  const made = await post(accounts, { identifier, password, scheme: 'two-factor' }, control.token)
  assert.equal(made.status, 201)

  const started = await post(`${baseUrl}/sign-ins`, { identifier, password, client: { kind: 'browser' } })
  assert.equal((await started.json()).type, 'code-required')
})
