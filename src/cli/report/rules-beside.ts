import { dirname, join } from 'node:path'
import { reportFiles } from '../../report/folder.ts'
import { explainRules } from '../../report/rule-explanation.ts'
import { rulesPage } from '../../report/rules-page/html.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { rules } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite.ts'
import { ownFeatures, version } from '../home.ts'

/** Writes the page of rules beside a page that leads to it, and hands its path back. Throws a ReportError. */
export const writeRulesBeside = async (page: string): Promise<string> => {
  const file = join(dirname(page), reportFiles.rules)
  writeWhole(file, await rulesPage(explainRules(rules, await loadSuite(ownFeatures)), version))
  return file
}
