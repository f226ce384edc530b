import { existsSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { reportFiles, resultFile } from '../../report/folder.ts'
import { readCaseLog } from '../../report/read-case-log.ts'
import { readResult } from '../../report/read-result.ts'
import { ReportError, whyRefused } from '../../report/report-error.ts'
import { explainRules } from '../../report/rule-explanation.ts'
import { refuseWhileRunning } from '../../report/run-mark.ts'
import { summary } from '../../report/summary.ts'
import { writeReports } from '../../report/write-reports.ts'
import { findRule, rules } from '../../rules/catalogue.ts'
import { makeFolder } from '../../run/make-folder.ts'
import { loadSuite } from '../../run/suite.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { ReportOptions } from '../commands/report.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { ownFeatures } from '../home.ts'
import { screenColour, screenWidth } from '../screen.ts'
import { openPage } from './open-page.ts'

/** Makes the reports of a result again, in its folder or another one, and shows its summary. Throws a ReportError. */
export const reportAgain = async (path: string, options: ReportOptions): Promise<ExitCode> => {
  const result = await readResult(path)
  const source = resultFile(path)
  const folder = options.out ?? dirname(source)
  refuseWhileRunning(join(folder, 'run.json'))
  prepare(folder, resolve(folder) === resolve(dirname(source)))
  const log = join(dirname(source), reportFiles.cases)
  const { files, problems } = await writeReports(
    folder,
    result,
    () => (existsSync(log) ? readCaseLog(log) : casesOf(result)),
    {
      ctrf: true,
      allure: options.allure,
      generator: options.generator,
      resultFile: source,
      rules: explainRules(rules, await loadSuite(ownFeatures)),
    },
  )
  process.stdout.write(`${summary(result, { width: screenWidth(), colour: screenColour(), files })}\n`)
  for (const { message, advice } of problems) process.stderr.write(`${message}. ${advice}\n`)
  const page = files.find((file) => file.endsWith(reportFiles.allureReport)) ?? files[0]
  if (options.open && page !== undefined) process.stdout.write(`${await openPage(page)}\n`)
  if (problems.length > 0) return exitCodes.notReady
  return result.run.complete ? exitCodes.clean : exitCodes.incomplete
}

/** The cases in a result: those that passed have no exchanges there. */
const casesOf = function* ({ rules: judged }: RunResult) {
  for (const { id, cases } of judged) {
    const rule = findRule(id)
    if (rule) for (const one of cases) yield { rule: rule.id, case: one }
  }
}

const prepare = (folder: string, own: boolean): void => {
  const earlier = join(folder, reportFiles.allureResults)
  try {
    makeFolder(folder)
    if (own) rmSync(earlier, { recursive: true, force: true })
  } catch (error) {
    throw new ReportError(
      'folder-not-writable',
      `${folder} cannot be written: ${whyRefused(error)}`,
      'Choose another folder with --out.',
      error,
    )
  }
  if (existsSync(earlier)) {
    throw new ReportError('folder-not-ours', `${earlier} holds other results`, 'Remove it, or choose another folder.')
  }
}
