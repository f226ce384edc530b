import fc from 'fast-check'
import { z } from 'zod'
import type { Command } from '../protocol/command.ts'
import type { Route } from './route.ts'
import { token } from './wire.ts'

type Schema = z.core.JSONSchema.BaseSchema

/** JSON values that a schema of the wire takes, as its reader meets them: without fields that it does not name. */
export const samplesOf = (schema: z.ZodType): fc.Arbitrary<unknown> => valuesOf(z.toJSONSchema(schema, { io: 'input' }))

/** Commands of one row, each as the types of the protocol describe it. */
export const commandSamples = ({ type, fields, bearer, body }: Route): fc.Arbitrary<Command> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, samplesOf(schema)]))),
      bearer === undefined ? fc.constant({}) : samplesOf(token).map((value) => ({ [bearer]: value })),
      body === undefined ? fc.constant({}) : samplesOf(body),
    )
    // The schemas of a row make, by its type, the command of that name.
    .map(([inPath, inHeader, rest]) => ({ ...(rest as object), ...inPath, ...inHeader, type }) as Command)

const valuesOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const union = schema.anyOf ?? schema.oneOf
  if (union) return fc.oneof(...union.map((one) => valuesOf(plain(one))))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return texts(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integers(schema)
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
    case 'array':
      return fc.array(valuesOf(plain(Array.isArray(schema.items) ? undefined : schema.items)), { maxLength: 3 })
    case 'object':
      return objects(schema)
    default:
      throw new Error(`no samples are known for ${JSON.stringify(schema)}`)
  }
}

const plain = (schema: Schema | boolean | undefined): Schema => (typeof schema === 'object' ? schema : {})

const integers = ({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Schema) =>
  fc.integer({ min: minimum, max: maximum })

const texts = ({ pattern, maxLength = 100 }: Schema): fc.Arbitrary<string> => {
  if (pattern === undefined) return fc.string({ unit: 'grapheme', maxLength })
  const wanted = new RegExp(pattern, 'u')
  return fc
    .oneof(...(['grapheme-ascii', 'grapheme'] as const).map((unit) => fc.string({ unit, minLength: 1, maxLength })))
    .filter((text) => wanted.test(text))
}

const objects = ({ properties, required = [], additionalProperties }: Schema): fc.Arbitrary<object> => {
  if (!properties) {
    const names = fc.string().filter((name) => name !== '__proto__')
    return fc.dictionary(names, valuesOf(plain(additionalProperties)), { maxKeys: 3, noNullPrototype: true })
  }
  const fields = Object.entries(properties).map(([name, one]) => [name, valuesOf(plain(one))] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true })
}
