import fc from 'fast-check'
import { type Capability, capabilityNames } from '../../protocol/capabilities.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type ParameterValue,
  parameterNames,
  parameters,
} from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import { defaultValue, edgeValues, isAllowed } from './edge-values.ts'
import { type LegalDeclaration, withoutConflicts, withoutContradictions } from './legal-declaration.ts'

/**
 * Any declaration that the documents of an edition allow: some parameters differ from the default, more often at an edge
 * than between, and in a third of the declarations up to four capabilities are absent.
 */
export const legalDeclarations = (edition: Edition): fc.Arbitrary<LegalDeclaration> => {
  const free = parameterNames.filter((name) => edgeValues(name, edition).length > 1)
  const absent = fc.oneof(
    { arbitrary: fc.constant<Capability[]>([]), weight: 2 },
    { arbitrary: fc.subarray([...capabilityNames], { minLength: 1, maxLength: 4 }), weight: 1 },
  )
  return fc
    .record({
      chosen: fc
        .subarray(free, { minLength: 1 })
        .chain((names) =>
          fc.tuple(...names.map((name) => legalValues(name, edition).map((value) => [name, value] as const))),
        ),
      absent,
    })
    .map(({ chosen, absent }) =>
      withoutContradictions({ edition, parameters: withoutConflicts(Object.fromEntries(chosen), edition), absent }),
    )
}

/** The values of a parameter that the documents allow and that are not the default: three of four are at an edge. */
const legalValues = (name: ParameterName, edition: Edition): fc.Arbitrary<ParameterValue> => {
  const spec: ParameterSpec = parameters[name]
  const edges = fc.constantFrom(...edgeValues(name, edition).slice(1))
  if (spec.kind !== 'count' && spec.kind !== 'seconds') return edges
  const between = fc.integer({ min: spec.min, max: spec.max })
  const allowed = between.filter((value) => value !== defaultValue(name, edition) && isAllowed(name, value, edition))
  return fc.oneof({ arbitrary: edges, weight: 3 }, { arbitrary: allowed, weight: 1 })
}

/** So many declarations from a seed: the same seed gives the same ones. */
export const declarationsFrom = (edition: Edition, seed: number, count: number): readonly LegalDeclaration[] =>
  fc.sample(legalDeclarations(edition), { seed, numRuns: count })
