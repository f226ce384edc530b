import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { CheckedExchanges } from '../../src/http/openapi/fixtures/document-checker.ts'
import { declarationsFrom } from '../../src/proof/declarations/declaration-arbitrary.ts'
import { findFalseVerdicts } from '../../src/proof/declarations/judged-declaration.ts'
import { declarationText } from '../../src/proof/declarations/legal-declaration.ts'
import { ParameterReads } from '../../src/proof/declarations/parameter-reads.ts'
import type { Edition } from '../../src/rules/rule.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'
import { loadSupportCode } from '../../src/run/suite/support-code.ts'

const perEdition = 2

/**
 * Two legal declarations of an edition, other ones each day. Each case is judged under one of them, as the day deals it;
 * under both with ASSAY_WHOLE. A day's are tried again with its seed, which every name holds:
 * ASSAY_DECLARATIONS_SEED=20180601 node --test .ci/declarations/day-2fa-2018.ts
 */
export const judgeDay = async (edition: Edition): Promise<void> => {
  const today = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  const seed = Number(process.env.ASSAY_DECLARATIONS_SEED ?? today)
  const root = process.cwd()
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const reads = new ParameterReads()
  const checked = new CheckedExchanges()

  for (const [turn, declaration] of declarationsFrom(edition, seed, perEdition).entries()) {
    test(`seed ${seed}, declaration ${turn + 1} of ${edition}: every case passes or does not apply`, async (t) => {
      t.diagnostic(declarationText(declaration))
      const dealt = suite.cases.filter(({ id }) => turnOf(id, seed) === turn).map(({ id }) => id)
      const { counterexamples, passed } = await findFalseVerdicts(
        declaration,
        { suite, support, reads, through: checked.through },
        process.env.ASSAY_WHOLE === undefined ? { ids: new Set(dealt) } : {},
      )
      assert.deepEqual(
        counterexamples.map(({ smallest, outcome, id, message }) => `${smallest}: ${outcome} ${id}: ${message}`),
        [],
      )
      assert.ok(passed > 0)
    })
  }

  test(`what was sent and answered in ${edition} is what the documents say`, () => {
    assert.deepEqual([...checked.problems], [])
    assert.ok(checked.count.public > 10_000, `${checked.count.public} exchanges`)
  })

  test(`the row of each parameter names every command whose decision read it in ${edition}`, () => {
    assert.deepEqual(reads.missingInRows(), [])
  })
}

/** The declaration that a case is judged under on a day: 0 for the first one. */
const turnOf = (id: string, seed: number): number =>
  (createHash('sha1').update(`${seed} ${id}`).digest()[0] ?? 0) % perEdition
