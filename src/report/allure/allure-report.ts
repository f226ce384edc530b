import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AllureReport } from '@allurereport/core'
import AwesomePlugin from '@allurereport/plugin-awesome'
import { ReportError } from '../report-error.ts'
import { writeWhole } from '../write-whole.ts'
import { allureCategories } from './outcome-in-allure.ts'

export type AllureReportOptions = {
  /** A folder of Allure results. */
  readonly resultsDir: string
  /** Where to write the report: one HTML file that opens from disk, with no network. */
  readonly outFile: string
  readonly name: string
  /** A file of earlier runs to show trends from, and to append this run to. */
  readonly historyFile?: string
}

/** The most bytes of results that fit into one page. */
const mostBytes = 300_000_000

/** The most runs that the history keeps. */
const mostRuns = 20

/** Nothing is loaded from anywhere, whatever a server put into an answer. */
const contentPolicy =
  "default-src data: blob:; script-src 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'unsafe-inline' data: blob:; form-action 'none'"

// The ring counts what was not verified as if it were not there, so it promises more than the claim; the tabs are always empty.
const hidden = `div:has(> [data-testid="report-header"]) + div,
      [data-testid="nav-tab-qualityGate"], [data-testid="nav-tab-globalAttachments"], [data-testid="nav-tab-globalErrors"]`

const head = `<head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
    <style>${hidden} { display: none !important }</style>`

/** The page as it comes from the generator, without its analytics, closed to the network, without what would mislead. */
export const finishPage = (html: string): string => {
  const stripped = html
    .replaceAll(/<script[^>]*\bsrc="https?:[^>]*>\s*<\/script>/g, '')
    .replaceAll(/<script>(?:(?!<\/script>)[\s\S])*\bgtag\((?:(?!<\/script>)[\s\S])*<\/script>/g, '')
  if (/googletagmanager|\bgtag\(/.test(stripped))
    throw new Error('the analytics of the generator could not be taken out')
  return stripped.replace('<head>', () => head)
}

const bytesIn = async (folder: string): Promise<number> => {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const generate = async ({ resultsDir, name, historyFile }: AllureReportOptions): Promise<string> => {
  const size = await bytesIn(resultsDir)
  // Above that the generator would end the process.
  if (size > mostBytes) throw new Error(`${Math.round(size / 1e6)} MB of results do not fit into one page`)
  let page: string | undefined
  const report = new AllureReport({
    name,
    // The page goes to `reportFiles`. The generator only looks here, and keeps no history when it finds nothing.
    output: resultsDir,
    open: false,
    port: undefined,
    categories: allureCategories.map((category) => ({ ...category })),
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
          sections: ['results'],
        }),
      },
    ],
    ...(historyFile !== undefined && { historyPath: historyFile, historyLimit: mostRuns }),
  })
  await report.start()
  await report.readDirectory(resultsDir)
  await report.done()
  if (page === undefined) throw new Error('the generator made no page')
  return finishPage(page)
}

/** Make the Allure report of a folder of results, with Allure 3 as a library; no Java. Throws a ReportError. */
export const generateAllureReport = async (options: AllureReportOptions): Promise<void> => {
  const page = await generate(options).catch((error: unknown) => {
    throw new ReportError(
      'not-generated',
      `the Allure report was not made: ${error instanceof Error ? error.message : String(error)}`,
      `The results are in ${options.resultsDir}, for any generator of Allure reports.`,
      error,
    )
  })
  writeWhole(options.outFile, page)
}
