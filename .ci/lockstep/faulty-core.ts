import type { CataloguedFault } from '../../src/faults/fault-catalogue.ts'
import { CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import { policyWith } from '../../src/properties/lockstep/seams.ts'

/** The core with a fault of the catalogue. */
export const coreWith = (
  { policy, decidesBy }: CataloguedFault,
  { declaration, parameters }: ConstructorParameters<typeof CoreSide>[0],
): CoreSide =>
  new CoreSide({ declaration, parameters: decidesBy?.(parameters) ?? parameters, policy: policyWith(policy) })
