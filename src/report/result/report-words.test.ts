import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isReportWord } from '../../redaction/report-words.ts'
import { levels } from '../../rules/rule.ts'
import { claims } from '../../verdict/claim.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import { exampleRun } from '../fixtures/example-run.ts'

/** The names of fields in a value, without those that a server or a user chooses. */
const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    ['configuration', 'exchanges', 'parameters', 'capabilities'].includes(name) ? [] : [name, ...namesIn(inner)],
  )
}

test('no word of a result can be a secret', () => {
  const { facts, cases } = exampleRun()
  const names = namesIn(judgeRun(facts, cases)).filter((name) => /^[a-z]{4,}$/i.test(name))
  assert.ok(names.length > 50)
  const words = [...names, ...outcomeKinds, ...claims, ...levels, 'full', 'partial'].filter(({ length }) => length >= 4)
  assert.deepEqual(
    [...new Set(words)].filter((word) => !isReportWord(word)),
    [],
  )
})
