import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exampleExchange } from '../fixtures/example-run.ts'
import { decisiveExchange, exchangeLines, exchangeSides, withTruncatedBodies } from './exchange-text.ts'

const lost = exampleExchange({ failure: 'connection closed before a response came' })
const control = exampleExchange({ plane: 'control', command: 'open' })

describe('the sides of an exchange', () => {
  it('are first line, headers and body, JSON laid out', () => {
    assert.deepEqual(exchangeSides(exampleExchange()), {
      requestText: `POST http://127.0.0.1:4010/account/app-passwords
authorization: Bearer <session token>
content-type: application/json

{
  "label": "One more",
  "identifier": "ada@example.com",
  "password": "<password>"
}`,
      responseText: `201
content-type: application/json
cache-control: no-store

{
  "type": "app-password-created",
  "appPassword": "ap_26",
  "label": "One more",
  "secret": "<app password>"
}`,
    })
  })

  it('say when no response came, and show what is not JSON as it is', () => {
    assert.equal(exchangeSides(lost).responseText, 'connection closed before a response came')
    const page = exampleExchange({ response: { status: 200, headers: {}, body: '<html>\n<p>\u001b[31m' } })
    assert.equal(exchangeSides(page).responseText, '200\n\n<html>\n<p>␛[31m')
  })
})

it('a body that would be mostly indentation stays as it is, so that no server fills memory and disk', () => {
  const nested = (depth: number, inner: string): string => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`
  for (const body of [nested(3_500, ''), nested(60, '1,'.repeat(3_500).slice(0, -1)), nested(1_900, '{"a":1}')]) {
    const { responseText } = exchangeSides(exampleExchange({ response: { status: 200, headers: {}, body } }))
    assert.ok(responseText.length < 5 * body.length + 2_000, `${responseText.length} characters`)
  }
})

describe('the decisive exchange', () => {
  it('is the last one on the public plane, else the last', () => {
    const [first, second] = [exampleExchange({ at: 1 }), exampleExchange({ at: 2 })]
    assert.equal(decisiveExchange({ exchanges: [first, second, control] }), second)
    assert.equal(decisiveExchange({ exchanges: [first, second, control], decisive: 0 }), first)
    assert.equal(decisiveExchange({ exchanges: [control] }), control)
    assert.equal(decisiveExchange({}), undefined)
  })

  it('has two to four lines', () => {
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
  const [cut] = withTruncatedBodies([long])
  assert.equal(cut?.request.body, `${'y'.repeat(8000)}… (cut; 8001 characters in all)`)
  assert.deepEqual(withTruncatedBodies([exampleExchange(), lost]), [exampleExchange(), lost])
})
