import type { z } from 'zod'
import { contractVersion } from '../../protocol/declaration.ts'
import { type ControlRoute, controlRouteTable } from '../routes/control-route-table.ts'
import { openRequestSchema, openResponseSchema } from '../server/control-plane.ts'
import { withDescriptions } from './descriptions.ts'
import { describeOperations } from './operation-descriptions.ts'
import { answerResponses, problemResponses, problemSchemas, responseRef } from './responses.ts'
import { componentSchemas, parameterSchema, pascalCase, refTo } from './schemas.ts'
import { sharedSchemas, withoutUnused } from './shared-schemas.ts'

const rows: readonly (readonly [string, ControlRoute])[] = Object.entries(controlRouteTable)
const bodyName = (type: string): string => `${pascalCase(type)}Body`

const namedSchemas = (): Readonly<Record<string, z.ZodType>> => ({
  ...sharedSchemas,
  OpenSandboxBody: openRequestSchema,
  Sandbox: openResponseSchema,
  ...Object.fromEntries(rows.flatMap(([type, { body }]) => (body ? [[bodyName(type), body]] : []))),
  ...Object.fromEntries(rows.map(([, { answer }]) => [pascalCase(answer.type), answer.schema])),
})

const requestBody = (name: string) => ({
  required: true,
  content: { 'application/json': { schema: refTo(name) } },
})
const refusals = { '4XX': responseRef('Problem') }

const operation = (type: string, { summary, body, answer }: ControlRoute) => ({
  operationId: type,
  summary,
  ...(body === undefined ? {} : { requestBody: requestBody(bodyName(type)) }),
  responses: {
    ...answerResponses([{ type: answer.type, status: answer.status, name: pascalCase(answer.type) }]),
    ...refusals,
  },
})

const sandboxParameter = {
  name: 'sandbox',
  in: 'path',
  required: true,
  description: 'The id of the sandbox, or `root` for what the server serves at its base URL',
  schema: refTo('Id'),
}

const paths = () => {
  const items: Record<string, Record<string, unknown>> = {
    '/sandboxes': {
      post: {
        operationId: 'open-sandbox',
        summary: 'Open a sandbox: accounts, clock, parameters and outbox of its own',
        requestBody: requestBody('OpenSandboxBody'),
        responses: {
          ...answerResponses([{ type: 'the id and the base URL of the sandbox', status: 201, name: 'Sandbox' }]),
          ...refusals,
        },
      },
    },
    '/sandboxes/{sandbox}': {
      parameters: [sandboxParameter],
      delete: {
        operationId: 'close-sandbox',
        summary: 'Close a sandbox and forget all that was in it',
        responses: { '204': { description: 'closed' }, ...refusals },
      },
    },
  }
  for (const [type, row] of rows) {
    const path = `/sandboxes/{sandbox}${row.path}`
    items[path] = {
      parameters: [sandboxParameter],
      ...items[path],
      [row.method.toLowerCase()]: operation(type, row),
    }
  }
  return items
}

const schemas = () => {
  const { OpenSandboxBody, ...others } = componentSchemas(namedSchemas())
  const properties = OpenSandboxBody?.properties
  return {
    ...others,
    OpenSandboxBody: {
      ...OpenSandboxBody,
      properties: { ...(typeof properties === 'object' ? properties : {}), parameters: refTo('Parameters') },
    },
    Parameters: {
      ...parameterSchema,
      description: 'Parameters that are otherwise than declared, in this sandbox only.',
    },
    Problem: { ...problemSchemas().Problem },
  }
}

/** The control plane as an OpenAPI 3.1 document: its own port, its own token. */
export const controlDocument = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Account security with a second factor: control plane',
    version: contractVersion,
    description:
      'What only an examiner may do, on a port of its own: open sandboxes, make accounts, move the clock, read what was delivered, choose the address that requests seem to come from. Never for the public. Times are milliseconds since 1970-01-01T00:00:00Z. What is not carried out has a status 4XX and a `title` for people: 401 or 403 for a wrong token, 400 for a malformed request, 404 for an unknown sandbox, 409 for what the server cannot do or has not (an account, settings that contradict each other): scenarios that need it are unverified then, not failed. `root` need not be there: an examiner opens sandboxes, and only tests of your own may use it.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: '/', description: 'The control plane, on loopback unless told otherwise' }],
  security: [{ control: [] }],
  paths: describeOperations(paths()),
  components: {
    securitySchemes: { control: { type: 'http', scheme: 'bearer', description: 'The control token' } },
    responses: { Problem: problemResponses.Problem },
    schemas: withoutUnused(withDescriptions(schemas()), paths()),
  },
})
