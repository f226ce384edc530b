import { stdout } from '../../output/terminal.ts'
import { writeNamedFile } from '../../output/write-named-file.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { matrixPage } from '../../report/matrix/html.ts'
import { readResult } from '../../report/result/read-result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { writeRulesPage } from './rules-page.ts'

/**
 * Writes results side by side as a page and, if wanted, the page of rules that it links to beside it. Throws a
 * ReportError.
 */
export const writeMatrix = async (paths: readonly string[], file: string, withRules: boolean): Promise<ExitCode> => {
  const results = await Promise.all(paths.map(readResult))
  writeNamedFile(file, await matrixPage(results, withRules ? { rulesPage: reportFiles.rules } : {}), 'page')
  const rulesNote = withRules ? `, with ${await writeRulesPage(file)}` : ''
  stdout.print(`${file}: ${results.length} ${results.length === 1 ? 'result' : 'results'}${rulesNote}`)
  return results.every(({ run }) => run.complete) ? exitCodes.clean : exitCodes.incomplete
}
