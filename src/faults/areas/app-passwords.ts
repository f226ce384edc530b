import type { FaultsOf } from '../fault.ts'
import { demandFaults } from './app-passwords/demand.ts'
import { generatingFaults } from './app-passwords/generating.ts'
import { reachFaults } from './app-passwords/reach.ts'
import { revokingFaults } from './app-passwords/revoking.ts'
import { useFaults } from './app-passwords/use.ts'

/** Defects around app-specific passwords, by the rule that each breaks. */
export const appPasswordFaults = {
  ...demandFaults,
  ...generatingFaults,
  ...useFaults,
  ...revokingFaults,
  ...reachFaults,
} satisfies FaultsOf<'APPPW'>
