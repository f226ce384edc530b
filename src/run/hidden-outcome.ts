import type { Outcome } from '../verdict/outcome.ts'

/** An outcome whose sentences have gone through `hide`: what a step or an adapter throws may repeat what was sent. */
export const hiddenOutcome = (outcome: Outcome, hide: (sentence: string) => string): Outcome => {
  switch (outcome.kind) {
    case 'pass':
      return outcome
    case 'fail':
    case 'warn': {
      const { expected, actual } = outcome
      return {
        ...outcome,
        message: hide(outcome.message),
        ...(expected === undefined ? {} : { expected: hide(expected) }),
        ...(actual === undefined ? {} : { actual: hide(actual) }),
      }
    }
    case 'not-applicable':
    case 'unverified':
      return outcome.detail === undefined ? outcome : { ...outcome, detail: hide(outcome.detail) }
    default:
      return { ...outcome, message: hide(outcome.message) }
  }
}
