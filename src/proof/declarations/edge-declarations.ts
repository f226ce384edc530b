import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import { coveringArray } from './covering-array.ts'
import { conflictIn, defaultValue, edgeValues } from './edge-values.ts'
import { type LegalDeclaration, withoutContradictions } from './legal-declaration.ts'

/**
 * The declarations that are tried of an edition whatever chance says: all pairs of edge values; each capability absent, alone where the others do not need it;
 * all pairs of capabilities, absent and not, in groups.
 */
export const edgeDeclarations = (edition: Edition): readonly LegalDeclaration[] => [
  ...pairsOfValues(edition),
  ...[...capabilityNames.map((name) => [name]), ...groupsOfCapabilities(), secondFactors].map((absent) =>
    withoutContradictions({ edition, parameters: {}, absent }),
  ),
]

/** What a server without any second factor lacks: the schemes, each kind of code, and what needs them. */
export const secondFactors: readonly Capability[] = [
  'two-factor',
  'two-step',
  ...capabilityNames.filter((name) => name.startsWith('code.')),
  'browser-trust',
  'phones',
  'password.forgotten',
  'enrolment',
  'un-enrolment',
  'features',
  'recovery',
]

const pairsOfValues = (edition: Edition): readonly LegalDeclaration[] => {
  const domains = parameterNames.map((name) => [name, edgeValues(name, edition)] as const)
  const free = Object.fromEntries(domains.filter(([, values]) => values.length > 1))
  return coveringArray(free, (row) => conflictIn(row, edition) === undefined).map((row) => ({
    edition,
    parameters: Object.fromEntries(
      parameterNames.flatMap((name) => {
        const value = row[name]
        return value === undefined || value === defaultValue(name, edition) ? [] : [[name, value]]
      }),
    ),
    absent: [],
  }))
}

const groupsOfCapabilities = (): readonly (readonly Capability[])[] =>
  coveringArray(Object.fromEntries(capabilityNames.map((name) => [name, [false, true]])), () => true).map((row) =>
    capabilityNames.filter((name) => row[name] === true),
  )
