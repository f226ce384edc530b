import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractDefects as defects } from '../../proof/contract-defects/contract-defects.ts'
import { controlToken, startDefectiveServer } from '../../proof/contract-defects/defective-server.ts'
import { exitCodes } from '../exit-code.ts'
import { startAssay, temporaryFolder, waitForExit } from './fixtures/assay.ts'

/** Runs of every defect with all rules take minutes; otherwise one that the check finds and one that shows in a run. */
const whole = process.env.ASSAY_WHOLE === '1'
const sample = ['empty-outbox', 'list-app-passwords-fails']
const selectors = whole ? [] : ['APPPW-01', 'APPPW-02', 'APPPW-17', 'CODE-04']

/** At most so many broken rules may be shown for one defect. */
const maxBroken = 5

for (const { name, what, sentence, found, wrap } of defects.filter((one) => whole || sample.includes(one.name))) {
  test(`a run against a server that ${what}: one first sentence names the cause`, async (t) => {
    const server = await startDefectiveServer({ name, what, sentence, found, wrap })
    t.after(server.close)
    const args = ['run', ...selectors, '--target', server.url, '--control-url', server.controlUrl]
    const quick = ['--time-limit', '5', '--no-allure', '--no-pages', '--no-junit', '--out', temporaryFolder(t)]
    const { code, stdout, stderr } = await waitForExit(
      startAssay([...args, ...quick], { ASSAY_CONTROL_TOKEN: controlToken }),
      300_000,
    )
    const output = `${stdout}${stderr}`
    const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
    const broken = output.match(/^FAIL /gm)?.length ?? 0
    t.diagnostic(`exit ${code}, ${broken} entries of broken rules`)
    assert.ok(broken <= maxBroken, output)
    if (found === 'check') {
      assert.equal(code, exitCodes.notReady, output)
      assert.match(oneLine(stderr), new RegExp(`^The target is not ready: .*${sentence.source}`, 's'))
      return
    }
    assert.equal(code, name === 'codes-refused' ? exitCodes.nonConformance : exitCodes.notReady, output)
    const [first = ''] = output.split(/^(?=(?:FAIL|ERROR|BLOCKED) )/m).slice(1)
    assert.match(oneLine(first), sentence)
  })
}
