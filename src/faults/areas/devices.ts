import type { FaultsOf } from '../fault.ts'
import { deviceListFaults } from './devices/list.ts'
import { removalFaults } from './devices/removal.ts'
import { deviceTrustFaults } from './devices/trust.ts'

/** Defects of devices, by the rule that each breaks. */
export const deviceFaults = {
  ...deviceTrustFaults,
  ...deviceListFaults,
  ...removalFaults,
} satisfies FaultsOf<'DEVICE'>
