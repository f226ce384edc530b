import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './test/command.ts'

/**
 * The servers of examples/gallery, one after the other, each with its selection and its baseline, and the matrix of all: `npm run gallery`. A server whose
 * runtime is missing is named and left out; each takes five minutes at the most.
 */
const root = join(import.meta.dirname, '..')
const gallery = join(root, 'examples', 'gallery')
const reports = join(root, 'reports', 'gallery')
/** Exit code where a target is not ready. Without a result the run never began, as where a package of Debian is not installed. */
const notReady = 3

const assay = (...args: readonly string[]) =>
  runCommand(process.execPath, [join(root, 'bin', 'assay.js'), ...args], { cwd: root, env: process.env })

const examined: string[] = []
let failed = false
for (const name of readdirSync(gallery).filter((one) => existsSync(join(gallery, one, 'assay.adapter.mts')))) {
  const folder = join(gallery, name)
  const out = join(reports, name)
  const selectors = readFileSync(join(folder, 'selection.txt'), 'utf8').split(/\s+/).filter(Boolean)
  const target = [
    '--no-config',
    '--target',
    join(folder, 'assay.adapter.mts'),
    '--baseline',
    join(folder, 'known-failures.yaml'),
  ]
  const how = ['--profile', 'all', '--runs', '3', '--concurrency', '6', '--no-allure', '--out', out]
  rmSync(out, { recursive: true, force: true })
  const { code, output } = await assay('run', ...selectors, ...target, ...how)
  console.log(`${name}: exit code ${code}\n${output}`)
  if (code === notReady && !existsSync(join(out, 'result.json'))) continue
  examined.push(out)
  failed ||= code !== 0
}
if (examined.length > 0) {
  const { output } = await assay('report', 'matrix', ...examined, '--out', join(reports, 'matrix.html'))
  console.log(output)
}
process.exitCode = failed ? 1 : 0
