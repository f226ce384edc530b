import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markdownBlock, markdownCell, markdownCode, markdownText } from './markdown.ts'

/** What stands outside of code. */
const prose = (markdown: string): string => markdown.replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '□')

const hostile = [
  '@octocat',
  'https://evil.test/login',
  'www.evil.test',
  'WWW.EVIL.TEST',
  'a@evil.test',
  'mailto:a@evil.test',
  '![x](http://evil.test/x.png)',
  '[x](javascript:alert)',
  '[x]: http://evil.test',
  '<img src=x>',
  '<https://evil.test>',
  '&lt;b&gt;',
  'x#1',
  'a/b#12',
  'GH-12',
  '!7',
  '~label',
  '$math$',
  '0123456789abcdef0123456789abcdef01234567',
  '`code`',
  '``` sh',
  'a|b',
  '*a* _b_ ~~c~~',
  '\\[x](http://evil.test)',
  '# heading',
  '- item',
  '1. item',
  '===',
  ':::',
]

test('names and sentences from outside are no markup, link, image or mention', () => {
  for (const text of hostile) {
    for (const markdown of [markdownText(text), markdownCell(`x ${text} y`)]) {
      const left = prose(markdown)
      assert.doesNotMatch(left, /(?<!\\)[`*_{}[\]<>#!|~&$]/, markdown)
      assert.doesNotMatch(left, /@|:\/\/|www\.|mailto:|GH-\d|[0-9a-f]{7}/i, markdown)
      assert.doesNotMatch(left, /^(?:[-+=:]|\d+[.)])(?:\s|$)/, markdown)
    }
  }
})

test('ordinary names and sentences stay readable', () => {
  for (const text of ['Example Identity 3.2.0', "Ada's sign-in, 50 % of it; see: page 7", 'APPPW-17', 'größer'])
    assert.equal(markdownText(text), text)
  assert.equal(markdownText('two\nlines'), 'two lines')
})

test('code holds whatever it is given, on one line and in one cell', () => {
  assert.equal(markdownCode('a `b` ``c``'), '``` a `b` ``c`` ```')
  assert.equal(markdownCode('a|b', true), '`a\\|b`')
  assert.equal(markdownCode(''), '')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\n', '\\', '|') }), (text) => {
      const code = markdownCode(text)
      assert.equal(code.includes('\n'), false)
      if (code === '') return
      const [fence = ''] = /^`+/.exec(code) ?? []
      const runs = [...code.slice(fence.length, -fence.length).matchAll(/`+/g)].map(([run]) => run)
      assert.ok(fence !== '' && code.endsWith(fence) && !runs.includes(fence), code)
    }),
  )
})

test('a text of any length is soon done', () => {
  const began = performance.now()
  for (const text of [
    `${'1'.repeat(200_000)}z`,
    '` '.repeat(200_000),
    '@'.repeat(200_000),
    '\\'.repeat(200_000),
    '1. '.repeat(70_000),
  ]) {
    markdownText(text)
    markdownCode(text)
    markdownCell(text)
  }
  assert.ok(performance.now() - began < 5_000)
})

test('no line ends a block of code', () => {
  const block = markdownBlock(['a\n```\n\n[x](https://evil.test/)', '````', 'b'], 'sh').split('\n')
  assert.deepEqual(block, ['`````sh', 'a ``` [x](https://evil.test/)', '````', 'b', '`````'])
})
