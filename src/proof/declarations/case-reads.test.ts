import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import { recordCaseReads } from './case-reads.ts'
import type { LegalDeclaration } from './legal-declaration.ts'

const root = process.cwd()
const edition = '2fa-2018'
const suite = await loadSuite({ root, patterns: ['features/app-passwords/*[ngy].feature'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const defaults: LegalDeclaration = { edition, parameters: {}, absent: [] }
const reads = await recordCaseReads([defaults], { suite, support })

/** What each case did under a declaration: its outcome, its steps' answers, how many requests it made. */
const runsUnder = async ({ parameters, absent }: LegalDeclaration): Promise<ReadonlyMap<string, string>> => {
  const ends = new Map<string, string>()
  const target = referenceTarget({ edition, parameters, absent })
  await runSuite({
    plan: planRun(suite, { edition, tags: examplesOnly }),
    support,
    worldParameters: { target },
    onCase: ({ result: { id, outcome, reason, exchanges = [] } }) => {
      const answers = exchanges.map(({ command, response }) => `${command} ${response?.status}`)
      ends.set(id, [outcome, reason, ...answers].join('\n'))
    },
  })
  return ends
}

const usual = await runsUnder(defaults)

const tried: readonly LegalDeclaration[] = [
  { edition, parameters: { 'apppw.attempts': 1, 'apppw.lock_time': 60 }, absent: [] },
  {
    edition,
    parameters: { 'password.min_length': 12, 'apppw.history_keeps_revoked': true },
    absent: ['keychain', 'password.forgotten'],
  },
]

for (const declaration of tried) {
  const differing: readonly string[] = [...Object.keys(declaration.parameters), ...declaration.absent]
  test(`a case that reads nothing of ${differing.join(', ')} runs the same where they differ`, async () => {
    const readsNone = [...reads].filter(([, names]) => !differing.some((name) => names.has(name))).map(([id]) => id)
    const others = await runsUnder(declaration)
    assert.ok(readsNone.length > 20 && readsNone.length < usual.size - 5, `${readsNone.length} of ${usual.size}`)
    assert.deepEqual(
      readsNone.filter((id) => usual.get(id) !== others.get(id)),
      [],
    )
  })
}
