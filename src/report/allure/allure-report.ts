import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AllureReport } from '@allurereport/core'
import AwesomePlugin from '@allurereport/plugin-awesome'
import { ReportError } from '../../output/report-error.ts'
import { allureCategories, categoriesWithCause } from './allure-outcome.ts'
import { type AllureReportOptions, finishPage } from './finish-page.ts'
import { isInHistory } from './history.ts'

/** The most bytes of results that fit into one page. */
const maxBytes = 300_000_000

/** The history charts over runs, beside the history of each case. Their types are in a separate package. */
const trends: Readonly<Record<string, unknown>> = {
  sections: ['charts'],
  charts: [
    { type: 'statusDynamics', title: 'Outcomes over the last runs', limit: 20 },
    { type: 'statusTransitions', title: 'What changed from run to run', limit: 20 },
  ],
}

/** The most runs that the history keeps. */
const maxRuns = 20

const bytesIn = async (folder: string): Promise<number> => {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const generate = async ({ resultsDir, name, history }: AllureReportOptions): Promise<string> => {
  const size = await bytesIn(resultsDir)
  // Above that the generator would end the process.
  if (size > maxBytes) throw new Error(`${Math.round(size / 1e6)} MB of results do not fit into one page`)
  let page: string | undefined
  const report = new AllureReport({
    name,
    // The page goes to `reportFiles`. The generator looks only here, and keeps no history when it finds nothing.
    output: resultsDir,
    open: false,
    port: undefined,
    // By cause and rule, so that one defect is one entry, and what could not be seen is told as rules.
    categories: allureCategories.map((category) => ({
      ...category,
      groupBy: [...(categoriesWithCause.has(category.name) ? [{ label: 'cause' }] : []), { label: 'story' }],
    })),
    reportFiles: {
      addFile: async (path, content) => {
        if (path.endsWith('index.html')) page = content.toString('utf8')
        return path
      },
    },
    plugins: [
      {
        id: 'awesome',
        enabled: true,
        options: {},
        plugin: new AwesomePlugin({
          reportName: name,
          singleFile: true,
          groupBy: ['level', 'feature', 'story'],
          defaultSortBy: 'status,asc',
          ...trends,
        }),
      },
    ],
    ...(history && {
      historyPath: history.file,
      historyLimit: maxRuns,
      appendHistory: !isInHistory(history.file, history.finishedAt),
    }),
  })
  await report.start()
  await report.readDirectory(resultsDir)
  await report.done()
  if (page === undefined) throw new Error('the generator made no page')
  return finishPage(page)
}

/**
 * Makes the Allure report of a folder of results with Allure 3 as a library, without Java. Returns one HTML page that opens from disk,
 * with no network. Throws a ReportError.
 */
export const generateAllureReport = async (options: AllureReportOptions): Promise<string> =>
  generate(options).catch((error: unknown) => {
    if (error instanceof ReportError) throw error
    throw new ReportError(
      'not-generated',
      `the Allure report was not made: ${error instanceof Error ? error.message : String(error)}`,
      `The results are in ${options.resultsDir}, for any generator of Allure reports.`,
      error,
    )
  })
