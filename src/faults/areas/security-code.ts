import type { FaultsOf } from '../fault.ts'
import { limitFaults } from './security-code/limits.ts'
import { makingFaults } from './security-code/making.ts'
import { openingFaults } from './security-code/opening.ts'
import { secrecyFaults } from './security-code/secrecy.ts'
import { waysOutFaults } from './security-code/ways-out.ts'

/** Defects of the keychain's security code, by the rule that each breaks. */
export const securityCodeFaults = {
  ...makingFaults,
  ...openingFaults,
  ...limitFaults,
  ...waysOutFaults,
  ...secrecyFaults,
} satisfies FaultsOf<'KSC'>
