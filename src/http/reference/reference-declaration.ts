import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import { contractVersion, type Declaration } from '../../protocol/declaration.ts'
import {
  type ParameterSpec,
  type Parameters,
  type ParameterValue,
  parameterNames,
  parameters,
} from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'

/**
 * The declaration of the reference in an edition, with some parameters changed: it has every power, and every
 * capability that is not absent.
 */
export const referenceDeclaration = (
  edition: Edition,
  set: Readonly<Partial<Record<string, ParameterValue>>> = {},
  absent: readonly Capability[] = [],
): Declaration & { readonly parameters: Parameters } => ({
  contract: contractVersion,
  product: { name: 'assay reference', version: '0.1.0' },
  edition,
  capabilities: Object.fromEntries(
    capabilityNames.map((name) => {
      const state = absent.includes(name) ? 'absent' : 'supported'
      return [name, { state, from: 'declared' } as const]
    }),
  ) as Declaration['capabilities'],
  parameters: Object.fromEntries(
    parameterNames.map((name) => {
      const spec: ParameterSpec = parameters[name]
      return [name, set[name] ?? spec.editions?.[edition] ?? spec.default]
    }),
  ) as Parameters,
  powers: {
    provisioning: true,
    clock: 'virtual',
    outbox: ['push', 'text', 'call', 'email'],
    clientAddress: true,
    support: true,
    restart: true,
    sandboxes: true,
    settable: parameterNames,
  },
})
