import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findFault } from '../../faults/fault-catalogue.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import { assay, assertMessage, temporaryFolder } from '../end-to-end/fixtures/assay.ts'
import { exitCodes } from '../exit-code.ts'

const fault = findFault('called-code-is-shorter')
assert.ok(fault)
const token = 'a-token-of-this-test'
const server = await serve({ declaration: referenceDeclaration('2fa-2018'), defect: fault, token })
after(server.close)

test('where nothing fails no baseline is written, and that is said', async (t) => {
  const folder = temporaryFolder(t)
  const [out, file] = [join(folder, 'out'), join(folder, 'known.yaml')]
  await assay(['run', 'CODE-01', '--out', out, '--no-allure', '--no-junit', '--no-pages'])
  const update = (...rules: string[]) => assay(['baseline', 'update', ...rules, '--from', out, '--baseline', file])
  assertMessage(await update(), exitCodes.clean, /known\.yaml was not written: there is nothing to add\./)
  assertMessage(await update('CODE-02'), exitCodes.usage, /has no rule or case "CODE-02"\.\n.*npx assay run CODE-02/)
  assertMessage(await update('CODE-01/x'), exitCodes.usage, /no rule or case "CODE-01\/x"\.\n.*Did you mean CODE-01\?/)
})

test('a known failure stays a failure and no longer breaks the run, as long as its entry fits', async (t) => {
  const folder = temporaryFolder(t)
  const [out, file] = [join(folder, 'out'), join(folder, 'known.yaml')]
  const target = ['--target', server.url, '--control-url', server.controlUrl]
  const run = (...more: string[]) =>
    assay(['run', 'CODE-01', 'CODE-02', ...target, '--out', out, '--no-allure', '--no-junit', '--no-pages', ...more], {
      ASSAY_CONTROL_TOKEN: token,
    })
  const baseline = (...words: string[]) => assay(['baseline', ...words, '--from', out, '--baseline', file])
  const metadataOptions = ['--reason', 'codes by call are short', '--owner', 'ops', '--expires', '2999-12-31']

  assertMessage(await run('--baseline', file), exitCodes.notReady, /known\.yaml: there is no such baseline file/)
  assertMessage(await run(), exitCodes.nonConformance, /FAIL CODE-01/)
  assertMessage(await baseline('update'), exitCodes.usage, /New entries need --reason, --owner and --expires/)
  assertMessage(await baseline('update', ...metadataOptions), exitCodes.clean, /added {4}CODE-01\//)

  const known = await run('--baseline', file)
  assertMessage(known, exitCodes.clean, /1 of 2 applicable rules pass, 1 fails/)
  assertMessage(known, exitCodes.clean, /[12] known to fail \([12] entr/)

  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/fingerprint: \S+/, 'fingerprint: ffffffffffffffff'))
  assertMessage(await baseline('check'), exitCodes.staleBaseline, /CHANGED {2}CODE-01\//)
  writeFileSync(file, text.replace('2999-12-31', '2020-01-01'))
  assertMessage(await baseline('check'), exitCodes.staleBaseline, /EXPIRED {2}CODE-01\//)
  writeFileSync(file, text.replaceAll('CODE-01', 'CODE-02'))
  assertMessage(await baseline('check'), exitCodes.nonConformance, /STALE {4}CODE-02\/[^\n]*\n {2}NEW {6}CODE-01\//)
  assertMessage(await baseline('prune'), exitCodes.clean, /removed {2}CODE-02\//)
  writeFileSync(file, text.replace('assay reference', 'Another server'))
  assertMessage(
    await baseline('check'),
    exitCodes.notReady,
    /the baseline belongs to "Another server", but the target is/,
  )
})
