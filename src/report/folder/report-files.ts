/** What a run leaves in its folder, beside `run.json`, which names the run. */
export const reportFiles = {
  cases: 'cases.ndjson',
  result: 'result.json',
  runSummary: 'run-summary.json',
  counterexamples: 'counterexamples',
  matrix: 'matrix.html',
  rules: 'rules.html',
  statement: 'statement.md',
  statementData: 'statement.json',
  badge: 'badge.svg',
  junit: 'junit.xml',
  ctrf: 'ctrf.json',
  sarif: 'results.sarif',
  codeQuality: 'gl-code-quality-report.json',
  allureResults: 'allure-results',
  allureReport: 'allure-report.html',
} as const

/** What stays in the folder from run to run: one line for each, from which Allure tells history and trends. */
export const historyFile = 'allure-history.jsonl'

/** Where the results of earlier runs are kept, each in a folder of its own. */
export const runsFolder = 'runs'

const wholeNames: ReadonlySet<string> = new Set([...Object.values(reportFiles), historyFile])

/** Whether a run gives a file of its folder this name, relative to the folder and with `/`. */
export const isReportFile = (name: string): boolean =>
  wholeNames.has(name) ||
  /^counterexamples\/[a-z0-9-]+\.(?:feature|sh)$/.test(name) ||
  /^allure-results\/[\w-]+(?:\.[\w-]+)*$/.test(name)
