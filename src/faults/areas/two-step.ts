import type { FaultsOf } from '../fault.ts'
import { deviceFaults } from './two-step/devices.ts'
import { guardingFaults } from './two-step/guarding.ts'
import { losingTrustFaults } from './two-step/losing-trust.ts'
import { onAndOffFaults } from './two-step/on-and-off.ts'

/** Defects of two-step verification, by the rule that each breaks. */
export const twoStepFaults = {
  ...guardingFaults,
  ...deviceFaults,
  ...losingTrustFaults,
  ...onAndOffFaults,
} satisfies FaultsOf<'TWOSTEP'>
