import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareResults } from '../src/report/comparison.ts'
import { comparisonPage } from '../src/report/comparison-page.ts'
import { matrixPage } from '../src/report/matrix/html.ts'
import { readResult } from '../src/report/read-result.ts'

/** Takes the sample reports over from a folder with the reports of these runs: `node .ci/samples.ts FOLDER`. */
const names = ['reference', 'apppw-limit-off-by-one', 'code-never-expires', 'password-reset-in-any-session']

const from = process.argv[2] ?? 'reports'
const to = join(import.meta.dirname, '..', 'docs', 'samples')

const results = await Promise.all(names.map((name) => readResult(join(from, name))))
for (const name of names) {
  copyFileSync(join(from, name, 'statement.md'), join(to, `${name}.md`))
  copyFileSync(join(from, name, 'badge.svg'), join(to, `${name}.svg`))
}
writeFileSync(join(to, 'matrix.html'), await matrixPage(results))
const [reference, , broken] = results
if (reference && broken) writeFileSync(join(to, 'diff.html'), await comparisonPage(compareResults(reference, broken)))
