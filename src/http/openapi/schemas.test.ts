import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parameterNames, parameterProblem } from '../../protocol/parameters.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { publicDocument } from './public-document.ts'
import { parameterSchema, pascalCase } from './schemas.ts'

const ajv = new Ajv2020({ strict: false })

const near = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, 1, 3, 4, 10, 11, 1000, 1001, 60, 59, -1, 1.5),
  fc.boolean(),
  fc.string(),
  fc.constantFrom('none', '2017-06-15', '2017-6-15', '10.11', '10.', 'account', 'sign-in', 'always', 'any'),
  fc.constant(null),
)

test('the schema of the parameters takes what the harness takes', () => {
  const takes = ajv.compile(parameterSchema)
  fc.assert(
    fc.property(fc.constantFrom(...parameterNames), near, (name, value) => {
      assert.equal(takes({ [name]: value }), parameterProblem(name, value) === undefined)
    }),
    { numRuns: 2000 },
  )
  assert.equal(takes({ 'code.lenght': 6 }), false)
})

test('every component schema compiles, and the declaration of the reference is a discovery document', () => {
  const { components } = publicDocument()
  ajv.addSchema({ $id: 'https://assay.test/openapi', components })
  for (const name of Object.keys(components.schemas)) {
    const validate = ajv.getSchema(`https://assay.test/openapi#/components/schemas/${name}`)
    assert.equal(typeof validate, 'function', name)
    if (name !== 'Discovery') continue
    assert.equal(validate?.(JSON.parse(JSON.stringify(referenceDeclaration('2fa-2018')))), true)
    assert.equal(validate?.({ contract: '1.0' }), false)
  }
})

test('names of schemas', () => {
  assert.equal(pascalCase('code-required'), 'CodeRequired')
  assert.equal(pascalCase('account'), 'Account')
})
