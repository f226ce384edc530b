import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import type { OutputFolder } from '../../output/output-folder.ts'
import { hasColour, stderr, stdout } from '../../output/terminal.ts'
import { explainRules } from '../../report/explanation/rule-explanation.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { openReportFolder, reopenReportFolder, resultFile } from '../../report/folder/report-folder.ts'
import { readCaseLog } from '../../report/result/read-case-log.ts'
import { readResult } from '../../report/result/read-result.ts'
import { summary } from '../../report/terminal/summary.ts'
import { writeReports } from '../../report/write-reports.ts'
import { findRule, rules } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import type { RunResult } from '../../verdict/result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { builtInFeatures } from '../package-info.ts'
import { openPage } from './open-page.ts'
import type { ReportOptions } from './options.ts'

/**
 * Makes the reports of a result again, in its folder or another one, and prints its summary. `written`: files that the summary names beside them. Throws a
 * ReportError.
 */
export const regenerateReports = async (
  path: string,
  options: ReportOptions,
  written: readonly string[] = [],
): Promise<ExitCode> => {
  const result = await readResult(path)
  const source = resultFile(path)
  const folder = openFolder(options.out, dirname(source))
  try {
    return await reportInto(folder, result, source, options, written)
  } finally {
    folder.release()
  }
}

/** Beside the result its reports are made again; another folder is taken as for a run. */
const openFolder = (out: string | undefined, own: string): OutputFolder => {
  const startedAt = new Date().toISOString()
  if (out === undefined || absolutePath(out) === absolutePath(own)) return reopenReportFolder(own, startedAt)
  return openReportFolder(out, startedAt)
}

const reportInto = async (
  folder: OutputFolder,
  result: RunResult,
  source: string,
  options: ReportOptions,
  written: readonly string[],
): Promise<ExitCode> => {
  const log = join(dirname(source), reportFiles.cases)
  const { files, problems } = await writeReports(
    folder,
    result,
    () => (existsSync(absolutePath(log)) ? readCaseLog(log, result) : casesOfResult(result)),
    {
      ctrf: true,
      sarif: true,
      allure: options.allure,
      allureResults: options.allureResults,
      generator: options.generator,
      resultFile: source,
      rules: explainRules(rules, await loadSuite(builtInFeatures)),
    },
  )
  stdout.print(summary(result, { width: stdout.width, colour: hasColour(), files: [...written, ...files] }))
  for (const { message, advice } of problems) stderr.print(`${message}. ${advice}`)
  const page = files.find((file) => file.endsWith(reportFiles.allureReport)) ?? files[0]
  if (options.open && page !== undefined) stdout.print(await openPage(page))
  if (problems.length > 0) return exitCodes.notReady
  return result.run.complete ? exitCodes.clean : exitCodes.incomplete
}

/** The cases in a result: those that passed have no exchanges there. */
const casesOfResult = function* ({ rules: judged }: RunResult) {
  for (const { id, cases } of judged) {
    const rule = findRule(id)
    if (rule) for (const one of cases) yield { rule: rule.id, case: one }
  }
}
