import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declarationsFrom } from '../../src/proof/declarations/declaration-arbitrary.ts'
import { findFalseVerdicts } from '../../src/proof/declarations/judged-declaration.ts'
import { declarationText } from '../../src/proof/declarations/legal-declaration.ts'
import { ParameterReads } from '../../src/proof/declarations/parameter-reads.ts'
import { editions } from '../../src/rules/rule.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'
import { loadSupportCode } from '../../src/run/suite/support-code.ts'

/*
 * Six legal declarations, other ones each day. A day's are tried again with its seed, which every name holds:
 * ASSAY_DECLARATIONS_SEED=20180601 node --test .ci/declarations/daily.ts
 */
const seed = Number(process.env.ASSAY_DECLARATIONS_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''))
const perEdition = 2

const root = process.cwd()
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const reads = new ParameterReads()

for (let turn = 0; turn < perEdition; turn += 1) {
  for (const edition of editions) {
    test(`seed ${seed}, declaration ${turn + 1} of ${edition}: every case passes or does not apply`, async (t) => {
      const [declaration] = declarationsFrom(edition, seed, perEdition).slice(turn)
      assert.ok(declaration)
      t.diagnostic(declarationText(declaration))
      const { counterexamples, passed } = await findFalseVerdicts(declaration, { suite, support, reads })
      assert.deepEqual(
        counterexamples.map(({ smallest, outcome, id, message }) => `${smallest}: ${outcome} ${id}: ${message}`),
        [],
      )
      assert.ok(passed > 0)
    })
  }
}

test('the row of each parameter names every command whose decision read it', () => {
  assert.deepEqual(reads.missingInRows(), [])
})
