import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exampleExchange } from './example-run.ts'
import { decisiveExchange, exchangeLines, exchangesText, withBriefBodies } from './exchange-text.ts'

const lost = exampleExchange({ failure: 'connection closed before a response came' })
const control = exampleExchange({ plane: 'control', command: 'open' })

describe('exchanges as a text', () => {
  it('are numbered, with request and response one below the other and JSON laid out', () => {
    assert.equal(
      exchangesText([control, exampleExchange()]).split(`\n${'-'.repeat(72)}\n\n`)[1],
      `2 of 2  create-app-password

  request
    POST http://127.0.0.1:4010/account/app-passwords
    authorization: Bearer <session token>
    content-type: application/json

    {
      "label": "One more",
      "identifier": "ada@example.com",
      "password": "<password>"
    }

  response, after 3 ms
    201
    content-type: application/json
    cache-control: no-store

    {
      "type": "app-password-created",
      "appPassword": "ap_26",
      "label": "One more",
      "secret": "<app password>"
    }
`,
    )
    assert.match(exchangesText([control]), /^1 of 1 {2}open \(control plane\)/)
  })

  it('say when no response came, and show what is not JSON as it is', () => {
    assert.match(exchangesText([lost]), /connection closed before a response came/)
    const page = exampleExchange({ response: { status: 200, headers: {}, body: '<html>\n<p>\u001b[31m' } })
    assert.match(exchangesText([page]), / {4}<html>\n {4}<p>␛\[31m/)
  })
})

describe('the decisive exchange', () => {
  it('is the last one on the public plane, else the last', () => {
    const [first, second] = [exampleExchange({ at: 1 }), exampleExchange({ at: 2 })]
    assert.equal(decisiveExchange([first, second, control]), second)
    assert.equal(decisiveExchange([control]), control)
    assert.equal(decisiveExchange([]), undefined)
  })

  it('is told in two to four lines', () => {
    const spread = exampleExchange({ response: { status: 200, headers: {}, body: '{\n  "a": 1\n}' } })
    assert.deepEqual(exchangeLines(spread), [
      'POST http://127.0.0.1:4010/account/app-passwords',
      '{"label":"One more","identifier":"ada@example.com","password":"<password>"}',
      '200',
      '{ "a": 1 }',
    ])
    const { body: _, ...request } = lost.request
    assert.deepEqual(exchangeLines({ ...lost, request }), [
      'POST http://127.0.0.1:4010/account/app-passwords',
      'connection closed before a response came',
    ])
  })
})

it('long bodies are cut, short ones and their exchange stay as they are', () => {
  const long = exampleExchange({ request: { method: 'POST', url: '/', headers: {}, body: 'y'.repeat(8001) } })
  const [cut] = withBriefBodies([long])
  assert.equal(cut?.request.body, `${'y'.repeat(8000)}… (cut; 8001 characters in all)`)
  assert.deepEqual(withBriefBodies([exampleExchange(), lost]), [exampleExchange(), lost])
})
