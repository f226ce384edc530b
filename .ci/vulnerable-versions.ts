import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readResult } from '../src/report/result/read-result.ts'
import { runCommand } from './test/command.ts'

/**
 * Published defects of the example servers, each told from its fixed version: `npm run versions`, or `npm run versions -- 1.6.20` for those of one
 * version. Installs what is missing in the temporary folder. The table in docs/faults.md says what each defect is.
 */
const root = join(import.meta.dirname, '..')
const pairs = [
  ['parse-server', '8.6.75', '8.6.76', 'H-CODE-02'],
  ['better-auth', '1.6.16', '1.6.17', 'H-CODE-02'],
  ['better-auth', '1.6.16', '1.6.17', 'H-CODE-07'],
  ['better-auth', '1.6.20', '1.6.21', 'H-APP-11'],
  ['parse-server', '8.6.32', '8.6.33', 'H-RECOVERYCODE-01/a-recovery-code-is-refused-the-second-time'],
  ['better-auth', '1.3.25', '1.3.26', 'APPPW-09'],
  ['better-auth', '1.4.17', '1.4.18', 'BROWSER-02'],
] as const

/** The scenarios that fail with that version, and how many pass. */
const verdictOf = async (name: string, version: string, selector: string) => {
  if (!existsSync(join(tmpdir(), 'assay-examples', `${name}-${version}`, 'node_modules', name)))
    execFileSync(process.execPath, ['examples/server-version.ts', name, version], { cwd: root, stdio: 'ignore' })
  const out = mkdtempSync(join(tmpdir(), 'assay-version-'))
  const variable = `${name.replace('-', '_').toUpperCase()}_VERSION`
  const options = ['--profile', 'all', '--no-check', '--no-allure', '--no-pages', '--no-junit', '--out', out]
  const target = join('examples', name, 'assay.adapter.ts')
  const { output } = await runCommand(
    process.execPath,
    [join(root, 'bin', 'assay.js'), 'run', selector, '--no-config', '-t', target, ...options],
    { cwd: root, env: { ...process.env, [variable]: version } },
  )
  const result = await readResult(join(out, 'result.json'))
  rmSync(out, { recursive: true })
  const cases = result.rules.flatMap((rule) => rule.cases)
  const failed = cases.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
  return { failed, passed: cases.filter(({ outcome }) => outcome === 'pass').length, output }
}

const [wanted] = process.argv.slice(2)
let wrong = false
for (const [name, vulnerable, fixed, selector] of pairs) {
  if (wanted !== undefined && wanted !== vulnerable && wanted !== fixed) continue
  const before = await verdictOf(name, vulnerable, selector)
  const after = await verdictOf(name, fixed, selector)
  const told = before.failed.length > 0 && after.failed.length === 0 && after.passed > 0
  wrong ||= !told
  const counts = `${vulnerable}: ${before.failed.length} fail, ${before.passed} pass; ${fixed}: ${after.failed.length} fail, ${after.passed} pass`
  console.log(`${told ? 'told apart' : 'NOT told apart'}: ${name} by ${selector}. ${counts}`)
  for (const id of before.failed) console.log(`  ${vulnerable} fails ${id}`)
  if (!told) console.log(`${before.output}\n${after.output}`)
}
process.exitCode = wrong ? 1 : 0
