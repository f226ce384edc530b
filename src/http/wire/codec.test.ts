import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Accepted, Answer, Command } from '../../protocol/command.ts'
import { refusals, refused } from '../../protocol/refusal.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { routeOf, routeTable } from '../routes/route-table.ts'
import { inProcessTransport } from '../server/in-process-transport.ts'
import { createPublicPlane } from '../server/public-plane.ts'
import { commandArbitrary, schemaArbitrary } from './arbitraries.ts'
import { decodeAnswer, decodeCommand, encodeAccepted, encodeCommand, encodeTampered } from './codec.ts'
import type { WireResponse } from './message.ts'
import { problemMediaType, saysWhen } from './problem.ts'

const declaration = referenceDeclaration('2fa-2018')

/** A service that records its commands and returns the given answers. */
const createEcho = () => {
  const received: Command[] = []
  let answer: Answer = refused('not-found')
  const plane = createPublicPlane(() => ({
    declaration,
    execute: async (command) => {
      received.push(command)
      return answer
    },
  }))
  const transport = inProcessTransport(plane, 'http://front.test')
  return {
    async send(command: Command, say: Answer) {
      answer = say
      const response = await transport('http://echo.test', encodeCommand(command))
      return { heard: received.pop(), response, answer: decodeAnswer(command, response) }
    },
  }
}

describe('every command arrives as it was sent, and every answer comes back', () => {
  for (const route of routeTable) {
    test(route.type, async () => {
      const echo = createEcho()
      for (const { schema } of route.answers) {
        await fc.assert(
          fc.asyncProperty(commandArbitrary(route), schemaArbitrary(schema), async (command, answer) => {
            const exchange = await echo.send(command, answer as Accepted)
            assert.deepEqual(exchange.heard, command)
            assert.deepEqual(exchange.answer, answer)
          }),
          { numRuns: 25 },
        )
      }
    })
  }
})

test('every refusal survives encoding and decoding, with its details', async () => {
  const echo = createEcho()
  for (const reason of refusals) {
    for (const more of [
      ...(saysWhen.has(reason) ? [] : [{}]),
      { retryAfter: 0 },
      { retryAfter: 1800, remedies: ['approve-on-another-device', 'reset-keychain'] },
    ]) {
      const { answer } = await echo.send({ type: 'list-phones', session: 'x' }, refused(reason, more))
      assert.deepEqual(answer, refused(reason, more))
    }
  }
})

const listPhones = { type: 'list-phones', session: 'x' } as const
const json = (body: unknown, status = 200, type = 'application/json'): WireResponse => ({
  status,
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const problem = (body: unknown, status = 403) => json(body, status, problemMediaType)

test('fields that the contract does not know are ignored in answers, at any depth', () => {
  const phone = { phone: 'p', number: '+15550100', verified: true }
  const answer = { type: 'phones', phones: [phone] }
  const extended = { ...answer, more: 1, phones: [{ ...phone, carrier: { name: 'x' } }] }
  assert.deepEqual(decodeAnswer(listPhones, json(extended)), answer)
  const item = { kind: 'web', name: 'n', fields: {} }
  const items = { type: 'items', items: [{ ...item, icon: 'x' }] }
  assert.deepEqual(decodeAnswer({ type: 'list-items', session: 'x' }, json(items)), { type: 'items', items: [item] })
})

const foreign: readonly (readonly [what: string, response: WireResponse, sentence: RegExp])[] = [
  ['HTML', json('<!doctype html><p>Welcome', 200, 'text/html; charset=utf-8'), /content type "text\/html", not JSON/],
  ['no content type', { status: 200, headers: {}, body: '{}' }, /content type "", not JSON/],
  ['no content', { status: 204, headers: {}, body: '' }, /not JSON/],
  ['broken JSON', json('{"type":"phones"'), /not valid JSON/],
  ['an empty object', json({}), /no "type" that answers list-phones/],
  ['null', json('null'), /no "type"/],
  ['an array', json([{ type: 'phones', phones: [] }]), /no "type"/],
  ['a text', json('"phones"'), /no "type"/],
  ['the answer to another command', json({ type: 'devices', devices: [] }), /no "type" that answers list-phones/],
  ['an inherited name as type', json({ type: 'constructor' }), /no "type"/],
  ['another status', json({ type: 'phones', phones: [] }, 201), /status 201 with "phones"; the contract says 200/],
  ['an answer with a status of failure', json({ type: 'phones', phones: [] }, 500), /status 500/],
  ['a missing field', json({ type: 'phones' }), /malformed at phones/],
  ['a wrong type deep inside', json({ type: 'phones', phones: [{ phone: 7 }] }), /malformed at phones\.0\.phone/],
  ['an id that no path can carry', json({ type: 'phones', phones: [{ phone: '..' }] }), /phones\.0\.phone.*not an id/],
  [
    'a refusal as plain JSON',
    json({ type: 'urn:assay:refusal:not-found' }, 404),
    /"not-found" with status 404 and content type application\/json; the contract says 404 and application\/problem/,
  ],
  [
    'a refusal as plain JSON that succeeded',
    json({ type: 'urn:assay:refusal:not-found' }, 200),
    /the refusal "not-found" with status 200 and content type application\/json/,
  ],
  ['a problem without type', problem({ title: 'x' }), /problem document is malformed/],
  ['a problem of no kind', problem({ type: 'about:blank' }), /problem type "about:blank" is not in the contract/],
  [
    'a problem of an unknown reason',
    problem({ type: 'urn:assay:refusal:bad-mood' }),
    /bad-mood" is not in the contract/,
  ],
  ['a reason without its prefix', problem({ type: 'not-found' }), /not in the contract/],
  [
    'a refusal that succeeded',
    problem({ type: 'urn:assay:refusal:not-found' }, 200),
    /the refusal "not-found" with status 200 /,
  ],
  [
    'a refusal as failure',
    problem({ type: 'urn:assay:refusal:not-found' }, 503),
    /the refusal "not-found" with status 503 /,
  ],
]
for (const [what, response, sentence] of foreign) {
  test(`${what} is not the contract`, () => {
    const answer = decodeAnswer(listPhones, response)
    assert.equal(answer.type, 'not-the-contract')
    assert.match('sentence' in answer ? answer.sentence : '', sentence)
  })
}

test('a server’s own text is quoted in one short line', () => {
  const long = `urn:x:${'y'.repeat(2000)}`
  for (const response of [
    problem({ type: long }),
    problem({ type: 'urn:\u001b[2J\nx' }),
    json('', 200, `${'t/'.repeat(2000)}`),
  ]) {
    const answer = decodeAnswer(listPhones, response)
    assert.ok('sentence' in answer && answer.sentence.length < 300, JSON.stringify(answer).slice(0, 400))
    assert.ok('sentence' in answer && /^[\P{Cc}]*$/u.test(answer.sentence))
  }
})

test('a name that a server chose does not flood the sentence', () => {
  const answer = decodeAnswer(
    { type: 'read-fill-data', session: 'x', name: 'n' },
    json({ type: 'fill-data', fields: { ['k'.repeat(4000)]: 1 } }),
  )
  assert.ok('sentence' in answer && answer.sentence.length < 300)
})

test('Retry-After is a number of seconds, and always there where an entry is locked', () => {
  const body = { type: 'urn:assay:refusal:too-many-attempts' }
  const at = (value: string) => {
    const headers = { 'content-type': problemMediaType, 'retry-after': value }
    const answer = decodeAnswer(listPhones, { ...problem(body, 429), headers })
    return 'retryAfter' in answer ? answer.retryAfter : 'sentence' in answer ? answer.sentence : undefined
  }
  assert.equal(at('120'), 120)
  for (const value of ['-1', '1.5', 'soon', '', 'Wed, 21 Oct 2026 07:28:00 GMT'])
    assert.equal(at(value), `Retry-After is "${value}"; the contract says whole seconds`)
  const without = decodeAnswer(listPhones, problem(body, 429))
  assert.match('sentence' in without ? without.sentence : '', /"too-many-attempts" without the header Retry-After/)
})

test('a refusal has the status of its reason', () => {
  const typeAt = (status: number) =>
    decodeAnswer(listPhones, problem({ type: 'urn:assay:refusal:waiting' }, status)).type
  assert.deepEqual([400, 409, 499].map(typeAt), ['not-the-contract', 'refused', 'not-the-contract'])
})

test('a media type is read whatever its letters and parameters', () => {
  const response = json({ type: 'phones', phones: [] }, 200, 'Application/JSON ; charset=utf-8')
  assert.equal(decodeAnswer(listPhones, response).type, 'phones')
})

test('a request carries what its command has: a token, a body, both or neither', () => {
  const accept = 'application/json, application/problem+json'
  assert.deepEqual(encodeCommand(listPhones), {
    method: 'GET',
    path: '/phones',
    headers: { accept, authorization: 'Bearer x' },
  })
  const resetCommand = { type: 'start-password-reset', identifier: 'ada@example.com' } as const
  assert.deepEqual(encodeCommand(resetCommand), {
    method: 'POST',
    path: '/password-resets',
    headers: { accept, 'content-type': 'application/json' },
    body: '{"identifier":"ada@example.com"}',
  })
})

test('an error in the path names its field', () => {
  const read = decodeCommand(routeOf('use-service'), { bearer: 'x', path: { service: 'root' } })
  assert.match('problem' in read ? read.problem : '', /^service in the path: /)
})

test('an answer has the status of its row, and one that answers something else is not sent', () => {
  const account = { type: 'account-created', scheme: 'none', session: 's' } as const
  assert.deepEqual(encodeAccepted(routeOf('create-account'), account), {
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const misplaced = () => encodeAccepted(routeOf('enter-code'), account)
  assert.throws(misplaced, /enter-code cannot be answered with account-created/)
})

test('a command that the contract does not have has no route', () => {
  assert.throws(() => routeOf(JSON.parse('"teleport"')), /no route for teleport/)
})

describe('a tampered request differs from the right one in one field', () => {
  const add = { type: 'add-phone', session: 's', number: '+12025550100', method: 'text' } as const
  const remove = { type: 'remove-phone', session: 's', phone: 'a b' } as const

  test('in its token, which it may lack', () => {
    const right = encodeCommand(add)
    const { authorization: _, ...others } = right.headers
    assert.deepEqual(encodeTampered(add, { field: 'session', raw: 'a b' }), {
      ...right,
      headers: { ...others, authorization: 'Bearer a b' },
    })
    assert.deepEqual(encodeTampered(add, { field: 'session' }), { ...right, headers: others })
  })

  test('in its path, as raw text', () => {
    const right = encodeCommand(remove)
    assert.equal(right.path, '/phones/a%20b')
    assert.deepEqual(encodeTampered(remove, { field: 'phone', raw: '%zz' }), { ...right, path: '/phones/%zz' })
    assert.deepEqual(encodeTampered(remove, { field: 'phone' }), { ...right, path: '/phones/' })
  })

  test('in its body, where the text is whatever JSON it is', () => {
    const right = encodeCommand(add)
    const bodyWith = (raw?: string) => {
      const { body, ...others } = encodeTampered(add, { field: 'number', ...(raw === undefined ? {} : { raw }) })
      assert.deepEqual({ ...others, body: right.body }, right)
      return body
    }
    assert.equal(bodyWith('["+1"]'), '{"method":"text","number":["+1"]}')
    assert.equal(bodyWith('{'), '{"method":"text","number":{}')
    assert.equal(bodyWith(), '{"method":"text"}')
  })

  test('in a body that it should not have', () => {
    const { body } = encodeTampered(listPhones, { field: 'extra', raw: '1' })
    assert.equal(body, '{"extra":1}')
  })
})

test('a secret is never in the path', () => {
  for (const route of routeTable) {
    if (route.bearer !== undefined) assert.ok(!route.path.includes(`{${route.bearer}}`), route.type)
  }
  const wire = encodeCommand({
    type: 'start-sign-in',
    identifier: 'a',
    password: 'secret',
    client: { kind: 'browser' },
  } as Command)
  assert.ok(!wire.path.includes('secret'))
  assert.equal(routeOf('sign-out').bearer, 'session')
})
