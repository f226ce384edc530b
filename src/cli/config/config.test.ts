import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { registeredSecrets } from '../../redaction/registered-secrets.ts'
import { exitCodes } from '../exit-code.ts'
import { addRunOptions, type RunCommandOptions } from '../run/options.ts'
import { configNames } from './config-schema.ts'
import { readConfig } from './read-config.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-config-'))
after(() => rmSync(folder, { recursive: true }))
const fileOf = (text: string, name = 'assay.config.json'): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const clear = (): void => {
  for (const name of Object.keys(process.env)) if (name.startsWith('ASSAY_')) delete process.env[name]
}
beforeEach(clear)
after(clear)

const optionsOf = async (...args: string[]): Promise<RunCommandOptions> => {
  const command = addRunOptions(new Command('run')).exitOverride()
  command.action(() => undefined)
  await command.parseAsync(args, { from: 'user' })
  return command.opts<RunCommandOptions>()
}

describe('a setting', () => {
  it('is taken from the command line, else the environment, else the file, else what is usual', async () => {
    const file = fileOf('{ "timeout": 21, "concurrency": 3, "wait": 4, "out": "there" }')
    process.env.ASSAY_TIMEOUT = '22'
    process.env.ASSAY_CONCURRENCY = '33'
    const { timeout, concurrency, wait, out, junit } = await optionsOf('--config', file, '--timeout', '23')
    assert.deepEqual({ timeout, concurrency, wait, junit }, { timeout: 23, concurrency: 33, wait: 4, junit: true })
    assert.equal(out, relative('.', join(folder, 'there')))
  })
  it('has the same name everywhere', () => {
    const known = new Set(addRunOptions(new Command('run')).options.map((option) => option.attributeName()))
    assert.deepEqual(
      configNames.filter((name) => !known.has(name) && name !== 'patience'),
      [],
    )
  })
  it('may be a flag or a list', async () => {
    process.env.ASSAY_I_OWN_THIS = 'true'
    process.env.ASSAY_PAGES = 'no'
    const { iOwnThis, pages, set } = await optionsOf(
      '--config',
      fileOf('{ "set": { "code.lifetime": 60, "apppw.reauth": true } }'),
    )
    assert.deepEqual(
      { iOwnThis, pages, set },
      { iOwnThis: true, pages: false, set: ['code.lifetime=60', 'apppw.reauth=true'] },
    )
    process.env.ASSAY_I_OWN_THIS = 'perhaps'
    await assert.rejects(optionsOf('--no-config'), /ASSAY_I_OWN_THIS must be true or false, not "perhaps"/)
  })
  it('is JSON or a module by the end of its name, whatever is in it', async () => {
    const file = fileOf('export default {}', 'x.feature')
    await assert.rejects(readConfig(file), /the name of a configuration file ends in \.json, \.js, /)
  })

  it('that is a secret is in the environment, and the file names the variable', async () => {
    const file = fileOf("export default { controlToken: { env: 'STAGING_TOKEN' } }", 'secret.config.mjs')
    await assert.rejects(optionsOf('--config', file), /controlToken: STAGING_TOKEN is not set in the environment/)
    process.env.STAGING_TOKEN = 'from there'
    assert.equal((await optionsOf('--config', file)).controlToken, 'from there')
    assert.deepEqual(registeredSecrets(), ['from there'])
    process.env.OTHER_KEY = 'beside it'
    await optionsOf('--config', file, '--secret-env', 'OTHER_KEY')
    assert.deepEqual(registeredSecrets().toSorted(), ['beside it', 'from there'])
    process.env.ASSAY_CONTROL_TOKEN = 'of the environment'
    assert.equal((await optionsOf('--config', file)).controlToken, 'of the environment')
    assert.ok(registeredSecrets().includes('from there'))
    for (const name of ['STAGING_TOKEN', 'OTHER_KEY', 'ASSAY_SECRET_ENV']) delete process.env[name]
  })
  it('that is a secret is kept out of reports on the command line too', async () => {
    assert.equal((await optionsOf('--no-config', '--control-token', 'typed-token')).controlToken, 'typed-token')
    assert.deepEqual(registeredSecrets(), ['typed-token'])
  })
  it('of a file that was found says nothing about a target that was named elsewhere', () => {
    const project = mkdtempSync(join(folder, 'project-'))
    const main = fileURLToPath(new URL('../main.ts', import.meta.url))
    const env = { ...process.env, ASSAY_CONTROL_TOKEN: 'own-token' }
    const content = { target: 'http://127.0.0.1:9', controlUrl: 'http://127.0.0.1:10' }
    writeFileSync(join(project, 'assay.config.json'), JSON.stringify(content))
    const plan = (...args: string[]) =>
      spawnSync(process.execPath, [main, 'plan', 'CODE-01', ...args], { cwd: project, env, encoding: 'utf8' })
    const { status, stderr } = plan('--target', 'http://127.0.0.1:11')
    assert.equal(status, exitCodes.notReady, stderr)
    assert.match(stderr, /assay\.config\.json, controlUrl: the file was found without --config/)
    assert.doesNotMatch(
      plan('--target', 'http://127.0.0.1:11', '--control-url', 'http://127.0.0.1:12').stderr,
      /was found/,
    )
    assert.doesNotMatch(plan('--target', 'http://127.0.0.1:11', '--no-config').stderr, /was found/)
    assert.doesNotMatch(plan().stderr, /was found/)
  })
  it('that is a secret is no other secret of the environment where a file of data was found and not named', () => {
    const project = mkdtempSync(join(folder, 'project-'))
    const main = fileURLToPath(new URL('../main.ts', import.meta.url))
    const env = { ...process.env, CLOUD_KEY: 'canary-1234', ASSAY_CONTROL_TOKEN: 'own-token' }
    const assayIn = (variable: string, ...args: string[]) => {
      writeFileSync(join(project, 'assay.config.json'), `{ "controlToken": { "env": "${variable}" } }`)
      return spawnSync(process.execPath, [main, 'plan', 'CODE-01', ...args], { cwd: project, env, encoding: 'utf8' })
    }
    const { status, stderr } = assayIn('CLOUD_KEY')
    assert.equal(status, exitCodes.notReady, stderr)
    assert.match(
      stderr,
      /assay\.config\.json, controlToken: CLOUD_KEY does not begin with ASSAY_, and the file was found/,
    )
    assert.doesNotMatch(stderr, /canary/)
    assert.equal(assayIn('ASSAY_CONTROL_TOKEN').status, 0)
    assert.equal(assayIn('CLOUD_KEY', '--config', 'assay.config.json').status, 0)
  })
  it('registers further secrets, beside those of the command line', async () => {
    const file = fileOf('{ "secretEnv": ["STAGING_KEY"] }', 'marked.config.json')
    await assert.rejects(optionsOf('--config', file), /secretEnv: STAGING_KEY is not set in the environment/)
    Object.assign(process.env, { STAGING_KEY: 'one of them', OTHER_KEY: 'another' })
    const { secretEnv } = await optionsOf('--config', file, '--secret-env', 'OTHER_KEY')
    assert.deepEqual(secretEnv, ['OTHER_KEY', 'STAGING_KEY'])
    assert.equal(process.env.ASSAY_SECRET_ENV, 'OTHER_KEY,STAGING_KEY')
    for (const name of ['STAGING_KEY', 'OTHER_KEY', 'ASSAY_SECRET_ENV']) delete process.env[name]
    await assert.rejects(optionsOf('--config', fileOf('{ "secretEnv": ["hunter 2"] }')), (error: Error) => {
      assert.match(error.message, /secretEnv/)
      return !error.message.includes('hunter')
    })
  })
})

it('that exports nothing is refused where it is a module of CommonJS', async () => {
  const part = mkdtempSync(join(folder, 'commonjs-'))
  writeFileSync(join(part, 'package.json'), '{ "type": "commonjs" }')
  const file = join(part, 'assay.config.ts')
  writeFileSync(file, 'const target = 1\n')
  await assert.rejects(readConfig(file), { message: /assay\.config\.ts: it has no default export/ })
})

const bad: readonly (readonly [what: string, text: string, name: string, message: RegExp, advice?: RegExp])[] = [
  ['is no JSON', '{\n  "target": [,\n}', 'a.json', /a\.json:\d: /],
  ['is no module', 'export default {\n  target: \n', 'a.ts', /a\.ts(:\d+)?: it cannot be loaded: /],
  ['exports nothing', 'export const target = 1', 'b.ts', /b\.ts: it has no default export/],
  ['is empty', '', 'empty.ts', /empty\.ts: it has no default export/],
  [
    'exports a function',
    "export default () => ({ target: 'reference' })",
    'function.ts',
    /function\.ts: its default export is a function, not settings/,
    /export default defineConfig\(\{/,
  ],
  ['throws', 'export default {}\nthrow new Error("x")', 'throws.ts', /throws\.ts:2:7: it cannot be loaded: x/],
  [
    'misspells a setting',
    '{\n  "traget": "reference"\n}',
    'c.json',
    /c\.json:2:4, traget: there is no setting "traget"/,
    /Did you mean target\?/,
  ],
  [
    'has a value of another kind',
    'export default {\n  out: "x",\n  timeout: "long",\n}',
    'd.mjs',
    /d\.mjs:3:3, timeout: it must be a number/,
  ],
  [
    'holds a secret',
    '{ "controlToken": "hunter2" }',
    'e.json',
    /e\.json:1:4, controlToken: do not put secrets in the configuration file/,
    /\{ env: /,
  ],
  [
    'names no edition',
    '{ "edition": "2fa-2019" }',
    'f.json',
    /f\.json:1:4, edition: it must be one of two-step, 2fa-2017, 2fa-2018/,
  ],
]
describe('a configuration is refused', () => {
  for (const [what, text, name, message, advice = /^/] of bad) {
    it(`when it ${what}, with its place`, async () => {
      await assert.rejects(readConfig(fileOf(text, name)), (error: Error & { advice?: string }) => {
        assert.match(error.message, message)
        assert.doesNotMatch(error.message, /hunter2/)
        assert.match(error.advice ?? '', advice)
        return error.name === 'ConfigurationError'
      })
    })
  }
  it('with the first twenty of very many problems', async () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, 1])))
    await assert.rejects(readConfig(fileOf(text, 'h.json')), (error: Error & { advice?: string }) => {
      assert.match(error.message, /60000 settings are invalid$/)
      const lines = error.advice?.split('\n') ?? []
      assert.equal(lines.length, 21)
      return lines.at(-1)?.trim() === 'Further problems: 59980.'
    })
  })
  it('with everything that is wrong at once, in the order of the file', async () => {
    const text = '{\n  "timeout": 0,\n  "targt": "x",\n  "set": { "timeout": [] }, "threads": "two"\n}'
    await assert.rejects(readConfig(fileOf(text, 'g.json')), (error: Error & { advice?: string }) => {
      assert.match(error.message, /g\.json: 4 settings are invalid$/)
      const places = error.advice?.split('\n').map((line) => /g\.json:([^:]+:\d+, [\w.]+): /.exec(line)?.[1])
      assert.deepEqual(places, ['2:4, timeout', '3:4, targt', '4:13, set.timeout', '4:30, threads'])
      assert.match(error.advice ?? '', /it must be at least 1\..*Did you mean target\?.*it must be a number\.$/s)
      return true
    })
  })
  it('when it is missing', async () => {
    await assert.rejects(readConfig(join(folder, 'none.json')), /none\.json: there is no such configuration file/)
  })
})
