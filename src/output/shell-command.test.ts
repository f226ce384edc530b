import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { operands, quoted, shellCommand, shellWord } from './shell-command.ts'

/** What a shell makes of words: each, as it was meant. */
const readByShell = (words: readonly string[]): readonly string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '"', '\\', '$', '(', ')', '`', '\n', ';', '*', '~', '=', '-', '{', '!', 'a'),
  }),
)

test('a shell reads every quoted text as it was', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 50 }), (texts) => {
      // A text of JavaScript may have half a character, which no other program can be handed.
      const expected = texts.map((text) => text.toWellFormed().replaceAll('\0', '\u2400'))
      assert.deepEqual(readByShell(expected.map(shellWord)), expected)
      assert.deepEqual(readByShell(expected.map(quoted)), expected)
    }),
    { numRuns: 40 },
  )
})

test('a word is quoted only where it needs it', () => {
  assert.equal(shellWord('http://127.0.0.1:80/a?b'), "'http://127.0.0.1:80/a?b'")
  assert.equal(shellWord('CODE-01/one-more'), 'CODE-01/one-more')
  assert.equal(shellWord(''), "''")
  assert.equal(shellWord('=ls'), "'=ls'")
  assert.equal(shellWord("it's"), "'it'\\''s'")
})

test('a command takes each value as one word', () => {
  const command = shellCommand`npx assay run --features ${'own $(touch X)'} ${['a b', 'CODE-01']}`
  assert.equal(command, "npx assay run --features 'own $(touch X)' 'a b' CODE-01")
  assert.equal(shellCommand`npx assay run ${[]}`, 'npx assay run')
})

test('a value that begins with a dash is no option of the command', () => {
  const name = '--config=evil.feature'
  assert.equal(shellCommand`npx assay explain ${name}`, 'npx assay explain -- --config=evil.feature')
  assert.equal(shellCommand`npx assay run --features ${name} ${'-x'}`, `npx assay run --features ${name} -- -x`)
  assert.equal(shellCommand`The run used ASSAY_TARGET=${'-x'}`, 'The run used ASSAY_TARGET=-x')
  assert.deepEqual(operands(['CODE-01', name]), ['--', 'CODE-01', name])
  assert.deepEqual(operands(['CODE-01', '@rule:CODE-01']), ['CODE-01', '@rule:CODE-01'])
})
