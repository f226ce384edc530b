import type { FaultsOf } from '../fault.ts'
import { copyFaults } from './keychain/copy.ts'
import { itemFaults } from './keychain/items.ts'
import { joiningFaults } from './keychain/joining-by-code.ts'
import { takingPartFaults } from './keychain/taking-part.ts'
import { turningOffFaults } from './keychain/turning-off.ts'

/** Defects of the keychain, by the rule that each breaks. What KEYCHAIN-20 allows happens on a Mac alone. */
export const keychainFaults = {
  ...itemFaults,
  ...takingPartFaults,
  ...joiningFaults,
  ...turningOffFaults,
  ...copyFaults,
} satisfies FaultsOf<'KEYCHAIN'>
