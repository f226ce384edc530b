import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { htmlToText } from './html-to-text.ts'
import { markupTokens } from './markup-tokens.ts'
import { spokenText } from './twiml.ts'

test('markup is told apart from text', () => {
  assert.deepEqual(
    [...markupTokens('a<b>c</b><br/><!-- x -->1 < 2 <d')],
    [
      { kind: 'text', text: 'a' },
      { kind: 'tag', name: 'b', form: 'start' },
      { kind: 'text', text: 'c' },
      { kind: 'tag', name: 'b', form: 'end' },
      { kind: 'tag', name: 'br', form: 'empty' },
      { kind: 'other' },
      { kind: 'text', text: '1 ' },
      { kind: 'text', text: '< 2 ' },
      { kind: 'text', text: '<d' },
    ],
  )
})

test('what a call says is in its Say elements', () => {
  assert.equal(
    spokenText('<Response><Say voice="a">Your <b>code</b><br/>1</Say><Say/><Say>2 &amp; 3</Say></Response>'),
    'Your code 1 2 & 3',
  )
  assert.equal(spokenText('<Response>before<Say>not closed'), '')
})

describe('hostile markup is read in time', () => {
  const hostile: Readonly<Record<string, string>> = {
    'many <': '<'.repeat(60_000),
    'an open tag': `<${'a'.repeat(900_000)}`,
    'open tags': '<a'.repeat(100_000),
    'open Say elements': '<Say>'.repeat(12_000),
    'Say without its end': `${'<Say a'.repeat(10_000)}>`,
    'end tags': '</Say>'.repeat(10_000),
  }
  for (const [what, markup] of Object.entries(hostile)) {
    test(what, () => {
      const began = performance.now()
      htmlToText(markup)
      spokenText(markup)
      assert.ok(performance.now() - began < 1_500, `${performance.now() - began} ms`)
    })
  }
})
