import { z } from 'zod'
import type { Route } from '../routes/route.ts'
import { routesByArea } from '../routes/route-table.ts'
import { publicDocument } from './public-document.ts'
import { componentSchemas, pascalCase } from './schemas.ts'
import { sharedSchemas } from './shared-schemas.ts'

/** What the tables need of a JSON Schema. */
const schemaOf = z.looseObject({
  $ref: z.string().exactOptional(),
  type: z.string().exactOptional(),
  const: z.unknown().exactOptional(),
  enum: z.array(z.unknown()).exactOptional(),
  description: z.string().exactOptional(),
  items: z.unknown().exactOptional(),
  anyOf: z.array(z.unknown()).exactOptional(),
  properties: z.record(z.string(), z.unknown()).exactOptional(),
  required: z.array(z.string()).exactOptional(),
})
type JsonSchema = z.infer<typeof schemaOf>

const read = (schema: unknown): JsonSchema => schemaOf.parse(schema ?? {})
const code = (text: string): string => `\`${text}\``
const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1)

/** The kind of a value in a few words: `text`, `list of Client`, `"text" or "call"`. */
const kindOf = (schema: JsonSchema): string => {
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if (schema.const !== undefined) return code(JSON.stringify(schema.const))
  if (schema.enum) return schema.enum.map((one) => code(JSON.stringify(one))).join(' or ')
  if (schema.anyOf) return schema.anyOf.map((one) => kindOf(read(one))).join(' or ')
  if (schema.type === 'array') return `list of ${kindOf(read(schema.items))}`
  if (schema.properties)
    return `{ ${fieldsOf(schema)
      .map(([name, , kind]) => `${name}: ${kind}`)
      .join(', ')} }`
  return (
    { string: 'text', integer: 'whole number', boolean: 'true or false' }[schema.type ?? ''] ?? schema.type ?? 'any'
  )
}

/** Name, description and kind of each field; a name with a question mark may be absent. */
const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): readonly (readonly [string, string, string])[] =>
  Object.entries(properties)
    .filter(([name]) => name !== 'type')
    .map(([name, value]) => {
      const schema = read(value)
      return [`${name}${required.includes(name) ? '' : '?'}`, schema.description ?? '', kindOf(schema)]
    })

const line = (field: readonly [string, string, string]): string => {
  const [name, description, kind] = field
  return `- ${code(name)}: ${kind}${description === '' ? '' : `. ${description.replace(/\.$/, '')}`}`
}

const kindOfPathField = (schema: z.ZodType): string =>
  Object.entries(sharedSchemas).find(([, one]) => one === schema)?.[0] ??
  kindOf(read(componentSchemas({ only: schema }).only))

/** A chapter for each command: its fields, and each answer with its fields. */
const commandText = (
  { type, summary, bearer, body, fields, answers }: Route,
  schemas: Record<string, unknown>,
): string => {
  const own = [
    ...(bearer === undefined ? [] : [`- ${code(bearer)}: Token`]),
    ...Object.entries(fields).map(([name, schema]) => `- ${code(name)}: ${kindOfPathField(schema)}`),
    ...(body === undefined ? [] : fieldsOf(read(schemas[`${pascalCase(type)}Body`])).map(line)),
  ]
  const results = answers.map((answer) => {
    const inner = fieldsOf(read(schemas[pascalCase(answer.type)])).map((field) => `  ${line(field)}`)
    return [`- ${code(answer.type)}`, ...inner].join('\n')
  })
  return [
    `### ${type}`,
    `${summary}.`,
    own.length === 0 ? 'It has no fields.' : own.join('\n'),
    `Answers, beside a refusal:\n\n${results.join('\n')}`,
  ].join('\n\n')
}

/** The values with a name of their own that fields are made of. */
const valueTexts = (text: string, schemas: Record<string, unknown>): string => {
  const bodies = new Set(
    Object.values(routesByArea).flatMap((routes) =>
      routes.flatMap(({ type, answers }) => [`${pascalCase(type)}Body`, ...answers.map((one) => pascalCase(one.type))]),
    ),
  )
  return Object.entries(schemas)
    .filter(([name]) => !bodies.has(name) && new RegExp(`\\b${name}\\b`).test(text))
    .map(([name, value]) => {
      const schema = read(value)
      const fields = fieldsOf(schema)
      const what = schema.description ?? (fields.length === 0 ? kindOf(schema) : '')
      return [
        `### ${name}`,
        ...(what === '' ? [] : [`${what.replace(/\.$/, '')}.`]),
        ...(fields.length === 0 ? [] : [fields.map(line).join('\n')]),
      ].join('\n\n')
    })
    .join('\n\n')
}

/** The page of all commands that an adapter can answer, in Markdown. */
export const commandPage = (): string => {
  const schemas: Record<string, unknown> = publicDocument().components.schemas
  const areas = Object.entries(routesByArea).map(([area, routes]) =>
    [`## ${area}`, ...routes.map((route) => commandText(route, schemas))].join('\n\n'),
  )
  const commands = areas.join('\n\n')
  return `# Commands of an adapter

Each command of the protocol with its fields, as \`commands\` of \`defineAdapter\` get them, and the answers that it may return. Any command may also be refused: return \`refused('wrong-password')\` or another reason. A name with a question mark may be absent. Times are in seconds; ids and tokens are made by your adapter. An adapter has only the commands that its server can carry out.

${commands}

## Values

${valueTexts(commands, schemas)}
`
}
