import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { largeResults } from '../.ci/pages/large-matrix.ts'
import { compareResults } from '../src/report/comparison/comparison.ts'
import { comparisonPage } from '../src/report/comparison/comparison-page.ts'
import { explainRules } from '../src/report/explanation/rule-explanation.ts'
import { openReportFolder } from '../src/report/folder/report-folder.ts'
import { matrixPage } from '../src/report/matrix/html.ts'
import { readCaseLog } from '../src/report/result/read-case-log.ts'
import { readResult } from '../src/report/result/read-result.ts'
import { rulesPage } from '../src/report/rules-page/html.ts'
import { type ReportChoice, writeReports } from '../src/report/write-reports.ts'
import { rules } from '../src/rules/catalogue.ts'
import { loadSuite } from '../src/run/suite/suite.ts'
import type { RunResult } from '../src/verdict/result.ts'

/**
 * Size of each report and the CPU time that it takes to make it, of a finished run (`node bench/reports.ts FOLDER`), and of a
 * thousand rules by twenty runs. Prints a Markdown table. CPU time, not wall time: it stays comparable on a busy machine.
 */
const folder = process.argv[2] ?? 'reports'
const work = mkdtempSync(join(tmpdir(), 'assay-bench-reports-'))
const suite = await loadSuite({ root: resolve(import.meta.dirname, '..'), patterns: ['features'] })

const row = async (name: string, make: () => Promise<string> | string): Promise<void> => {
  const before = process.cpuUsage()
  const text = await make()
  const { user, system } = process.cpuUsage(before)
  const seconds = ((user + system) / 1e6).toFixed(2)
  process.stdout.write(`| ${name} | ${(Buffer.byteLength(text) / 1e6).toFixed(2)} | ${seconds} |\n`)
}

type Cases = Parameters<typeof writeReports>[2]
const one = async (
  result: RunResult,
  name: string,
  choice: ReportChoice,
  file: string,
  cases: Cases,
): Promise<void> => {
  const own = join(work, name.replaceAll(/\W+/g, '-'))
  const all = { pages: false, junit: false, allure: false, resultFile: join(folder, 'result.json'), ...choice }
  const before = process.cpuUsage()
  await writeReports(openReportFolder(own, result.run.startedAt), result, cases, all)
  const { user, system } = process.cpuUsage(before)
  const size = statSync(join(own, file)).size
  process.stdout.write(`| ${name} | ${(size / 1e6).toFixed(2)} | ${((user + system) / 1e6).toFixed(2)} |\n`)
}

const casesOf = function* ({ rules: judged }: RunResult) {
  for (const { id, cases } of judged) {
    const rule = rules.find((known) => known.id === id)
    if (rule) for (const own of cases) yield { rule: rule.id, case: own }
  }
}

try {
  const result = await readResult(folder)
  const large = largeResults(1000, 20)
  const own: Cases = () => casesOf(result)
  writeFileSync(join(work, 'result.json'), '')
  process.stdout.write('| report | MB | CPU s |\n|---|--:|--:|\n')
  await row('result.json, read', async () => JSON.stringify(await readResult(folder)))
  await row('matrix of the run', () => matrixPage([result]))
  await row('page of rules', () => rulesPage(explainRules(rules, suite), '0'))
  await one(result, 'JUnit', { junit: true }, 'junit.xml', own)
  await one(result, 'CTRF', { ctrf: true }, 'ctrf.json', own)
  const allure = { allure: true }
  await one(result, 'Allure 3, without the exchanges of passes', allure, 'allure-report.html', own)
  const log = join(folder, 'cases.ndjson')
  if (existsSync(log))
    await one(result, 'Allure 3, with all exchanges', allure, 'allure-report.html', () => readCaseLog(log, 'this run'))
  await row('comparison with itself', () => comparisonPage(compareResults(result, result)))
  await row('matrix, 1,000 rules by 20 runs', () => matrixPage(large))
} finally {
  rmSync(work, { recursive: true })
}
