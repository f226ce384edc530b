import { writeFileSync } from 'node:fs'
import { referenceDeclaration } from '../src/http/reference/reference-declaration.ts'
import { editions } from '../src/rules/rule.ts'
import { type EditionFigures, kindOf } from '../src/run/rehearsal/estimate.ts'
import { rehearse } from '../src/run/rehearsal/rehearse.ts'
import { planRun } from '../src/run/selection/plan.ts'
import { loadSuite } from '../src/run/suite/suite.ts'
import { loadSupportCode } from '../src/run/suite/support-code.ts'

/** Writes the figures that `assay plan` estimates by: what each kind of case sends to the reference in each edition. About half a minute. */
const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })
const figures: Record<string, EditionFigures> = {}
for (const edition of editions) {
  const plan = planRun(suite, { edition })
  const own: Record<string, EditionFigures[string]> = {}
  for (const [kind, cases] of Map.groupBy(plan.cases, kindOf)) {
    const impact = await rehearse({ ...plan, cases }, referenceDeclaration(edition), support)
    own[kind] = { cases: cases.length, impact }
  }
  figures[edition] = own
  process.stdout.write(`${edition}: ${plan.cases.length} cases of ${Object.keys(own).length} kinds\n`)
}
writeFileSync('src/run/rehearsal/figures.json', `${JSON.stringify(figures, undefined, 1)}\n`)
