import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capabilities } from '../protocol/capabilities.ts'
import { rules } from '../rules/catalogue.ts'

test('the capabilities that rules need are capabilities of the protocol', () => {
  const unknown = rules.flatMap(({ id, needs }) =>
    needs.filter((name) => !Object.hasOwn(capabilities, name)).map((name) => `${id} needs "${name}"`),
  )
  assert.deepEqual(unknown, [])
})

/** Asked for by rows of scenarios alone, as one more way that a code takes. */
const askedByRows = ['code.email']

test('every other capability is needed by some rule', () => {
  const needed = new Set(rules.flatMap(({ needs }) => needs))
  assert.deepEqual(
    Object.keys(capabilities).filter((name) => !needed.has(name)),
    askedByRows,
  )
})
