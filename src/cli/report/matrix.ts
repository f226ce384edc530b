import { reportFiles } from '../../report/folder.ts'
import { matrixPage } from '../../report/matrix/html.ts'
import { readResult } from '../../report/read-result.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { writeRulesBeside } from './rules-beside.ts'

/** Writes results side by side as a page, and beside it the page of rules that it leads to where one is wanted. Throws a ReportError. */
export const writeMatrix = async (paths: readonly string[], file: string, withRules: boolean): Promise<ExitCode> => {
  const results = await Promise.all(paths.map(readResult))
  writeWhole(file, await matrixPage(results, withRules ? { rulesPage: reportFiles.rules } : {}))
  const beside = withRules ? `, with ${await writeRulesBeside(file)}` : ''
  process.stdout.write(`${file}: ${results.length} ${results.length === 1 ? 'result' : 'results'}${beside}\n`)
  return results.every(({ run }) => run.complete) ? exitCodes.clean : exitCodes.incomplete
}
