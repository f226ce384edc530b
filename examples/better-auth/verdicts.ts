import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Rules that the server keeps, and cases of rules that it breaks. */
const examined = [
  'SIGNIN-02',
  'CODE-01',
  'BROWSER-02',
  'APPPW-14',
  'APPPW-06/the-owner-of-an-account-without-a-second-factor-cannot-generate-an-app-specific-password',
  'APPPW-26/no-app-specific-password-works-after-ada-changes-the-account-password',
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
