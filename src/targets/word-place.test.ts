import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTarget } from './open-target.ts'
import { lineOfWord } from './word-place.ts'

const source = `import { defineAdapter } from 'assay-conformance'
// code.txt in a comment
/* code.txt
 * code.txt */
export default defineAdapter({
  supported: ['code.txt-else', 'code.txt'],
  commands: { 'enter-cod': 1, enter: 2 },
})
`

test('the line of a word is the first on which it stands alone, outside of comments', () => {
  assert.equal(lineOfWord(source, 'code.txt'), 6)
  assert.equal(lineOfWord(source.replaceAll('\n', '\r\n'), 'code.txt'), 6)
  assert.equal(lineOfWord(source, 'enter-cod'), 7)
  assert.equal(lineOfWord(source, 'enter'), 7)
  assert.equal(lineOfWord(source, 'enter-code'), undefined)
  assert.equal(lineOfWord(source, 'code.t*t'), undefined)
})

test('an error about a wrong word of an adapter has its file and its line', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-word-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const wrong = [
    [
      'supported',
      "supported: ['code.txt']",
      /:6 names an unknown capability "code\.txt"$/,
      /^Did you mean code\.text\?/,
    ],
    [
      'commands',
      "commands: { 'enter-cod': () => undefined }",
      /:6 names an unknown command "enter-cod"$/,
      /^Did you mean enter-code\?/,
    ],
    [
      'parameters',
      "parameters: { 'code.lenght': 6 }",
      /:6 has an invalid declaration: .*Did you mean code\.length\?$/,
      /parameters/,
    ],
    [
      'outbox',
      "outbox: ['texts']",
      /:6 has an invalid outbox: there is no channel "texts"\. Did you mean text\?$/,
      /outbox/,
    ],
  ] as const
  for (const [part, code, message, advice] of wrong) {
    const file = join(folder, `${part}.mjs`)
    const index = new URL('adapter/define-adapter.ts', import.meta.url).href
    const rest = "name: 'x', product: { name: 'X', version: '1' }, edition: '2fa-2018', server: 'http://127.0.0.1:9'"
    const empty = ['supported: []', 'commands: {}'].filter((one) => !one.startsWith(part)).join(', ')
    writeFileSync(
      file,
      `import { defineAdapter } from '${index}'\n\nexport default defineAdapter({\n${rest},\n${empty},\n${code},\n})\n`,
    )
    await assert.rejects(openTarget({ target: file }), (error: Error & { advice?: string }) => {
      assert.ok(error.message.startsWith(`the adapter ${file}:6 `), error.message)
      assert.match(error.message, message)
      assert.match(error.advice ?? '', advice)
      return true
    })
  }
})
