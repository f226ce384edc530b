import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { capabilities } from '../../protocol/capabilities.ts'
import { parameters } from '../../protocol/parameters.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { declarationSchemaFile, declarationSchemaText } from './declaration-schema.ts'

test('the schema of declarations is checked in as it is made', () => {
  assert.equal(
    readFileSync(declarationSchemaFile, 'utf8'),
    declarationSchemaText(),
    'declaration-1.json is out of date: run "npm run openapi" and commit the result',
  )
})

test('it takes what the reference declares, and names the place of what is wrong', () => {
  const takes = new Ajv2020({ strict: false }).compile(JSON.parse(declarationSchemaText()))
  const declared = JSON.parse(JSON.stringify(referenceDeclaration('2fa-2018')))
  assert.equal(takes(declared), true, JSON.stringify(takes.errors))
  const wrong: readonly (readonly [object, string])[] = [
    [{ capabilities: { phone: { state: 'absent' } } }, '/capabilities'],
    [{ parameters: { 'code.lenght': 6 } }, '/parameters'],
    [{ powers: { ...declared.powers, settable: false } }, '/powers/settable'],
    [{ powers: { ...declared.powers, sandboxes: [] } }, '/powers/sandboxes'],
  ]
  for (const [change, place] of wrong) {
    assert.equal(takes({ ...declared, ...change }), false)
    assert.equal(takes.errors?.[0]?.instancePath, place)
  }
})

test('an editor shows the meaning of every capability and parameter', () => {
  const { $defs } = JSON.parse(declarationSchemaText())
  for (const [name, meaning] of Object.entries(capabilities))
    assert.equal($defs.Capabilities.properties[name].description, meaning)
  for (const [name, { text }] of Object.entries(parameters))
    assert.ok($defs.Parameters.properties[name].description.startsWith(text), name)
})
