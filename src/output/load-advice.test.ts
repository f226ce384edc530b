import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadAdvice } from './load-advice.ts'

const cases: readonly (readonly [error: unknown, advice: string | undefined])[] = [
  [
    new Error("Cannot find package 'left-pad' imported from /a.mjs"),
    'Install it in that project: npm install left-pad',
  ],
  [new Error("Cannot find package '$(id)' imported from /a.mjs"), undefined],
  [
    new Error("Cannot find package 'assay' imported from /a.mjs"),
    'The package is called assay-conformance: import it by that name.',
  ],
  [
    new ReferenceError('module is not defined in ES module scope'),
    'Write import and export default, or end the name of the file with .cjs.',
  ],
  [new SyntaxError('Unexpected end of input'), "To see where: node --check '/a b.mjs'"],
  [new Error('the database is away'), undefined],
  ['a text', undefined],
]
test('Node does not check TypeScript', () =>
  assert.equal(loadAdvice(new SyntaxError('Unexpected token'), '/a.mts'), undefined))

for (const [error, advice] of cases)
  test(`the advice for ${error} is ${advice}`, () => assert.equal(loadAdvice(error, '/a b.mjs'), advice))
