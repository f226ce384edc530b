import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import { exampleCase, exampleExchange, exampleRun } from '../../report/fixtures/example-run.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { assay, temporaryFolder } from './fixtures/assay.ts'

/** What steers terminals, deceives readers, and commands CI systems. */
const hostile =
  'Evil\u001b]0;owned\u0007\u001b[2J\u202e\u200b\u061c\u{e0041}\n::stop-commands::x\n##vso[task.complete]##[error]\n##teamcity[x]'
const token = 'a-token-of-this-test'
const declaration = referenceDeclaration('2fa-2018')
const server = await serve({
  declaration: { ...declaration, product: { ...declaration.product, name: hostile } },
  token,
})
after(server.close)

const assertHarmless = (what: string, text: string): void => {
  assert.ok(text.includes('Evil'), `${what} says nothing of the product:\n${text}`)
  assert.doesNotMatch(text, /[[\p{Cc}--[\n\t]]\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/v, what)
  assert.doesNotMatch(text, /^\s*::.*::|##\[|##vso\[|##teamcity\[/im, what)
}

const target = ['--target', server.url, '--control-url', server.controlUrl]
const environment = { ASSAY_CONTROL_TOKEN: token, GITHUB_ACTIONS: 'true' }

for (const [command, ...args] of [
  ['plan', 'CODE-07'],
  ['plan', 'CODE-07', '--json'],
  ['doctor'],
  ['run', 'CODE-07', '--json', '--no-allure', '--edition', 'two-step'],
] as const) {
  test(`assay ${[command, ...args].join(' ')} shows nothing of a server that steers who reads it`, async (t) => {
    const out = command === 'run' ? ['--out', temporaryFolder(t)] : []
    const { stdout, stderr } = await assay([command, ...args, ...target, ...out], environment)
    const text = `${stdout}${stderr}`
    assertHarmless(command, text.includes('Evil') ? text : `Evil ${text}`)
  })
}

const { facts } = exampleRun()
const evilCase: CaseResult = exampleCase('APPPW-17', {
  outcome: 'fail',
  message: hostile,
  name: hostile,
  expected: hostile,
  actual: hostile,
  replay: `npx assay run x; ${hostile}`,
  exchanges: [exampleExchange({ response: { status: 200, headers: {}, body: hostile } })],
})
const foreign = judgeRun(
  {
    ...facts,
    suite: { ...facts.suite, version: hostile },
    target: { ...facts.target, name: hostile, product: `::error::x ${hostile}` },
    run: { ...facts.run, reproduce: `::error::${hostile}` },
  },
  new Map([['APPPW-17', [evilCase]]]),
)

test('no command shows anything of a foreign result that steers who reads it', async (t) => {
  const home = temporaryFolder(t)
  mkdirSync(join(home, 'foreign'))
  const file = join(home, 'foreign', 'result.json')
  writeFileSync(file, JSON.stringify(foreign))
  const out = join(home, 'out')
  const [report, diff, statement, matrix] = await Promise.all([
    assay(['report', file, '--no-allure', '--out', out], environment),
    assay(['diff', file, file], environment),
    assay(['report', 'statement', file], environment),
    assay(['report', 'matrix', file, '-o', join(home, 'matrix.html')], environment),
  ])
  assertHarmless('report', report.stdout + report.stderr)
  assertHarmless('statement', statement.stdout)
  for (const { stdout, stderr } of [diff, matrix]) assertHarmless('others', `Evil ${stdout}${stderr}`)
  for (const name of ['statement.md', 'junit.xml', 'ctrf.json', 'statement.json']) {
    const text = readFileSync(join(out, name), 'utf8')
    assert.ok(text.includes('Evil'), name)
    assert.doesNotMatch(text, /[[\p{Cc}--[\n\t]]\p{Cf}\p{Default_Ignorable_Code_Point}]/v, name)
  }
  assertHarmless('statement.md', readFileSync(join(out, 'statement.md'), 'utf8'))
  for (const name of ['rules.html', 'matrix.html']) {
    const page = readFileSync(join(out, name), 'utf8')
    assert.match(page, /assay/)
    assert.doesNotMatch(page, /[[\p{Cc}--[\n\t]]\p{Cf}\p{Default_Ignorable_Code_Point}]/v, name)
  }
})
