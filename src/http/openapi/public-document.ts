import type { z } from 'zod'
import { contractVersion, discoveryPath } from '../../protocol/declaration.ts'
import type { Route } from '../routes/route.ts'
import { bearerTokens } from '../routes/route.ts'
import { routesByArea, routeTable } from '../routes/route-table.ts'
import { withDescriptions } from './descriptions.ts'
import { discoverySchemas } from './discovery.ts'
import { describeOperations } from './operation-descriptions.ts'
import { publicDescription } from './public-description.ts'
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

/** The public contract as an OpenAPI 3.1 document. */
export const publicDocument = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Account security with a second factor',
    version: contractVersion,
    description: publicDescription,
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
