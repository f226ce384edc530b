import { z } from 'zod'
import { allowedText } from '../../protocol/documented-values.ts'
import { parameterPatterns } from '../../protocol/parameter-spec.ts'
import { type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>

const prefix = '#/components/schemas/'
/** The reference to a component schema. */
export const refTo = (name: string): Schema => ({ $ref: `${prefix}${name}` })

/** `code-required` as a schema is called: `CodeRequired`. */
export const pascalCase = (kebab: string): string =>
  kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * Component schemas by name; one inside another becomes a reference. Each direction is described for its reader:
 * requests are closed, answers are open to fields of a later version.
 */
export const componentSchemas = (named: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, Schema>> => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `${prefix}${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]): [string, Schema] => [id, schema]),
  )
}

const valueSchema = (spec: ParameterSpec): Schema => {
  switch (spec.kind) {
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'string', enum: spec.choices }
    case 'date-or-none':
    case 'version':
    case 'name':
      return { type: 'string', pattern: parameterPatterns[spec.kind].source }
    default:
      return spec.orNone && spec.min > 0 ? { anyOf: [{ const: 0 }, integerBetween(spec)] } : integerBetween(spec)
  }
}

const integerBetween = ({ min, max }: { readonly min: number; readonly max: number }): Schema => ({
  type: 'integer',
  minimum: min,
  maximum: max,
})

const describeParameter = ({ text, kind, editions = {}, documented = [] }: ParameterSpec): string =>
  [
    text,
    ...(kind === 'seconds' ? ['in seconds'] : []),
    ...Object.entries(editions).map(([edition, value]) => `the reference has ${value} in ${edition}`),
    ...documented.map(
      (one) =>
        `documented${one.editions ? ` in ${one.editions.join(' and ')}` : ''}: ${allowedText(one)} (${one.says})`,
    ),
  ].join('; ')

/** The parameters that the documents leave open, with kind and range. */
export const parameterSchema: Schema = {
  type: 'object',
  description: 'What is left out is not known: scenarios that need it are not judged.',
  properties: Object.fromEntries(
    parameterNames.map((name) => {
      const spec: ParameterSpec = parameters[name]
      return [name, { ...valueSchema(spec), description: describeParameter(spec), examples: [spec.default] }]
    }),
  ),
  additionalProperties: false,
}
