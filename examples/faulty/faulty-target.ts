import { findFault } from '../../src/faults/fault-catalogue.ts'
import { referenceTarget } from '../../src/targets/reference.ts'
import type { Target } from '../../src/targets/target.ts'

/** The reference with one of its deliberate defects, in process. Throws for a name that is none. */
export const faultyTarget = (name: string): Target => {
  const defect = findFault(name)
  if (!defect) throw new Error(`There is no fault "${name}".`)
  return referenceTarget({ defect, name })
}
