import fc from 'fast-check'
import { z } from 'zod'
import type { Command } from '../../protocol/command.ts'
import type { Route } from '../routes/route.ts'
import { token } from './field-schemas.ts'

type Schema = z.core.JSONSchema.BaseSchema

/** JSON values that a schema of the wire accepts, without fields that it does not name. */
export const schemaArbitrary = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  jsonSchemaArbitrary(z.toJSONSchema(schema, { io: 'input' }))

/** Commands of one row, with the types of the protocol. */
export const commandArbitrary = ({ type, fields, bearer, body }: Route): fc.Arbitrary<Command> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, schemaArbitrary(schema)]))),
      bearer === undefined ? fc.constant({}) : schemaArbitrary(token).map((value) => ({ [bearer]: value })),
      body === undefined ? fc.constant({}) : schemaArbitrary(body),
    )
    // The schemas of a row make, by its type, the command of that name.
    .map(([inPath, inHeader, rest]) => ({ ...(rest as object), ...inPath, ...inHeader, type }) as Command)

const jsonSchemaArbitrary = (schema: Schema): fc.Arbitrary<unknown> => {
  const union = schema.anyOf ?? schema.oneOf
  if (union) return fc.oneof(...union.map((one) => jsonSchemaArbitrary(asSchema(one))))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return stringArbitrary(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integerArbitrary(schema)
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
    case 'array':
      return fc.array(jsonSchemaArbitrary(asSchema(Array.isArray(schema.items) ? undefined : schema.items)), {
        maxLength: 3,
      })
    case 'object':
      return objectArbitrary(schema)
    default:
      throw new Error(`no samples are known for ${JSON.stringify(schema)}`)
  }
}

const asSchema = (schema: Schema | boolean | undefined): Schema => (typeof schema === 'object' ? schema : {})

const integerArbitrary = ({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Schema) =>
  fc.integer({ min: minimum, max: maximum })

const stringArbitrary = ({ pattern, maxLength = 100 }: Schema): fc.Arbitrary<string> => {
  if (pattern === undefined) return fc.string({ unit: 'grapheme', maxLength })
  const expected = new RegExp(pattern, 'u')
  // A pattern of one class of characters takes many texts; others are made from the pattern.
  if (!/^\^(\(\?!.*\))?\[[^\]]+\][*+]\$$/.test(pattern) && !pattern.includes('(?!'))
    return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength)
  return fc
    .oneof(...(['grapheme-ascii', 'grapheme'] as const).map((unit) => fc.string({ unit, minLength: 1, maxLength })))
    .filter((text) => expected.test(text))
}

const objectArbitrary = (schema: Schema): fc.Arbitrary<object> => {
  const { properties, required = [], propertyNames, additionalProperties } = schema
  if (!properties) {
    const names = nameArbitrary(asSchema(propertyNames))
    return fc.dictionary(names, jsonSchemaArbitrary(asSchema(additionalProperties)), {
      maxKeys: 3,
      noNullPrototype: true,
    })
  }
  const fields = Object.entries(properties).map(([name, one]) => [name, jsonSchemaArbitrary(asSchema(one))] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
}

const nameArbitrary = ({ enum: known }: Schema): fc.Arbitrary<string> =>
  known ? fc.constantFrom(...known).map(String) : fc.string().filter((name) => name !== '__proto__')
