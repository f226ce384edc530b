import type { Outcome } from '../../verdict/outcome.ts'

/** An outcome whose sentences have gone through `redact`: what a step or an adapter throws may repeat what was sent. */
export const redactedOutcome = (outcome: Outcome, redact: (sentence: string) => string): Outcome => {
  switch (outcome.kind) {
    case 'pass':
      return outcome
    case 'fail':
    case 'warn':
    case 'observation': {
      const { expected, actual } = outcome
      return {
        ...outcome,
        message: redact(outcome.message),
        ...(expected === undefined ? {} : { expected: redact(expected) }),
        ...(actual === undefined ? {} : { actual: redact(actual) }),
      }
    }
    case 'not-applicable':
    case 'unverified':
      return outcome.detail === undefined ? outcome : { ...outcome, detail: redact(outcome.detail) }
    default:
      return { ...outcome, message: redact(outcome.message) }
  }
}
