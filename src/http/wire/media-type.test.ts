import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaTypeOf } from './media-type.ts'

const cases: readonly (readonly [header: string, media: string])[] = [
  ['application/json', 'application/json'],
  ['application/json;charset=utf-8', 'application/json'],
  ['Application/JSON ; charset=UTF-8; profile="a;b"', 'application/json'],
  [' application/problem+json', 'application/problem+json'],
  ['application/json;a=b\n;c', 'application/json'],
  ['', ''],
]
test('a media type is without its parameters, in small letters', () => {
  for (const [header, media] of cases) assert.equal(mediaTypeOf({ 'content-type': header }), media, header)
})

test('without a content type there is no media type', () => {
  assert.equal(mediaTypeOf({ accept: 'application/json' }), '')
})
