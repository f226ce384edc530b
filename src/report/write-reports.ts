import type { OutputFolder } from '../output/output-folder.ts'
import { ReportError } from '../output/report-error.ts'
import type { ContentForm } from '../output/safe-content.ts'
import { profilesOfRun } from '../verdict/chosen-profiles.ts'
import type { RunResult } from '../verdict/result.ts'
import { allureForm, allureResults } from './allure/allure-results.ts'
import { allureTitle } from './allure/allure-run.ts'
import type { AllureReportOptions } from './allure/finish-page.ts'
import { codeQualityJson } from './ci-formats/code-quality.ts'
import { ctrfJson } from './ci-formats/ctrf.ts'
import { junitXml } from './ci-formats/junit.ts'
import { sarifJson } from './ci-formats/sarif.ts'
import { writeCounterexamples } from './counterexamples/write-counterexamples.ts'
import type { RuleExplanation } from './explanation/rule-explanation.ts'
import { earlierRuns, newestRunOf } from './folder/kept-runs.ts'
import { historyFile, reportFiles } from './folder/report-files.ts'
import { summarizeRun, targetNameOf } from './folder/run-summary.ts'
import { matrixPage } from './matrix/html.ts'
import type { LoggedCase } from './result/case-log.ts'
import { rulesPage } from './rules-page/html.ts'
import { badge } from './statement/badge.ts'
import { statementMarkdown } from './statement/markdown.ts'
import { resultDigest } from './statement/result-digest.ts'
import { type Statement, statementOf } from './statement/statement.ts'

/** Allure 3, which needs no Java, or the classic generator, which does. */
export const allureGenerators = ['allure', 'allure-commandline'] as const
export type AllureGenerator = (typeof allureGenerators)[number]

/** Which reports to make beside `result.json`; all but those for other programs by default. */
export type ReportChoice = {
  /** The pages to read: the matrix, the statement with its badge, and the rules when they are given. */
  readonly pages?: boolean
  readonly junit?: boolean
  readonly allure?: boolean
  /** Its results too, for another generator. */
  readonly allureResults?: boolean
  readonly ctrf?: boolean
  readonly sarif?: boolean
  /** For GitLab. */
  readonly codeQuality?: boolean
  readonly generator?: AllureGenerator
  /** The file of the result, when it is not in the folder. */
  readonly resultFile?: string
  /** The rules to explain on a page beside the reports, which link to it. */
  readonly rules?: readonly RuleExplanation[]
}

/** The files that were written, and a ReportError for each report that failed. */
export type WrittenReports = { readonly files: readonly string[]; readonly problems: readonly ReportError[] }

/**
 * Writes the reports of a result into the folder of its `result.json`. `cases` yields every case with its exchanges.
 * One report that fails does not prevent the others.
 */
export const writeReports = async (
  folder: OutputFolder,
  result: RunResult,
  cases: () => AsyncIterable<LoggedCase> | Iterable<LoggedCase>,
  choice: ReportChoice = {},
): Promise<WrittenReports> => {
  const { pages = true, junit = true, allure = true, ctrf = false, rules, generator = 'allure' } = choice
  const files: string[] = []
  const problems: ReportError[] = []
  const at = (name: keyof typeof reportFiles): string => folder.at(reportFiles[name])
  const attempt = async (
    name: keyof typeof reportFiles,
    act: (name: string) => Promise<void> | void,
  ): Promise<void> => {
    try {
      await act(reportFiles[name])
      // What assay keeps for its next run is nothing to open.
      if (name !== 'runSummary') files.push(at(name))
    } catch (error) {
      if (!(error instanceof ReportError)) throw error
      if (!problems.some(({ message }) => message === error.message)) problems.push(error)
    }
  }
  const write = (
    name: keyof typeof reportFiles,
    content: () => Promise<string> | string,
    form: ContentForm = 'text',
  ): Promise<void> => attempt(name, async (file) => folder.write(file, await content(), form))
  const link = rules === undefined || !pages ? {} : { rulesPage: reportFiles.rules }
  const before = newestRunOf(
    earlierRuns(folder.path),
    targetNameOf(result),
    profilesOfRun(result.run),
    result.run.edition,
  )
  await write('runSummary', () => `${JSON.stringify(summarizeRun(result, before?.summary), undefined, 2)}\n`, 'json')
  if (pages) {
    await write('matrix', () => matrixPage([result], link), 'page')
    if (rules) await write('rules', () => rulesPage(rules, result.suite.version), 'page')
    const statement = (): Statement => statementOf(result, resultDigest(choice.resultFile ?? at('result')))
    await write('statement', () => statementMarkdown(statement()))
    await write('statementData', () => `${JSON.stringify(statement(), undefined, 2)}\n`, 'json')
    await write('badge', () => badge(statement()))
  }
  if (result.rules.some(({ cases }) => cases.some(({ search }) => search && search.story.length > 0))) {
    await attempt('counterexamples', (inside) => void writeCounterexamples(folder, inside, result))
  }
  if (junit) await write('junit', () => junitXml(result))
  if (ctrf) await write('ctrf', () => ctrfJson(result), 'json')
  if (choice.sarif) await write('sarif', () => sarifJson(result), 'json')
  if (choice.codeQuality) await write('codeQuality', () => codeQualityJson(result), 'json')
  if (allure) {
    await attempt('allureReport', async (file) => {
      const results = await allureResults(result, withFinalOutcomes(cases(), result), link)
      const inside = reportFiles.allureResults
      folder.clear(inside)
      if (choice.allureResults)
        for (const [name, content] of results) folder.write(`${inside}/${name}`, content, allureForm(name))
      const generate = await generatorOf(generator)
      const page = await folder.letWrite(historyFile, (history) =>
        generate({
          results,
          name: allureTitle(result),
          history: { file: history, finishedAt: result.run.finishedAt },
        }),
      )
      folder.write(file, page, 'page')
    })
  }
  return { files, problems }
}

/**
 * The verdict on a case is that of the result: only the end of a run shows whether a declared capability could ever be
 * used.
 */
async function* withFinalOutcomes(
  cases: AsyncIterable<LoggedCase> | Iterable<LoggedCase>,
  { rules }: RunResult,
): AsyncGenerator<LoggedCase> {
  const judged = new Map(rules.flatMap(({ cases: own }) => own.map((one) => [one.id, one] as const)))
  for await (const finished of cases) {
    if (finished.provisional) continue
    const { outcome, reason, message, expected, actual } = judged.get(finished.case.id) ?? finished.case
    yield { ...finished, case: { ...finished.case, outcome, reason, message, expected, actual } }
  }
}

/** Loaded only when needed: a generator takes long to load. */
const generatorOf = async (name: AllureGenerator): Promise<(options: AllureReportOptions) => Promise<string>> =>
  name === 'allure'
    ? (await import('./allure/allure-report.ts')).generateAllureReport
    : (await import('./allure/classic-report.ts')).generateClassicReport
