import { fileURLToPath } from 'node:url'
import { withDescriptions } from './descriptions.ts'
import { discoverySchemas } from './discovery.ts'

/** Where the schema of declarations is checked in. */
export const declarationSchemaFile = fileURLToPath(
  new URL('../../../contract/schemas/declaration-1.json', import.meta.url),
)

/**
 * The JSON Schema of a declaration that stands in a file, for editors: every capability and parameter with its meaning,
 * and no other name. The discovery document of OpenAPI is the same, open to fields of a later version.
 */
export const declarationSchemaText = (): string => {
  const { Discovery, Capabilities, ...parts } = withDescriptions(discoverySchemas())
  const properties = Object.entries(Discovery?.properties ?? {})
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:assay:schema:declaration:1',
    title: 'What a server declares at /.well-known/account-security',
    ...Discovery,
    properties: {
      $schema: { type: 'string', description: 'This schema, for editors.' },
      ...Object.fromEntries(properties),
    },
    additionalProperties: false,
    $defs: { Capabilities: { ...Capabilities, additionalProperties: false }, ...parts },
  }
  return `${JSON.stringify(schema, undefined, 2).replaceAll('#/components/schemas/', '#/$defs/')}\n`
}
