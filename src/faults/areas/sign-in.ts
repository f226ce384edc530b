import type { FaultsOf } from '../fault.ts'
import { backgroundFaults } from './sign-in/background-verification.ts'
import { passwordAloneFaults } from './sign-in/password-alone.ts'
import { passwordAndCodeFaults } from './sign-in/password-and-code.ts'
import { reportFaults } from './sign-in/reports.ts'
import { requestFaults } from './sign-in/requests.ts'
import { trustFaults } from './sign-in/trust.ts'
import { sufficiencyFaults } from './sign-in/what-is-enough.ts'

/** Defects of signing in, by the rule that each breaks. */
export const signInFaults = {
  ...passwordAndCodeFaults,
  ...passwordAloneFaults,
  ...trustFaults,
  ...requestFaults,
  ...sufficiencyFaults,
  ...backgroundFaults,
  ...reportFaults,
} satisfies FaultsOf<'SIGNIN'>
