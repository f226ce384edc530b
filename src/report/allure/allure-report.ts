import { join } from 'node:path'
import { AllureReport } from '@allurereport/core'
import AwesomePlugin from '@allurereport/plugin-awesome'
import { readText } from '../../input/read-file.ts'
import { ReportError } from '../../output/report-error.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../output/temporary-folder.ts'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import { allureCategories, categoriesWithCause } from './allure-outcome.ts'
import { type AllureReportOptions, finishPage } from './finish-page.ts'
import { readHistory } from './history.ts'
import { packData } from './pack-data.ts'
import { resultFile } from './result-file.ts'

/** The history charts over runs, beside the history of each case. Their types are in a separate package. */
const trends: Readonly<Record<string, unknown>> = {
  sections: ['charts'],
  charts: [
    { type: 'statusDynamics', title: 'Outcomes of the last runs', limit: 20 },
    { type: 'statusTransitions', title: 'Changes between runs', limit: 20 },
  ],
}

/** The most runs that the history keeps. */
const maxRuns = 20

/** The generator's page, which loads its files from beside it, as one page that has them. */
const onePage = (files: Map<string, Buffer>): string => {
  const page = files.get('index.html')?.toString('utf8') ?? ''
  const [tag, script = ''] = /<script[^>]* src="([^":]+\.js)"><\/script>/.exec(page) ?? []
  const program = files.get(script)
  const [ready] = /<script[^>]*>\s*window\.allureReportDataReady = true;\s*<\/script>/.exec(page) ?? []
  if (tag === undefined || ready === undefined || program === undefined)
    throw new Error('the generator wrote a different page')
  const data = new Map([...files].filter(([name]) => /^(?:data|widgets)\//.test(name)))
  return finishPage(page)
    .replace(ready, '')
    .replace(
      tag,
      () => `${packData(data)}\n<script>${program.toString('utf8').replaceAll(/<(?=\/script|!--)/gi, '<\\')}</script>`,
    )
}

/** The most bytes of the history that the generator leaves. */
const maxHistory = 400_000_000

const generate = async (
  { results, name, history }: AllureReportOptions,
  { path: output, write }: TemporaryFolder,
): Promise<string> => {
  const earlier = history && readHistory(history.file)
  // The generator sees a copy of what was read: the file itself may hold anything.
  const copy = join(output, 'history.jsonl')
  if (earlier) write('history.jsonl', earlier.lines.map((line) => `${line}\n`).join(''))
  const files = new Map<string, Buffer>()
  const report = new AllureReport({
    name,
    // The page goes to `reportFiles`. The generator looks only here, and keeps no history when it finds nothing.
    output,
    open: false,
    port: undefined,
    // By cause and rule, so that one defect is one entry, and what could not be seen is told as rules.
    categories: allureCategories.map((category) => ({
      ...category,
      groupBy: [...(categoriesWithCause.has(category.name) ? [{ label: 'cause' }] : []), { label: 'story' }],
    })),
    reportFiles: {
      addFile: async (path, content) => {
        files.set(path.replace(/^awesome\//, ''), content)
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
          groupBy: ['level', 'feature', 'story'],
          defaultSortBy: 'status,asc',
          ...trends,
        }),
      },
    ],
    ...(earlier && {
      historyPath: copy,
      historyLimit: maxRuns,
      appendHistory: earlier.latest < Date.parse(history.finishedAt),
    }),
  })
  await report.start()
  for (const [file, content] of results) await report.readResult(resultFile(file, content))
  await report.done()
  if (history) writeFileAtomically(history.file, readText(copy, maxHistory), { form: 'json' })
  return onePage(files)
}

/**
 * Makes the Allure report of results with Allure 3 as a library, without Java. Returns one HTML page that opens from disk, with no
 * network. Throws a ReportError.
 */
export const generateAllureReport = async (options: AllureReportOptions): Promise<string> => {
  const output = createTemporaryFolder('allure')
  try {
    output.write('report', '')
    return await generate(options, output)
  } catch (error) {
    if (error instanceof ReportError) throw error
    throw new ReportError(
      'not-generated',
      `the Allure report was not made: ${error instanceof Error ? error.message : String(error)}`,
      'Use --allure-results to write results for another generator.',
      error,
    )
  } finally {
    output.remove()
  }
}
