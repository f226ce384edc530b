import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createReply } from '../fixtures/create-reply.ts'
import { absent, anyList, anyNumber, anyText, given, hasEvidence, matches, none } from './pattern.ts'
import type { Pattern } from './reply.ts'

const reply = createReply({
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
  'a header that should be missing': { headers: { 'content-type': none } },
  'an empty list for one that is not': { json: { user: { tags: [] } } },
  'a list with one that is other': { json: { user: { tags: ['a', 'c'] } } },
  'a list for what is none': { json: { user: [anyText] } },
  'a number by a pattern of text': { json: { left: /3/ } },
  'any text for a number': { json: { left: anyText } },
  'any number for a text': { json: { error: anyNumber } },
  'any list for an object': { json: { user: anyList } },
  'a member of what is null': { json: { nothing: { deeper: absent } } },
  'one member of two': { json: { left: 3, error: 'wrong' } },
  'a function that says no': { where: ({ status }) => status === 200 },
  'a cookie that is given': { cookies: { old: 'given' } },
  'all but one': { status: 403, json: { left: 3 }, text: 'left', cookies: { sid: 'taken-back' } },
}

describe('an answer fits', () => {
  for (const [what, pattern] of Object.entries(fitting)) test(what, () => assert.ok(matches(pattern, reply)))
  test('the same with every repetition of one pattern', () => {
    const pattern: Pattern = { text: /left/g }
    assert.deepEqual([matches(pattern, reply), matches(pattern, reply)], [true, true])
  })
  test('a body that is null, where one that is no JSON does not', () => {
    assert.ok(matches({ json: null }, createReply({ body: 'null' })))
    assert.ok(!matches({ json: null }, createReply({ body: '' })))
  })
})
describe('an answer does not fit', () => {
  for (const [what, pattern] of Object.entries(other)) test(what, () => assert.ok(!matches(pattern, reply)))
})

test('any text is one that is not empty', () => {
  assert.deepEqual([anyText('a'), anyText(''), anyText(1), anyText(undefined)], [true, false, false, false])
})

test('a status alone is no evidence', () => {
  assert.ok(!hasEvidence(JSON.parse('{ "status": 403 }')))
  const evidence: readonly Pattern[] = [
    { json: {} },
    { text: '' },
    { headers: {} },
    { cookies: {} },
    { where: () => true },
  ]
  for (const pattern of evidence) assert.ok(hasEvidence({ status: 403, ...pattern }), Object.keys(pattern).join())
})
