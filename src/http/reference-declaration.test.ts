import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parameterNames } from '../protocol/parameters.ts'
import { editions } from '../rules/rule.ts'
import { referenceDeclaration } from './reference-declaration.ts'

test('the reference is named after the package, with its version', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  assert.deepEqual(referenceDeclaration('2fa-2018').product, { name: 'assay reference', version })
})

test('the reference has every power and offers everything, in every edition', () => {
  for (const edition of editions) {
    const declared = referenceDeclaration(edition)
    assert.equal(declared.edition, edition)
    assert.deepEqual(declared.powers, {
      provisioning: true,
      clock: 'virtual',
      outbox: ['push', 'text', 'call', 'email'],
      clientAddress: true,
      support: true,
      sandboxes: true,
      settable: parameterNames,
    })
    for (const [name, claim] of Object.entries(declared.capabilities)) {
      assert.deepEqual(claim, { state: 'supported', from: 'declared' }, name)
    }
  }
})

test('every parameter has a value: the one that is set, or else that of the edition', () => {
  const { parameters } = referenceDeclaration('2fa-2018', { 'code.length': 8 })
  assert.deepEqual(Object.keys(parameters), parameterNames)
  assert.equal(parameters['code.length'], 8)
  assert.equal(referenceDeclaration('2fa-2018').parameters['code.length'], 6)
})
