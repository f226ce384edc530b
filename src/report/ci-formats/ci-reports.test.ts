import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationLine } from '../../output/workflow-commands.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleFacts } from '../fixtures/example-run.ts'
import { annotationsOf, jobSummary } from './ci-reports.ts'
import { codeQualityJson } from './code-quality.ts'

const known = {
  state: 'as-known',
  reason: 'r',
  issue: null,
  owner: 'o',
  expires: '2027-01-01',
  expired: false,
} as const
const failing = exampleCase('APPPW-17', { outcome: 'fail', expected: 'refused', actual: 'accepted | <b>' })
const result = judgeRun(
  { ...exampleFacts, target: { ...exampleFacts.target, kind: 'adapter' }, configuration: { target: './test/shop.ts' } },
  new Map([
    ['APPPW-17', [failing]],
    ['CODE-05', [exampleCase('CODE-05', { outcome: 'fail', known })]],
    ['CODE-06', [exampleCase('CODE-06')]],
  ]),
)

test('new failures are annotations, at the file of the adapter; known ones are not', () => {
  const annotations = annotationsOf(result)
  assert.deepEqual(
    annotations.map(({ title, file }) => [title, file]),
    [['APPPW-17 (MUST)', 'test/shop.ts']],
  )
  const [first] = annotations
  assert.ok(first)
  assert.match(
    annotationLine(first, { GITHUB_ACTIONS: 'true' }) ?? '',
    /^::error file=test\/shop\.ts,line=1,title=APPPW-17 \(MUST\)::/,
  )
  assert.match(
    annotationLine(first, { TF_BUILD: 'True' }) ?? '',
    /^##vso\[task\.logissue type=error;sourcepath=test\/shop\.ts;/,
  )
})

test('the summary of a job has the claim and a row for each new failure, whose texts are no markup', () => {
  const text = jobSummary(result, '1 failed, 3 before')
  assert.match(text, /^\*\*non-conformant: /m)
  assert.match(text, /^1 failed, 3 before$/m)
  assert.deepEqual(text.match(/^\| [A-Z]+-\d+ /gm), ['| APPPW-17 '])
  assert.match(text, /actual accepted \\\| \\<b\\>/)
})

test('GitLab gets a finding for each new failure', () => {
  const [finding, ...others] = JSON.parse(codeQualityJson(result))
  assert.deepEqual(others, [])
  const { description: _, fingerprint, ...rest } = finding
  assert.match(fingerprint, /^[0-9a-f]{64}$/)
  assert.deepEqual(rest, {
    check_name: 'APPPW-17',
    severity: 'major',
    location: { path: 'test/shop.ts', lines: { begin: 1 } },
  })
})
