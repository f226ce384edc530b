import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findFault } from '../../faults/fault-catalogue.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import { parseResult } from '../../report/result/read-result.ts'
import { assay, assertMessage, temporaryFolder } from '../end-to-end/fixtures/assay.ts'
import { leakyServer } from '../end-to-end/fixtures/leaky-server.ts'
import { exitCodes } from '../exit-code.ts'
import { packageRoot } from '../package-info.ts'

const fault = findFault('called-code-is-shorter')
assert.ok(fault)
const token = 'a-token-of-this-test'
const server = await serve({ declaration: referenceDeclaration('2fa-2018'), defect: fault, token })
after(server.close)
const plain = ['--no-allure', '--no-junit', '--no-pages']

const verdictsIn = (folder: string): readonly string[] => {
  const file = join(folder, 'result.json')
  return parseResult(readFileSync(file, 'utf8'), file).rules.flatMap(({ cases }) =>
    cases.map(({ id, outcome, message, expected, actual }) => [id, outcome, message, expected, actual].join(' | ')),
  )
}

const casesIn = (folder: string): unknown => {
  const file = join(folder, 'result.json')
  return parseResult(readFileSync(file, 'utf8'), file).rules.flatMap(({ cases }) =>
    cases.map(({ milliseconds: _, steps, rerun, ...rest }) => ({
      ...rest,
      rerun: rerun?.outcome,
      steps: steps.map(({ text, status }) => [text, status]),
    })),
  )
}

test('a run is recorded, and replayed to the same verdicts without its server; no secret is kept', async (t) => {
  const [cassette, first, second] = ['cassette', 'first', 'second'].map((name) => join(temporaryFolder(t), name))
  assert.ok(cassette && first && second)
  const target = ['--target', server.url, '--control-url', server.controlUrl]
  const run = ['run', 'CODE-01', 'APPPW-17', ...target, '--record', cassette, '--out', first, ...plain]
  assertMessage(await assay(run, { ASSAY_CONTROL_TOKEN: token }), exitCodes.nonConformance, /FAIL CODE-01/)
  const kept = readdirSync(cassette).map((name) => readFileSync(join(cassette, name), 'utf8'))
  assert.equal(kept.join('\n').includes(token), false)
  assert.doesNotMatch(kept.join('\n'), /Correct horse/)
  const again = ['replay', join(first, 'result.json'), 'CODE-01', '--out', second, ...plain]
  const unnamed = await assay(again, { ASSAY_CONTROL_TOKEN: token })
  assertMessage(
    unnamed,
    exitCodes.usage,
    /a result may not choose the target.*\n.*replay --target TARGET --control-url CONTROL_URL .+/,
  )

  const result = join(first, 'result.json')
  writeFileSync(
    result,
    readFileSync(result, 'utf8').replace('"timeout": 10', '"timeout": 3000, "wait": 7200, "runs": 90000000'),
  )
  const live = await assay([...again, ...target], { ASSAY_CONTROL_TOKEN: token })
  assertMessage(live, exitCodes.nonConformance, /\d+ scenarios .* [12] fail/)
  assert.match(live.stderr, /result\.json is of a run that waited: --wait 7200 waits so long/)
  assert.match(live.stderr, /of a run of 90000000 sequences for each property: --runs 10000 is used/)
  const { configuration } = parseResult(readFileSync(join(second, 'result.json'), 'utf8'), second)
  assert.deepEqual([configuration.timeout, configuration.wait ?? null, configuration.runs], [10, null, 10_000])
  await server.close()

  const replayed = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(replayed, exitCodes.nonConformance, /FAIL CODE-01/)
  assert.doesNotMatch(replayed.stderr, /another verdict|not in the recording/)
  assert.deepEqual(verdictsIn(second), verdictsIn(first))
  const commands = readFileSync(join(second, 'result.json'), 'utf8')
  assert.match(commands, /npx assay run --target TARGET --control-url CONTROL_URL CODE-01\//)
  assert.doesNotMatch(commands, /assay run [^"]*(?:http:|--i-own-this)/)

  const head = join(cassette, 'cassette.json')
  const recorded = readFileSync(head, 'utf8')
  const { options, ...rest } = JSON.parse(recorded)
  writeFileSync(head, JSON.stringify({ ...rest, options: { ...options, runs: 90_000_000, timeLimit: 86_400 } }))
  const long = await assay(['replay', cassette, '--out', second, ...plain])
  assert.match(long.stderr, /of a run of 90000000 sequences for each property: --runs 10000 is used/)
  assert.match(long.stderr, /of a run of 86400 s for each property: --time-limit 600 is used/)
  assert.deepEqual(verdictsIn(second), verdictsIn(first))
  writeFileSync(head, recorded)

  const lines = join(cassette, 'exchanges.ndjson')
  const tampered = readFileSync(lines, 'utf8').replace('"code-sent"', '"code-lost"')
  writeFileSync(lines, tampered)
  const other = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(
    other,
    exitCodes.notReady,
    /verdicts of the replay and the recording differ for 1 scenarios: (CODE|APPPW)-/,
  )

  const feature = join(cassette, 'foreign.feature')
  writeFileSync(feature, 'Feature: x\n')
  writeFileSync(head, JSON.stringify({ ...JSON.parse(recorded), selectors: [feature] }))
  const foreign = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(foreign, exitCodes.usage, /No rule, area, case or feature matches ".*foreign\.feature"/)
  writeFileSync(head, recorded)
  writeFileSync(head, readFileSync(head, 'utf8').replace(/"featuresDigest": "./, '"featuresDigest": "x'))
  const stale = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(stale, exitCodes.notReady, /cassette\.json, featuresDigest: it was recorded with different features/)
})

test('what sends nothing to a server cannot be recorded', async (t) => {
  const ended = await assay(['run', 'CODE-01', '--record', join(temporaryFolder(t), 'cassette')])
  assertMessage(ended, exitCodes.usage, /the reference runs in this process/)
})

test('a run through an adapter is recorded as commands, and replayed without adapter and server', async (t) => {
  const folder = temporaryFolder(t)
  const [cassette, first, second] = ['cassette', 'first', 'second'].map((name) => join(folder, name))
  assert.ok(cassette && first && second)
  for (const name of ['assay.adapter.mts', 'example-server.mjs']) {
    const text = readFileSync(join(packageRoot, 'templates/init', name), 'utf8')
    writeFileSync(join(folder, name), text.replace('../..', packageRoot))
  }
  const target = ['--target', join(folder, 'assay.adapter.mts')]
  const run = ['run', 'PASSWORD-06', 'SIGNIN-02', '--tags', 'not @property', ...target]
  const live = await assay([...run, '--record', cassette, '--out', first, ...plain])
  assertMessage(live, exitCodes.nonConformance, /FAIL PASSWORD-06/)
  for (const name of ['assay.adapter.mts', 'example-server.mjs']) rmSync(join(folder, name))

  const replayed = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(replayed, exitCodes.nonConformance, /FAIL PASSWORD-06/)
  assert.doesNotMatch(replayed.stderr, /another verdict|not in the recording|nobody asked/)
  assert.deepEqual(casesIn(second), casesIn(first))
  assert.match(JSON.stringify(casesIn(second)), /«password-1»/)

  const lines = join(cassette, 'exchanges.ndjson')
  const kept = readFileSync(lines, 'utf8')
  assert.doesNotMatch(kept, /Correct horse/)
  writeFileSync(lines, kept.replaceAll('"signed-in"', '"signed-on"'))
  const other = await assay(['replay', cassette, '--out', second, ...plain])
  assertMessage(other, exitCodes.notReady, /verdicts of the replay and the recording differ for \d+ scenarios/)
})

for (const leaking of ['in-broken-answers', 'beside-right-answers'] as const) {
  test(`a server that repeats every secret ${leaking}: none of them is in the recording`, async (t) => {
    const [control, registered] = ['canary-of-the-control-plane', 'canary-that-the-user-marked']
    const leaky = await leakyServer(control, registered, leaking)
    t.after(leaky.close)
    const folder = temporaryFolder(t)
    const target = ['--target', leaky.url, '--control-url', leaky.controlUrl, '--secret-env', 'MARKED']
    const kept = [
      '--tags',
      `not @${registered}`,
      '--record',
      join(folder, 'cassette'),
      '--out',
      join(folder, 'out'),
      ...plain,
    ]
    await assay(['run', 'PHONE-03', 'APPPW-20', '--no-check', ...target, ...kept], {
      ASSAY_CONTROL_TOKEN: control,
      MARKED: registered,
    })
    const text = readFileSync(join(folder, 'cassette', 'exchanges.ndjson'), 'utf8')
    assert.equal(readFileSync(join(folder, 'cassette', 'cassette.json'), 'utf8').includes(registered), false)
    for (const name of readdirSync(join(folder, 'cassette'))) {
      assert.equal(statSync(join(folder, 'cassette', name)).mode & 0o077, 0, name)
    }
    // Six digits turn up within times and tokens by chance.
    const secrets = [...leaky.secrets].filter((secret) => !/^\d+$/.test(secret))
    assert.ok(secrets.length > 20, `${secrets.length} secrets`)
    assert.deepEqual(
      secrets.filter((secret) => text.includes(secret)).map((secret) => secret.slice(0, 12)),
      [],
    )
  })
}
