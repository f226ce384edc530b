import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** How a canned answer is made. */
export type CannedOptions = {
  /** Optional fields are there, arrays have a member and flags are set; otherwise none of it. */
  readonly full: boolean
  /** Makes the ids, tokens and codes of each answer different. */
  readonly count: number
}

/** The simplest value that the schema accepts. */
export const cannedAnswer = (schema: z.ZodType, options: CannedOptions): unknown =>
  fill(jsonSchemaOf(schema), options, '')

const jsonSchemas = new WeakMap<z.ZodType, Schema>()
const jsonSchemaOf = (schema: z.ZodType): Schema => {
  const made = jsonSchemas.get(schema) ?? z.toJSONSchema(schema, { io: 'input', reused: 'inline' })
  jsonSchemas.set(schema, made)
  return made
}

const fill = (schema: Schema, options: CannedOptions, name: string): unknown => {
  const { full, count } = options
  const [option] = schema.anyOf ?? schema.oneOf ?? []
  if (typeof option === 'object') return fill(option, options, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return full ? schema.enum[0] : schema.enum.at(-1)
  switch (schema.type) {
    case 'string':
      return name === 'code' ? String(100_000 + count) : cannedText(schema.pattern, name, count)
    case 'boolean':
      return full
    case 'array': {
      const items = Array.isArray(schema.items) ? schema.items[0] : schema.items
      return full && typeof items === 'object' ? [fill(items, options, name)] : []
    }
    case 'object': {
      const { properties = {}, required = [] } = schema
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([field]) => full || required.includes(field))
          .map(([field, one]) => [field, fill(typeof one === 'object' ? one : {}, options, field)]),
      )
    }
    default:
      return Math.max(schema.minimum ?? 0, full ? Math.min(schema.maximum ?? 1, 1) : 0)
  }
}

/** A text that no scenario knows; a phone number or an address of the documentation where the pattern asks for one. */
const cannedText = (pattern: string | undefined, name: string, count: number): string => {
  const texts = [`canned-${name}-${count}`, `+1202556${String(count % 10_000).padStart(4, '0')}`, '•••• 00', 'canned']
  return texts.find((text) => pattern === undefined || new RegExp(pattern, 'u').test(text)) ?? ''
}
