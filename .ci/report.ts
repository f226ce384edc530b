import { readFileSync } from 'node:fs'
import { summary } from '../src/report/summary.ts'
import type { RunResult } from '../src/verdict/result.ts'

/** Shows the end of the last run again: `npm run report`, or with another folder of reports `npm run report -- FOLDER`. */
const folder = process.argv[2] ?? 'reports'

const read = (): RunResult | undefined => {
  try {
    return JSON.parse(readFileSync(`${folder}/result.json`, 'utf8'))
  } catch {
    return undefined
  }
}

const result = read()
if (result) {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  const files = [`${folder}/allure-report.html`]
  process.stdout.write(`${summary(result, { width: process.stdout.columns ?? 80, colour, files })}\n`)
} else {
  process.stderr.write(`There is no result in ${folder}.\n  npm run conformance makes one.\n`)
  process.exitCode = 1
}
