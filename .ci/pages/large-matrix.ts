import { exampleCase, exampleFacts } from '../../src/report/fixtures/example-run.ts'
import { rules } from '../../src/rules/catalogue.ts'
import { countRules } from '../../src/verdict/count-rules.ts'
import { claimOf } from '../../src/verdict/judge.ts'
import type { OutcomeKind } from '../../src/verdict/outcome.ts'
import { type RuleResult, type RunResult, resultSchemaId } from '../../src/verdict/result.ts'

const turns: readonly OutcomeKind[] = ['fail', 'unverified', 'warn', 'blocked', 'not-applicable', 'error']

const outcomeOf = (rule: number, column: number): OutcomeKind =>
  (rule * 7 + column * 3) % 23 === 0 ? (turns[(rule + column) % turns.length] ?? 'fail') : 'pass'

const oneRule = (at: number, column: number): RuleResult => {
  const known = rules[at % rules.length] ?? rules[0]
  if (!known) throw new Error('the catalogue is empty')
  const outcome = outcomeOf(at, column)
  const reason = outcome === 'pass' ? null : 'no-clock'
  const names = ['at the limit', 'one below it', 'one above it']
  return {
    id: at < rules.length ? known.id : `${known.id.split('-')[0]}-${1000 + at}`,
    text: known.text,
    level: known.level,
    area: known.id.split('-')[0]?.toLowerCase() ?? '',
    outcome,
    reason,
    cases: names.map((name, index) =>
      exampleCase(known.id, { name, ...(index === 0 && { outcome, reason, message: 'it went otherwise' }) }),
    ),
  }
}

/** So many results of so many rules each, as if a suite had grown; one verdict in 23 is no pass. */
export const largeResults = (ruleCount: number, columns: number): readonly RunResult[] =>
  Array.from({ length: columns }, (_, column) => {
    const judged = Array.from({ length: ruleCount }, (_, at) => oneRule(at, column))
    const counts = countRules(judged)
    return {
      ...exampleFacts,
      schema: resultSchemaId,
      target: { ...exampleFacts.target, name: `server-${column + 1}` },
      claims: [{ profile: 'documented', edition: '2fa-2018', claim: claimOf(counts, exampleFacts.run), rules: counts }],
      rules: judged,
    }
  })
