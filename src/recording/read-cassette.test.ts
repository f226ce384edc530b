import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { type Cassette, type CassetteLine, cassetteSchemaId } from './cassette.ts'
import { readCassette, readCassetteLines } from './read-cassette.ts'
import { writeCassette } from './write-cassette.ts'

const root = mkdtempSync(join(tmpdir(), 'assay-cassette-'))
after(() => rmSync(root, { recursive: true }))
const head: Cassette = {
  schema: cassetteSchemaId,
  recordedAt: '2026-11-22T03:00:00.000Z',
  version: '0.1.0',
  featuresDigest: 'a'.repeat(64),
  target: { url: 'http://127.0.0.1:4010', controlUrl: null, product: 'Example', edition: '2fa-2018' },
  chance: '0123456789abcdef',
  selectors: ['CODE-01'],
  options: { wait: 10 },
}
const line: CassetteLine = { case: 'CODE-01/a', outcome: 'pass', fingerprint: '0123456789abcdef', exchanges: [] }

describe('a recording', () => {
  it('is read as it was written', async () => {
    const folder = join(root, 'whole')
    writeCassette(folder, head).append(line)
    assert.deepEqual(readCassette(folder), head)
    assert.deepEqual(await readCassetteLines(folder), [line])
  })
  it('needs a folder of its own', () => {
    const folder = join(root, 'twice')
    writeCassette(folder, head)
    assert.throws(() => writeCassette(folder, head), /a recording needs an empty folder/)
  })

  type Broken = readonly [what: string, head: string, lines: string, message: RegExp]
  const broken: readonly Broken[] = [
    ['is no JSON', '{', '', /cassette\.json: it is not JSON, or incomplete/],
    ['is a link to a secret', 'canary-secret', '', /cassette\.json: it is not JSON, or incomplete$/],
    [
      'has a case that is nested too deeply',
      JSON.stringify(head),
      `${JSON.stringify(line).replace('"exchanges":[]', `"exchanges":${'['.repeat(20_000)}${']'.repeat(20_000)}`)}\n`,
      /exchanges\.ndjson:1: it is nested too deeply/,
    ],
    [
      'is something else',
      '{"schema":"urn:assay:schema:result:1"}',
      '',
      /cassette\.json, schema: this is not an assay recording/,
    ],
    [
      'is of a later version',
      JSON.stringify({ ...head, schema: 'urn:assay:schema:cassette:2' }),
      '',
      /the recording has format 2; this version of assay replays format 1/,
    ],
    ['lacks a field', JSON.stringify({ ...head, chance: undefined }), '', /cassette\.json, chance: /],
    ...['here', 'file:///tmp/evil.mjs', 'http://127.0.0.1/../../evil.mjs', 'http://a:b@c.test', 'javascript:x'].map(
      (url): Broken => [
        `names ${url} as its target`,
        JSON.stringify({ ...head, target: { ...head.target, url } }),
        '',
        /cassette\.json, target\.url: this is not the URL of a server/,
      ],
    ),
    [
      'calls the reference an adapter',
      JSON.stringify({ ...head, target: { ...head.target, adapter: { file: 'reference', name: 'x' } } }),
      '',
      /cassette\.json, target\.adapter\.file: this is not the file of an adapter/,
    ],
    [
      'is cut off in a case',
      JSON.stringify(head),
      `${JSON.stringify(line)}\n{"case":"CO`,
      /exchanges\.ndjson:2: it is not JSON, or incomplete/,
    ],
    [
      'has a case that is none',
      JSON.stringify(head),
      `${JSON.stringify({ ...line, outcome: 'good' })}\n`,
      /exchanges\.ndjson:1, outcome: /,
    ],
  ]
  for (const [index, [what, text, lines, message]] of broken.entries()) {
    it(`is refused when it ${what}, with its place`, async () => {
      const folder = join(root, `broken-${index}`)
      writeCassette(folder, head)
      writeFileSync(join(folder, 'cassette.json'), text)
      writeFileSync(join(folder, 'exchanges.ndjson'), lines)
      await assert.rejects(async () => [readCassette(folder), await readCassetteLines(folder)], {
        name: 'ConfigurationError',
        message,
      })
    })
  }
  it('is refused when it is missing', () => {
    assert.throws(() => readCassette(join(root, 'none')), /there is no recording/)
  })
})
