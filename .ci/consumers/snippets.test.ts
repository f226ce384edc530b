import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { snippets } from '../package/guide-snippets.ts'
import { cleanEnvironment } from './clean-environment.ts'

const tarball = process.env.PACKED_TARBALL ?? ''
const folder = mkdtempSync(join(tmpdir(), 'assay-snippets-'))
const limit = 600_000

before(() => {
  execFileSync('npm', ['init', '-y'], { cwd: folder, env: cleanEnvironment })
  execFileSync('npm', ['install', '--silent', tarball, 'msw'], { cwd: folder, env: cleanEnvironment, timeout: limit })
})
after(() => rmSync(folder, { recursive: true }))

/** The arguments of Node for a snippet; one for a runner that is not installed here is parsed only. */
const nodeArguments = (name: string, code: string): readonly string[] => {
  if (/from '(?:vitest|@playwright\/test)'/.test(code)) return ['--check', name]
  return code.includes("from 'node:test'") ? ['--test', name] : [name]
}

for (const type of ['commonjs', 'module']) {
  for (const { guide, name, code } of snippets) {
    test(`${name} of ${guide} works under its name with "type": "${type}"`, () => {
      const manifest = join(folder, 'package.json')
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), type }))
      writeFileSync(join(folder, name), code)
      const isConfiguration = name.startsWith('assay.config')
      const command = isConfiguration
        ? ['npx', '--no-install', 'assay', 'doctor', '--target', 'http://127.0.0.1:9']
        : [process.execPath, ...nodeArguments(name, code)]
      const [program = '', ...args] = command
      const env = { ...cleanEnvironment, ASSAY_CONTROL_TOKEN: 'only-for-tests' }
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        env,
        encoding: 'utf8',
        timeout: limit,
      })
      rmSync(join(folder, name))
      assert.equal(status, isConfiguration ? 3 : 0, stdout + stderr)
      if (isConfiguration) assert.match(stdout + stderr, /nothing is listening at http:\/\/127\.0\.0\.1:9/)
    })
  }
}

test('MSW copies its worker without a question', () => {
  const args = ['--no-install', 'msw', 'init', 'public', '--no-save']
  const { status, stderr } = spawnSync('npx', args, { cwd: folder, env: cleanEnvironment, encoding: 'utf8', input: '' })
  assert.equal(status, 0, stderr)
  assert.ok(existsSync(join(folder, 'public', 'mockServiceWorker.js')))
})
