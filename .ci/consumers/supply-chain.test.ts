import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { installed } from '../licences.ts'
import { cleanEnvironment } from './clean-environment.ts'

const npm = (...args: string[]) =>
  spawnSync('npm', args, {
    cwd: join(import.meta.dirname, '..', '..'),
    env: cleanEnvironment,
    encoding: 'utf8',
    timeout: 120_000,
  })

// Without `--omit dev`, which drops packages that one of our tools needs as well.
test('npm makes a bill of materials (CycloneDX) that has every package that is installed with assay', () => {
  const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')
  assert.equal(status, 0, stderr)
  const bill: {
    readonly components: readonly { readonly name: string; readonly group?: string; readonly version: string }[]
  } = JSON.parse(stdout)
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`))
  assert.deepEqual(
    installed.map(({ name, version }) => `${name}@${version}`).filter((one) => !named.has(one)),
    [],
  )
})

test('npm packs nothing but what it must, and nothing that is too large', () => {
  const { status, stdout, stderr } = npm('pack', '--dry-run', '--json', '--ignore-scripts')
  assert.equal(status, 0, stderr)
  const [{ files, unpackedSize }]: [{ files: readonly { readonly path: string }[]; unpackedSize: number }] =
    JSON.parse(stdout)
  const tops = new Set(files.map(({ path }) => path.split('/')[0]))
  const wanted = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin',
    'contract',
    'dist',
    'docs',
    'examples',
    'features',
    'package.json',
    'templates',
  ]
  assert.deepEqual(
    [...tops].filter((top) => top === undefined || !wanted.includes(top)),
    [],
  )
  assert.deepEqual(
    files
      .map(({ path }) => path)
      .filter((path) => /\.test\.ts|fixtures|transport-faults|\.map$|\.env|\.pem$|\.key$/.test(path)),
    [],
  )
  // Half of it is the parsed features, so that a run does not wait for the parser.
  assert.ok(unpackedSize < 30_000_000, `${unpackedSize} bytes`)
})

test('no vulnerability is known of what is installed with assay', (t) => {
  const { stdout, stderr } = npm('audit', '--omit', 'dev', '--json')
  const report: { readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> } } =
    JSON.parse(stdout)
  if (report.metadata === undefined) {
    t.skip(`the registry could not be asked: ${/audit endpoint[^\n]*/.exec(stderr)?.[0] ?? 'no answer'}`)
    return
  }
  assert.equal(report.metadata.vulnerabilities.total, 0, stdout)
})
