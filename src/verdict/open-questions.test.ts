import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkResetsParameters } from '../protocol/parameters/link-resets.ts'
import { secondFactorsParameters } from '../protocol/parameters/second-factors.ts'
import { sessionsParameters } from '../protocol/parameters/sessions.ts'
import { type ParameterSpec, parameterNames, parameters } from '../protocol/parameters.ts'
import { findRule, rules } from '../rules/catalogue.ts'
import { verdictsOf } from '../rules/effects/judged-by.ts'
import { cells } from '../rules/effects/table.ts'
import { openQuestions } from '../rules/open-questions.ts'

const specs = parameterNames.map((name): [string, ParameterSpec] => [name, parameters[name]])
/** What only rules of standards are about: the documents leave no question of it. */
const beyondTheDocuments: ReadonlySet<string> = new Set([
  ...specs.filter(([, spec]) => spec.hardened !== undefined && spec.answers === undefined).map(([name]) => name),
  ...Object.keys({ ...linkResetsParameters, ...secondFactorsParameters, ...sessionsParameters }),
])
const answered = new Set(specs.map(([, { answers }]) => answers))

test('every open question has one end: a parameter, or a line why no verdict depends on it', () => {
  const wrong = Object.entries(openQuestions)
    .filter(([id, question]) => answered.has(id) === 'noVerdict' in question)
    .map(([id]) => id)
  assert.deepEqual(wrong, [])
})

test('a parameter answers a question that is there; only one that a document fixes or bounds answers none', () => {
  const questions: readonly string[] = Object.keys(openQuestions)
  for (const [name, { answers, documented = [] }] of specs) {
    if (beyondTheDocuments.has(name)) continue
    assert.ok(answers === undefined ? documented.length > 0 : questions.includes(answers), name)
  }
})

test('the rules that a reason names are of the catalogue', () => {
  const named = Object.values(openQuestions).flatMap((question) =>
    'noVerdict' in question ? (question.noVerdict.match(/\b[A-Z]{2,}-\d\d\b/g) ?? []) : [],
  )
  assert.deepEqual(
    named.filter((id) => !findRule(id)),
    [],
  )
})

test('every parameter is named by a rule: its condition, its question, or a value that it states', () => {
  const open = new Set<string | undefined>(rules.flatMap((rule) => rule.open ?? []))
  const conditions = new Set(rules.map(({ when }) => when?.parameter))
  const silent = specs.filter(
    ([name, { answers, documented = [] }]) =>
      !beyondTheDocuments.has(name) && !open.has(answers) && !conditions.has(name) && documented.length === 0,
  )
  assert.deepEqual(silent, [])
})

test('no verdict depends on the cells of a question without one', () => {
  const about = Object.entries(openQuestions).flatMap(([id, question]) =>
    'cells' in question ? question.cells.map((cell) => ({ id, cell })) : [],
  )
  assert.ok(about.length > 0)
  const names = new Set(cells.map(({ thing, event }) => `${thing} ${event}`))
  const judged = new Set(cells.flatMap((cell) => (verdictsOf(cell).length > 0 ? [`${cell.thing} ${cell.event}`] : [])))
  const wrong = about.filter(({ cell }) => !names.has(cell) || judged.has(cell))
  assert.deepEqual(
    wrong.map(({ id, cell }) => `${id}: ${cell}`),
    [],
  )
})
