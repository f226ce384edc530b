import { dirname, join } from 'node:path'
import { reportFiles } from '../../report/folder.ts'
import { matrixPage } from '../../report/matrix/html.ts'
import { readResult } from '../../report/read-result.ts'
import { explainRules } from '../../report/rule-explanation.ts'
import { rulesPage } from '../../report/rules-page/html.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { rules } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { ownFeatures, version } from '../home.ts'

/** Writes results side by side as a page, and beside it the page of rules that it leads to where one is wanted. Throws a ReportError. */
export const writeMatrix = async (paths: readonly string[], file: string, withRules: boolean): Promise<ExitCode> => {
  const results = await Promise.all(paths.map(readResult))
  const rulesFile = join(dirname(file), reportFiles.rules)
  writeWhole(file, await matrixPage(results, withRules ? { rulesPage: reportFiles.rules } : {}))
  if (withRules) writeWhole(rulesFile, await rulesPage(explainRules(rules, await loadSuite(ownFeatures)), version))
  const many = `${results.length} ${results.length === 1 ? 'result' : 'results'}`
  process.stdout.write(`${file}: ${many}${withRules ? `, with ${rulesFile}` : ''}\n`)
  return results.every(({ run }) => run.complete) ? exitCodes.clean : exitCodes.incomplete
}
