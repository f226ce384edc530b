import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild-wasm'
import { cucumberSubset } from './cucumber-subset.ts'
import { type Registered, registered } from './fixture/registered.ts'

const root = join(import.meta.dirname, '..', '..')
const fixture = join(import.meta.dirname, 'fixture')
const stepFile = join(fixture, 'steps', 'shop.steps.ts')
const names = ['DataTable', 'defineParameterType', 'Given', 'setWorldConstructor', 'Then', 'When', 'World']
const out = mkdtempSync(join(tmpdir(), 'assay-cucumber-in-part-'))
symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'))
after(() => rmSync(out, { recursive: true }))

const pack = (entryPoints: Readonly<Record<string, string>>) =>
  build({
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    outdir: out,
    entryPoints,
    plugins: [cucumberSubset({ root, steps: join(fixture, 'steps'), names })],
    banner: { js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);" },
    logLevel: 'silent',
  })

const withoutPlaces = ({ steps, ...rest }: Registered) => ({
  ...rest,
  steps: steps.map(({ uri, line, ...one }) => one),
})

await pack({ registered: join(fixture, 'registered.ts'), steps: stepFile })
const whole = await registered(fixture, pathToFileURL(stepFile).href)

test('packed steps register with the Cucumber that has loaded them', async () => {
  const again = await registered(out, `${pathToFileURL(join(out, 'steps.mjs')).href}?by-cucumber`)
  assert.deepEqual(withoutPlaces(again), withoutPlaces(whole))
})

test('and with the part that is packed where that has, in the same way', async () => {
  const inPart: { registered: typeof registered } = await import(pathToFileURL(join(out, 'registered.mjs')).href)
  const found = await inPart.registered(out, pathToFileURL(join(out, 'steps.mjs')).href)
  assert.equal(found.steps.length, 3)
  assert.deepEqual(withoutPlaces(found), withoutPlaces(whole))
  const lines = readFileSync(join(out, 'steps.mjs'), 'utf8').split('\n')
  for (const { uri, line, keyword } of found.steps) {
    assert.equal(uri, 'steps.mjs')
    assert.match(lines[line - 1] ?? '', new RegExp(`^${keyword}\\(`))
  }
})

test('a Cucumber that no longer imports what is replaced cannot be packed', async () => {
  await assert.rejects(pack({ nothing: join(import.meta.dirname, 'match-indices.ts') }), /does not ask for what/)
})
