import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Rules that the server keeps, and cases of rules that it breaks. */
const examined = [
  'SIGNIN-02',
  'CODE-01',
  'CODE-11',
  'SIGNIN-08/a-sign-in-on-a-device-that-was-not-signed-out-needs-no-code',
  'ENROL-24/one-confirmation-arrives-when-there-is-no-backup-address',
  'UNENROL-14/turning-two-factor-off-is-refused-for-an-account-with-account#two-factor-authentication',
]

/** Examine them, and hold the verdicts against the baseline. The exit code of `assay run`: 0 when all are as expected. */
export const examine = (): number => {
  const folder = import.meta.dirname
  const out = mkdtempSync(join(tmpdir(), 'assay-verdicts-'))
  const files = [
    '--target',
    join(folder, 'assay.adapter.ts'),
    '--baseline',
    join(folder, 'known-failures.yaml'),
    '--out',
    out,
  ]
  // The tables of effects, holders and doors are for whole runs.
  const tags = 'not (@property or @effects or @holders or @doors)'
  const quiet = ['--tags', tags, '--no-allure', '--no-junit', '--no-pages', '--timeout', '30']
  const assay = join(folder, '..', '..', 'bin', 'assay.js')
  const { status } = spawnSync(process.execPath, [assay, 'run', ...examined, ...files, ...quiet], { stdio: 'inherit' })
  rmSync(out, { recursive: true })
  return status ?? 4
}
