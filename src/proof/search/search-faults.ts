import type { Defect } from '../../http/reference/sandbox-registry.ts'
import { properties } from '../../properties/properties.ts'
import type { PropertyResult } from '../../properties/property.ts'
import { defaultBudget } from '../../properties/search/budget.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { inputFaults } from './input-faults.ts'
import { raceFaults } from './race-faults.ts'

/** A faulty reference, and a part of the claim that detects it. */
export type SearchFault = { readonly claim: string; readonly name: string; readonly defect: Defect }

/** Every fault that only races and hostile input detect. */
export const searchFaults: readonly SearchFault[] = [
  ...raceFaults.map(({ race, ...fault }) => ({ ...fault, claim: `${race} at the same time` })),
  ...inputFaults.map(({ injectionPoint, ...fault }) => ({ ...fault, claim: `is accepted as ${injectionPoint}` })),
]

/** The reference with that fault, in this process. */
export const faultyReference = ({ defect, name }: SearchFault): Target => referenceTarget({ defect, name })

/** The result of the property against a target with that fault, within its default budget; with a path, of that one race. */
export const searchFaultyTarget = async (
  { claim }: Pick<SearchFault, 'claim'>,
  target: Target,
  seed: string,
  path?: string,
): Promise<PropertyResult> => {
  const property = properties.find((one) => one.claim.includes(claim))
  if (!property) throw new Error(`there is no property about "${claim}"`)
  const search = await property.load()
  const budget = { ...defaultBudget, seed, ...(path === undefined ? {} : { path }) }
  return search({ target, declaration: await target.describe(), settings: {}, budget })
}

/** The same against a reference in this process. */
export const searchFault = (fault: SearchFault, seed: string, path?: string): Promise<PropertyResult> =>
  searchFaultyTarget(fault, faultyReference(fault), seed, path)
