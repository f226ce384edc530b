import type { PropertyResult } from '../../../src/properties/property.ts'
import { BrokenRule } from '../../../src/verdict/broken-rule.ts'

/** Throws BrokenRule for a counterexample, and an Error where no step has searched. */
export const mustHaveNoCounterexample = (result: PropertyResult | undefined): void => {
  if (!result) throw new Error('no step before this one has a property result')
  const { counterexample } = result
  if (counterexample) throw new BrokenRule(counterexample.message, counterexample.expected, counterexample.actual)
}
