import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LegalDeclaration } from './legal-declaration.ts'
import { casesWithNewPairs } from './new-pairs.ts'

const declared = (
  parameters: LegalDeclaration['parameters'],
  absent: LegalDeclaration['absent'] = [],
): LegalDeclaration => ({ edition: '2fa-2018', parameters, absent })

const casesOf = (declarations: readonly LegalDeclaration[], reads: Readonly<Record<string, readonly string[]>>) =>
  casesWithNewPairs(declarations, new Map(Object.entries(reads).map(([id, names]) => [id, new Set(names)]))).map(
    (ids) => [...ids].sort(),
  )

test('a case is chosen for a value that it reads and has not met, once', () => {
  const declarations = [
    declared({ 'code.sends': 1 }),
    declared({ 'code.sends': 1, 'apppw.label_max': 1 }),
    declared({}),
  ]
  const reads = { sends: ['code.sends'], both: ['code.sends', 'apppw.label_max'], neither: ['code.length'] }
  assert.deepEqual(casesOf(declarations, reads), [['both', 'sends'], ['both'], []])
})

test('a case is chosen for two values that it has met, but not together', () => {
  const declarations = [
    declared({ 'code.sends': 1 }),
    declared({ 'code.attempts': 2 }),
    declared({ 'code.sends': 1, 'code.attempts': 2 }),
    declared({ 'code.sends': 1, 'code.attempts': 2, 'phone.max': 2 }),
  ]
  const reads = { both: ['code.sends', 'code.attempts'] }
  assert.deepEqual(casesOf(declarations, reads), [['both'], ['both'], ['both'], []])
})

test('an absent capability is a value of the cases that need it', () => {
  const reads = { keychain: ['keychain'], phones: ['phones'] }
  assert.deepEqual(casesOf([declared({}, ['keychain']), declared({}, ['keychain', 'phones'])], reads), [
    ['keychain'],
    ['phones'],
  ])
})
