import type { z } from 'zod'
import { contractVersion, discoveryPath } from '../../protocol/declaration.ts'
import type { Route } from '../routes/route.ts'
import { bearerTokens } from '../routes/route.ts'
import { routesByArea, routeTable } from '../routes/route-table.ts'
import { maxPublicBodyBytes } from '../wire/message.ts'
import { withDescriptions } from './descriptions.ts'
import { discoverySchemas } from './discovery.ts'
import { describeOperations } from './operation-descriptions.ts'
import { answerResponses, problemResponses, problemSchemas, responseRef } from './responses.ts'
import { componentSchemas, pascalCase, refTo } from './schemas.ts'
import { sharedSchemas, withoutUnused } from './shared-schemas.ts'

const bodyName = ({ type }: Route): string => `${pascalCase(type)}Body`

const namedSchemas = (): Readonly<Record<string, z.ZodType>> => ({
  ...sharedSchemas,
  ...Object.fromEntries(routeTable.flatMap((route) => (route.body ? [[bodyName(route), route.body]] : []))),
  ...Object.fromEntries(
    routeTable.flatMap(({ answers }) => answers.map(({ type, schema }) => [pascalCase(type), schema])),
  ),
})

const operation = (area: string, route: Route) => {
  const { type, summary, bearer, body, answers, fields } = route
  return {
    operationId: type,
    summary,
    tags: [area],
    security: bearer === undefined ? [] : [{ [bearer]: [] }],
    ...(Object.keys(fields).length === 0
      ? {}
      : { parameters: Object.entries(fields).map(([name, schema]) => pathParameter(name, schema)) }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: refTo(bodyName(route)) } } } }),
    responses: {
      ...answerResponses(answers.map(({ type, status }) => ({ type, status, name: pascalCase(type) }))),
      '429': responseRef('TooMany'),
      '4XX': responseRef('Refusal'),
    },
  }
}

const pathParameter = (name: string, schema: z.ZodType) => {
  const sharedName = Object.entries(sharedSchemas).find(([, one]) => one === schema)?.[0]
  return {
    name,
    in: 'path',
    required: true,
    schema: sharedName === undefined ? componentSchemas({ only: schema }).only : refTo(sharedName),
  }
}

const paths = () => {
  const items: Record<string, Record<string, unknown>> = {
    [discoveryPath]: {
      get: {
        operationId: 'discover',
        summary: 'What the server is, offers and chose',
        tags: ['discovery'],
        security: [],
        responses: {
          '200': {
            description: 'The discovery document',
            content: { 'application/json': { schema: refTo('Discovery') } },
          },
        },
      },
    },
  }
  for (const [area, routes] of Object.entries(routesByArea)) {
    for (const route of routes) {
      items[route.path] = { ...items[route.path], [route.method.toLowerCase()]: operation(area, route) }
    }
  }
  return items
}

const description = `The public plane of a service that guards accounts with a second factor.

Every answer names itself in its field \`type\`. Every refusal is a problem document (RFC 9457) whose \`type\` is one of a
closed list. Where two reasons fit, either may be told. Readers of answers ignore fields that they do not know.

A request that this contract does not have goes nowhere: nothing changes, counts or is sent, and the answer has a status
4XX. That is so for a field that the schema does not have, one that is missing, stands twice or has another type, a body
that is not I-JSON (RFC 7493: no half of a surrogate pair) or longer than 1 MiB (up to ${maxPublicBodyBytes / 1024} KiB are read), and a content type other than \`application/json\`: a problem
document, with \`malformed\` or another reason that fits, since a server may look at the token first. It is so for another
path (404) and another method (405, 404, or 501) with any body; \`HEAD\` may be answered where there is a \`GET\`.

Identifiers and mail addresses that differ only in case are the same. Tokens and ids are opaque. Tokens travel in the \`Authorization\` header (RFC 6750), never in a URL.

A server that offers sandboxes serves the same paths below the base URL of each sandbox.`

/** The public contract as an OpenAPI 3.1 document. */
export const publicDocument = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Account security with a second factor',
    version: contractVersion,
    description,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [
    { url: '/', description: 'The server itself' },
    {
      url: '/sandboxes/{sandbox}',
      description: 'One sandbox of it',
      variables: { sandbox: { default: 'id', description: 'The id that the control plane gave to the sandbox' } },
    },
  ],
  tags: [{ name: 'discovery' }, ...Object.keys(routesByArea).map((name) => ({ name }))],
  paths: describeOperations(paths()),
  components: {
    securitySchemes: Object.fromEntries(
      Object.entries(bearerTokens).map(([name, description]) => [
        name,
        { type: 'http', scheme: 'bearer', description },
      ]),
    ),
    responses: { Refusal: problemResponses.Refusal, TooMany: problemResponses.TooMany },
    schemas: withoutUnused(
      withDescriptions({ ...componentSchemas(namedSchemas()), ...discoverySchemas(), ...problemSchemas() }),
      paths(),
    ),
  },
})
