import type { Outcome } from '../../verdict/outcome.ts'
import { withAbsence, withDoubt } from './case-outcome.ts'
import { absenceIn, addressDoubtIn, doubtIn, redactIn } from './read-world.ts'
import { redactedOutcome } from './redacted-outcome.ts'

/** What was found in a case, with what its World says about it: doubts, what the target does not offer, and which texts are secret. */
export const outcomeWithWorld = (found: Outcome, world: unknown): Outcome => {
  const certain = withDoubt(found, doubtIn(world))
  const ofOneAddress = withDoubt(certain, addressDoubtIn(world), 'no-client-address')
  return redactedOutcome(withAbsence(ofOneAddress, absenceIn(world)), redactIn(world))
}
