import { capabilities } from '../../protocol/capabilities.ts'
import { capabilityClaimSchema, declarationSchema } from '../wire/declaration.ts'
import { componentSchemas, parameterSchema, refTo, type Schema } from './schemas.ts'

/** The component schemas of the discovery document: `Discovery` and its parts. */
export const discoverySchemas = (): Readonly<Record<string, Schema>> => {
  const { Discovery, CapabilityClaim } = componentSchemas({
    Discovery: declarationSchema,
    CapabilityClaim: capabilityClaimSchema,
  })
  const properties = Discovery?.properties
  return {
    Discovery: {
      ...Discovery,
      properties: {
        ...(typeof properties === 'object' ? properties : {}),
        capabilities: refTo('Capabilities'),
        parameters: refTo('Parameters'),
      },
    },
    Capabilities: {
      type: 'object',
      description: 'What is left out is unknown.',
      properties: Object.fromEntries(
        Object.entries(capabilities).map(([name, description]) => [name, { ...refTo('CapabilityClaim'), description }]),
      ),
      additionalProperties: refTo('CapabilityClaim'),
    },
    CapabilityClaim: { ...CapabilityClaim },
    Parameters: parameterSchema,
  }
}
