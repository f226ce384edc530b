import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { openTarget } from '../../targets/open-target.ts'
import { assay, assertMessage, temporaryFolder } from '../end-to-end/fixtures/assay.ts'
import { exitCodes } from '../exit-code.ts'
import { builtInFeatures, builtInSteps, packageRoot } from '../package-info.ts'

test('init writes an adapter and a server for it, and nothing over what is there', async (t) => {
  const folder = join(temporaryFolder(t), 'new')
  const ended = await assay(['init', folder])
  assertMessage(ended, exitCodes.clean, /npx assay run --target .*assay\.adapter\.mts/)
  assert.deepEqual(readdirSync(folder).sort(), ['assay.adapter.mts', 'example-server.mjs'])
  const adapter = readFileSync(join(folder, 'assay.adapter.mts'), 'utf8')
  assert.match(adapter, /^import \{.*\} from 'assay-conformance'$/m)
  assert.doesNotMatch(adapter, /\.\.\//)

  writeFileSync(join(folder, 'assay.adapter.mts'), 'my own')
  rmSync(join(folder, 'example-server.mjs'))
  assertMessage(
    await assay(['init', folder]),
    exitCodes.usage,
    /assay\.adapter\.mts already exists\.\n.*assay init FOLDER/,
  )
  assert.equal(readFileSync(join(folder, 'assay.adapter.mts'), 'utf8'), 'my own')
  assert.deepEqual(readdirSync(folder), ['assay.adapter.mts'])
})

test('what is to be typed is shown as it is, whatever the token of the control plane is', async (t) => {
  const token = { ASSAY_CONTROL_TOKEN: 'choose-one' }
  const ended = await assay(['init', temporaryFolder(t), '--language', 'python'], token)
  assertMessage(ended, exitCodes.clean, /export ASSAY_CONTROL_TOKEN=choose-one$/m)
  assertMessage(await assay(['help', 'in-any-language'], token), exitCodes.clean, /CONTROL_TOKEN=choose-one$/m)
})

test('the starter runs in a folder whatever its name', async (t) => {
  const folder = join(temporaryFolder(t), 'é "it\'s" mine')
  mkdirSync(folder)
  for (const name of ['assay.adapter.mts', 'example-server.mjs']) {
    const text = readFileSync(join(packageRoot, 'templates/init', name), 'utf8')
    writeFileSync(join(folder, name), text.replace("'../../src/index.ts'", `'${join(packageRoot, 'src/index.ts')}'`))
  }
  const target = await openTarget({ target: join(folder, 'assay.adapter.mts') })
  await target.close()
})

test('a folder that is reported', async () => {
  const file = join(packageRoot, 'package.json', 'folder')
  assertMessage(await assay(['init', file]), exitCodes.usage, /cannot write to \S+ \(ENOTDIR\)/)
})

test('what init writes runs: the adapter knows every answer, and sees what the server keeps and what it breaks', async () => {
  const target = await openTarget({ target: join(packageRoot, 'templates/init/assay.adapter.mts') })
  after(() => target.close())
  const kept = 'PASSWORD-06/only-the-new-password-works-after-a-change'
  // Its own defect, so that a first run shows one.
  const broken = 'PASSWORD-06/a-sign-in-that-began-with-the-old-password-cannot-be-completed-after-the-change'
  const outcomes = new Map<string, string>()
  await runSuite({
    plan: planRun(await loadSuite(builtInFeatures), { selectors: ['SIGNIN-02', kept, broken] }),
    support: await loadSupportCode(builtInSteps),
    worldParameters: { target },
    onCase: ({ result }) => {
      outcomes.set(result.id, `${result.outcome} ${result.reason ?? ''} ${result.message ?? ''}`)
    },
  })
  assert.match(outcomes.get(kept) ?? '', /^pass/)
  assert.match(outcomes.get(broken) ?? '', /^fail/)
  assert.ok([...outcomes.values()].filter((outcome) => outcome.startsWith('pass')).length > 2)
  assert.deepEqual(
    // Commands that the adapter does not have are not verified.
    [...outcomes].filter(
      ([id, outcome]) =>
        /^(error|blocked)/.test(outcome) || (/^unverified/.test(outcome) && !/#|-may-command/.test(id)),
    ),
    [],
  )
})

test('a file that cannot be written whole is not there', (t) => {
  const folder = join(temporaryFolder(t), 'new')
  const main = join(packageRoot, 'bin', 'assay.js')
  const command = ['ulimit -f 1; "$0" "$1" init "$2"', process.execPath, main, folder]
  const { status, stderr } = spawnSync('sh', ['-c', ...command], { encoding: 'utf8', timeout: 60_000 })
  assert.equal(status, exitCodes.usage, stderr)
  assert.match(stderr, /cannot write to \S+ \(EFBIG\)/)
  assert.deepEqual(readdirSync(folder), [])
})
