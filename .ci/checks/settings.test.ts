import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameterNames } from '../../src/protocol/parameters.ts'
import { rules } from '../../src/rules/catalogue.ts'
import { contradictions } from '../../src/rules/contradictions.ts'

const known: readonly string[] = parameterNames

test('every setting that settles a contradiction is one that a target can declare', () => {
  const unknown = contradictions.flatMap(({ id, resolved }) =>
    ('parameters' in resolved ? resolved.parameters : [])
      .filter((name) => !known.includes(name))
      .map((name) => `${id}: ${name}`),
  )
  assert.deepEqual(unknown, [])
})

test('every setting that a rule depends on is one that a target can declare', () => {
  const unknown = rules.flatMap((rule) =>
    'when' in rule && rule.when && !known.includes(rule.when.parameter) ? [`${rule.id}: ${rule.when.parameter}`] : [],
  )
  assert.deepEqual(unknown, [])
})
