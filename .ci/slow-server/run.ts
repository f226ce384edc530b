import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseResult } from '../../src/report/result/read-result.ts'
import { type SlowClock, serveSlowly } from './server.ts'

/*
 * The reference as a slow server: `npm run slow-server -- [milliseconds for each answer, 1500 by default] [whole | edges]`. One
 * whole run with a clock for each sandbox, and three times the scenarios that judge just before or just after a moment, one
 * at a time, with one clock for all. Nothing may fail; at least half of the latter have to come to a verdict.
 */

const [delay = 1500, part] = process.argv.slice(2).map((text) => (/^\d+$/.test(text) ? Number(text) : text))
const rounds = 3

type Round = { readonly title: string; readonly clock: SlowClock; readonly selectors: readonly string[] }
const whole: Round = { title: 'whole run, 32 in flight', clock: 'of-each-sandbox', selectors: [] }
const edges: readonly Round[] = Array.from({ length: rounds }, (_, at) => ({
  title: `@edge, one at a time, round ${at + 1}`,
  clock: 'of-all',
  selectors: ['@edge'],
}))

const run = async ({ title, clock, selectors }: Round): Promise<boolean> => {
  const server = await serveSlowly(clock, Number(delay))
  const out = mkdtempSync(join(tmpdir(), 'assay-slow-'))
  const target = ['--target', server.url, '--control-url', server.controlUrl, '--timeout', '30']
  const options = ['--no-allure', '--no-pages', '--no-junit', '--out', out]
  const child = spawn(process.execPath, ['bin/assay.js', 'run', ...selectors, ...target, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASSAY_CONTROL_TOKEN: server.token },
  })
  await once(child, 'exit')
  await server.close()
  const file = join(out, 'result.json')
  const { rules, run: facts } = parseResult(readFileSync(file, 'utf8'), file)
  const cases = rules.flatMap((rule) => rule.cases)
  const counts = Map.groupBy(cases, ({ outcome, reason }) => (reason === null ? outcome : `${outcome} (${reason})`))
  const texts = [...counts].map(([outcome, own]) => `${own.length} ${outcome}`).join(', ')
  console.log(`${title}: ${cases.length} scenarios in ${Math.round(facts.milliseconds / 1000)} s: ${texts} (${file})`)
  const wrong = cases.filter(({ outcome }) => ['fail', 'warn', 'error', 'blocked'].includes(outcome))
  for (const { id, outcome, message } of wrong) console.log(`  ${outcome} ${id}: ${message}`)
  const judged = cases.filter(({ outcome }) => outcome === 'pass').length
  return wrong.length === 0 && judged >= cases.length / 2
}

const chosen = part === 'whole' ? [whole] : part === 'edges' ? edges : [whole, ...edges]
let good = true
for (const round of chosen) good = (await run(round)) && good
process.exitCode = good ? 0 : 1
