import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareResults } from '../src/report/comparison/comparison.ts'
import { comparisonPage } from '../src/report/comparison/comparison-page.ts'
import { explainRules } from '../src/report/explanation/rule-explanation.ts'
import { matrixPage } from '../src/report/matrix/html.ts'
import { readResult } from '../src/report/result/read-result.ts'
import { rulesPage } from '../src/report/rules-page/html.ts'
import { badge } from '../src/report/statement/badge.ts'
import { statementMarkdown } from '../src/report/statement/markdown.ts'
import { resultDigest } from '../src/report/statement/result-digest.ts'
import { statementOf } from '../src/report/statement/statement.ts'
import { rules } from '../src/rules/catalogue.ts'
import { loadSuite } from '../src/run/suite/suite.ts'
import { takeScreenshots } from './samples/screenshots.ts'

/**
 * Makes the sample reports: `node .ci/samples.ts FOLDER`, a folder with the reports of these runs, each under its name. What is not
 * in it yet is run first, which takes seconds for the reference and half an hour for each third-party server. With `--reference` only the
 * servers of assay are run; the pages of the others, and those that need all, stay as they are.
 */
const root = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { reference: { type: 'boolean' } } })
const from = resolve(positionals[0] ?? join(root, 'reports'))
const to = join(root, 'docs', 'samples')

const faulty = (name: string) => [name, ['--target', `examples/faulty/${name}.ts`]] as const
const example = (name: string) =>
  [
    name,
    ['--target', `examples/${name}/assay.adapter.ts`, '--baseline', `examples/${name}/known-failures.yaml`],
  ] as const
const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['reference', []],
  ...(values.reference ? [] : ['better-auth', 'parse-server'].map(example)),
  faulty('apppw-limit-off-by-one'),
  faulty('code-never-expires'),
  faulty('password-reset-in-any-session'),
]

for (const [name, args] of runs) {
  const out = join(from, name)
  if (existsSync(join(out, 'result.json'))) continue
  const command = [join(root, 'bin', 'assay.js'), 'run', ...args, '--out', out, '--no-allure']
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status === null || ![0, 1, 5, 6].includes(status)) throw new Error(`${name} was not tested (exit code ${status})`)
}

const results = await Promise.all(runs.map(([name]) => readResult(join(from, name))))
const write = (name: string, text: string): void => writeFileSync(join(to, name), text)
const [first] = results
if (!first) throw new Error('there is no result')
const suite = await loadSuite({ root, patterns: ['features'] })
write('rules.html', await rulesPage(explainRules(rules, suite), first.suite.version))
for (const [at, result] of results.entries()) {
  const name = runs[at]?.[0] ?? ''
  const statement = statementOf(result, resultDigest(join(from, name)))
  write(`${name}.html`, await matrixPage([result], { rulesPage: 'rules.html' }))
  write(`${name}.md`, statementMarkdown(statement))
  write(`${name}.svg`, badge(statement))
}
if (!values.reference) write('matrix.html', await matrixPage(results, { rulesPage: 'rules.html' }))
const broken = results[runs.findIndex(([name]) => name === 'code-never-expires')]
if (broken) write('diff.html', await comparisonPage(compareResults(first, broken), { rulesPage: 'rules.html' }))
await takeScreenshots(to)
