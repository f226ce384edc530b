import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { replyOf } from './fixtures/reply-of.ts'
import { absent, anyList, anyNumber, anyText, fits, given, hasEvidence, none, type Pattern } from './pattern.ts'

const reply = replyOf({
  status: 403,
  headers: { 'Content-Type': 'application/json', 'set-cookie': 'sid=a\nold=; Max-Age=0' },
  body: JSON.stringify({ error: 'wrong_code', left: 3, user: { id: 'u1', tags: ['a', 'b'] }, nothing: null }),
})

const fitting: Readonly<Record<string, Pattern>> = {
  'a member': { json: { error: 'wrong_code' } },
  'one of several statuses': { status: [400, 403], json: { error: 'wrong_code' } },
  'a member of a member': { json: { user: { id: anyText } } },
  'a list': { json: { user: { tags: ['a', /b/] } } },
  'any list': { json: { user: { tags: anyList } } },
  'a number': { json: { left: anyNumber } },
  'a text by a pattern, again and again': { json: { error: /WRONG/gi } },
  'a member that is not there': { json: { token: absent } },
  'a member that is null': { json: { nothing: null } },
  'the body as text': { text: '"left":3' },
  'the body by a pattern': { text: /"left":\s*3/ },
  'a header in any case': { headers: { 'CONTENT-TYPE': /json/ } },
  'a header by its whole value': { headers: { 'content-type': 'application/json' } },
  'a header that is there': { headers: { 'content-type': given } },
  'a header that is not there': { headers: { location: none } },
  'cookies by what becomes of them': { cookies: { sid: 'given', old: 'taken-back', other: 'untouched' } },
  'a function': { where: ({ status }) => status === 403 },
  'everything together': { status: 403, json: { left: 3 }, text: 'left', cookies: { sid: 'given' } },
}
const other: Readonly<Record<string, Pattern>> = {
  'another status': { status: 400, json: { error: 'wrong_code' } },
  'another value': { json: { error: 'wrong' } },
  'a text of digits for a number': { json: { left: '3' } },
  'a member of what has none': { json: { error: { code: 'wrong_code' } } },
  'an inherited member': { json: { constructor: (value: unknown) => value !== undefined } },
  'a list that is longer': { json: { user: { tags: ['a'] } } },
  'a member that is there': { json: { error: absent } },
  'another text': { text: 'locked' },
  'part of a header': { headers: { 'content-type': 'json' } },
  'a header that is missing': { headers: { location: given } },
  'a cookie that is given': { cookies: { old: 'given' } },
  'all but one': { status: 403, json: { left: 3 }, text: 'left', cookies: { sid: 'taken-back' } },
}

describe('an answer fits', () => {
  for (const [what, pattern] of Object.entries(fitting)) test(what, () => assert.ok(fits(pattern, reply)))
  test('one pattern as often as it is asked', () => {
    const pattern: Pattern = { text: /left/g }
    assert.deepEqual([fits(pattern, reply), fits(pattern, reply)], [true, true])
  })
  test('a body that is null, where one that is no JSON does not', () => {
    assert.ok(fits({ json: null }, replyOf({ body: 'null' })))
    assert.ok(!fits({ json: null }, replyOf({ body: '' })))
  })
})
describe('an answer does not fit', () => {
  for (const [what, pattern] of Object.entries(other)) test(what, () => assert.ok(!fits(pattern, reply)))
})

test('a status alone is no evidence', () => {
  assert.ok(!hasEvidence(JSON.parse('{ "status": 403 }')))
  assert.ok(hasEvidence({ status: 403, text: '' }))
})
