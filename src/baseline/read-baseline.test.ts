import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { baselineJsonSchema } from './baseline-json-schema.ts'
import { readBaseline } from './read-baseline.ts'
import { baselineText, emptyBaseline } from './write-baseline.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-baseline-'))
after(() => rmSync(folder, { recursive: true }))
const fileOf = (text: string): string => {
  const file = join(folder, 'known.yaml')
  writeFileSync(file, text)
  return file
}

const good = `schema: urn:assay:schema:baseline:1
target: { product: Example, edition: 2fa-2018 }
# found in spring
failures:
  # the vendor knows
  - rule: CODE-01
    case: CODE-01/a-code
    fingerprint: 0123456789abcdef
    reason: short codes
    issue: https://issues.example.test/7
    owner: ops
    expires: 2027-01-31
flaky: []
unverified: []
`

const bad: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['is no YAML', good.replace('flaky: []', 'flaky: ['), /known\.yaml:\d+: /],
  ['has a key twice', good.replace('flaky: []', 'flaky: []\nflaky: []'), /known\.yaml:14: Map keys must be unique/],
  [
    'is of a later version',
    good.replace('baseline:1', 'baseline:2'),
    /schema: the baseline has format 2; this version of assay reads format 1$/,
  ],
  ['is something else', '{"schema":"urn:assay:schema:result:1"}', /schema: this is not a baseline/],
  ['is empty', '', /schema: this is not a baseline/],
  [
    'names a rule that is not there',
    good.replace('rule: CODE-01', 'rule: CODE-99'),
    /known\.yaml:6, failures\.0\.rule: the catalogue has no rule CODE-99/,
  ],
  [
    'has a case of another rule',
    good.replace('case: CODE-01', 'case: CODE-02'),
    /:7, failures\.0\.case: the case belongs to a different rule/,
  ],
  [
    'has a date that is none',
    good.replace('2027-01-31', '2027-02-31'),
    /:12, failures\.0\.expires: it must be a date such as 2027-03-31/,
  ],
  [
    'has an issue that is no link',
    good.replace('https://issues.example.test/7', 'seven'),
    /:10, failures\.0\.issue: it is not a URL/,
  ],
  ['lacks a field', good.replace(/\n {4}owner: ops/, ''), /:6, failures\.0\.owner: it is missing/],
  ['has a field too many', good.replace('owner:', 'ownr:'), /failures\.0\.ownr: there is no field "ownr"/],
  [
    'lists a case twice',
    good.replace(
      'flaky: []',
      good
        .slice(good.indexOf('  - rule'), good.indexOf('flaky'))
        .replace('  - rule', 'flaky:\n  - rule')
        .replace(/ {4}fingerprint.*\n/, '')
        .trimEnd(),
    ),
    /CODE-01\/a-code is listed twice/,
  ],
  [
    'unfolds without end',
    `a: &a [1, 1]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d, *d]\n`,
    /aliases that cannot be resolved/,
  ],
]

describe('a baseline', () => {
  for (const [what, text, message] of bad) {
    it(`is refused when it ${what}, with its place`, () => {
      assert.throws(() => readBaseline(fileOf(text)), { name: 'ConfigurationError', message })
    })
  }
  it('is refused when it is missing', () => {
    assert.throws(() => readBaseline(join(folder, 'none.yaml')), /there is no such baseline file/)
  })
  it('reports a misspelt field and suggests the right one', () => {
    assert.throws(() => readBaseline(fileOf(good.replace('flaky: []', 'flaky: []\nunverifed: []'))), {
      advice: 'Did you mean unverified?',
    })
  })
  it('keeps its comments where its entries stay', () => {
    const { baseline, document } = readBaseline(fileOf(good))
    const [first] = baseline.failures
    assert.ok(first)
    const grown = { ...baseline, failures: [first, { ...first, case: 'CODE-01/b', reason: 'another' }] }
    const text = baselineText(grown, document)
    assert.match(text, /# found in spring/)
    assert.match(text, /# the vendor knows\n {2}- rule: CODE-01/)
    assert.deepEqual(readBaseline(fileOf(text)).baseline, grown)
  })
  it('may be JSON, and a new one fits the published schema', () => {
    const made = emptyBaseline({ product: 'Example', edition: '2fa-2018' })
    assert.deepEqual(readBaseline(fileOf(baselineText(made, undefined))).baseline, made)
    assert.deepEqual(readBaseline(fileOf(JSON.stringify(made))).baseline, made)
  })
})

describe('the published schema of baselines', () => {
  const published = readFileSync(new URL('../../contract/schemas/baseline-1.json', import.meta.url), 'utf8')
  it('is the form that baselines are read with: node src/baseline/write-schema.ts makes it', () => {
    assert.deepEqual(JSON.parse(published), JSON.parse(baselineJsonSchema()))
  })
  it('fits a baseline', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(published))
    assert.equal(validate(readBaseline(fileOf(good)).baseline), true, JSON.stringify(validate.errors))
  })
})
