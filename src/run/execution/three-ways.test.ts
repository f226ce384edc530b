import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import type { Edition } from '../../rules/rule.ts'
import { contractAdapter } from '../../targets/adapter/fixtures/contract-adapter.ts'
import { httpTarget } from '../../targets/contract/http-target.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../../..')
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })

/**
 * Some of each kind: tokens that are stolen or outdated, support staff, the clock, messages. Everything with
 * ASSAY_WHOLE=1.
 */
const some = ['support', 'CODE-07', 'BROWSER-01']
const whole = process.env.ASSAY_WHOLE === '1'
const editions: readonly Edition[] = whole ? ['two-step', '2fa-2017', '2fa-2018'] : ['2fa-2018']

/** Longest wait for a response, in milliseconds: nothing here is about time. */
const limit = 25_000

/** The verdict of every case, with the texts for its reader. */
const verdictsOf = async (target: Target, edition: Edition): Promise<readonly string[]> => {
  const verdicts: string[] = []
  await runSuite({
    plan: planRun(suite, { edition, selectors: whole ? [] : some }),
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    onCase: ({ result }) => {
      verdicts.push(`${result.id} ${result.outcome} ${result.reason ?? ''} ${result.message ?? ''}`)
    },
  })
  return verdicts.sort()
}

for (const edition of editions) {
  test(`the same features give the same verdicts in process, over the contract and through an adapter: ${edition}`, async () => {
    const declaration = referenceDeclaration(edition)
    const served = await serve({ declaration })
    after(served.close)
    const { url, controlUrl, token } = served
    const inProcess = await verdictsOf(referenceTarget({ edition }), edition)
    assert.ok(inProcess.filter((verdict) => verdict.includes(' pass ')).length > 30)
    // One way after the other: the server is in this process too, and would keep them waiting for each other.
    for (const target of [
      httpTarget({ url, control: { url: controlUrl, token }, timeout: limit }),
      await contractAdapter({ url, controlUrl, token, declaration })({ timeout: limit }),
    ]) {
      const verdicts = await verdictsOf(target, edition)
      await target.close()
      assert.deepEqual(verdicts, inProcess)
    }
  })
}
