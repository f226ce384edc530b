import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Makes the reports of the last run again and opens them: `npm run report`, or of another folder `npm run report -- FOLDER`. */
const assay = join(import.meta.dirname, '..', 'bin', 'assay.js')
const { status } = spawnSync(process.execPath, [assay, 'report', '--open', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
