import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../http/reference-declaration.ts'
import { serve } from '../http/serve.ts'
import { findFault } from '../proof/catalogue.ts'
import { exitCodes } from './exit-code.ts'
import { assay, assertTold, ownFolder } from './fixtures/assay.ts'

const fault = findFault('called-code-is-shorter')
assert.ok(fault)
const token = 'a-token-of-this-test'
const server = await serve({ declaration: referenceDeclaration('2fa-2018'), defect: fault, token })
after(server.close)

test('a known failure stays a failure and no longer breaks the run, as long as its entry fits', async (t) => {
  const folder = ownFolder(t)
  const [out, file] = [join(folder, 'out'), join(folder, 'known.yaml')]
  const target = ['--target', server.url, '--control-url', server.controlUrl]
  const run = (...more: string[]) =>
    assay(['run', 'CODE-01', 'CODE-02', ...target, '--out', out, '--no-allure', '--no-junit', '--no-pages', ...more], {
      ASSAY_CONTROL_TOKEN: token,
    })
  const baseline = (...words: string[]) => assay(['baseline', ...words, '--from', out, '--baseline', file])
  const excuse = ['--reason', 'codes by call are short', '--owner', 'ops', '--expires', '2999-12-31']

  assertTold(await run('--baseline', file), exitCodes.notReady, /known\.yaml: there is no such baseline/)
  assertTold(await run(), exitCodes.nonConformance, /FAIL CODE-01/)
  assertTold(await baseline('update'), exitCodes.usage, /each needs --reason, --owner and --expires/)
  assertTold(await baseline('update', ...excuse), exitCodes.clean, /added {4}CODE-01\//)

  const known = await run('--baseline', file)
  assertTold(known, exitCodes.clean, /1 of 2 applicable rules pass, 1 fails/)
  assertTold(known, exitCodes.clean, /1 known to fail; 1 entry/)

  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/fingerprint: \S+/, 'fingerprint: ffffffffffffffff'))
  assertTold(await baseline('check'), exitCodes.staleBaseline, /CHANGED {2}CODE-01\//)
  writeFileSync(file, text.replace('2999-12-31', '2020-01-01'))
  assertTold(await baseline('check'), exitCodes.staleBaseline, /EXPIRED {2}CODE-01\//)
  writeFileSync(file, text.replaceAll('CODE-01', 'CODE-02'))
  assertTold(await baseline('check'), exitCodes.nonConformance, /STALE {4}CODE-02\/[^\n]*\n {2}NEW {6}CODE-01\//)
  assertTold(await baseline('prune'), exitCodes.clean, /removed {2}CODE-02\//)
  writeFileSync(file, text.replace('assay reference', 'Another server'))
  assertTold(await baseline('check'), exitCodes.notReady, /the baseline is of "Another server", and the target is/)
})
