import { dirname, join } from 'node:path'
import { writeNamedFile } from '../../output/write-named-file.ts'
import { explainRules } from '../../report/explanation/rule-explanation.ts'
import { reportFiles } from '../../report/folder/report-files.ts'
import { rulesPage } from '../../report/rules-page/html.ts'
import { rules } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { builtInFeatures, version } from '../package-info.ts'

/** Writes the page of rules beside a page that links to it, and returns its path. Throws a ReportError. */
export const writeRulesPage = async (page: string): Promise<string> => {
  const file = join(dirname(page), reportFiles.rules)
  writeNamedFile(file, await rulesPage(explainRules(rules, await loadSuite(builtInFeatures)), version), 'page')
  return file
}
