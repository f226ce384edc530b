import type { FaultsOf } from '../fault.ts'
import { enrolmentCodeFaults } from './enrolment/code.ts'
import { confirmationFaults } from './enrolment/confirmation.ts'
import { enrolledNumberFaults } from './enrolment/number.ts'
import { enrolmentQuestionFaults } from './enrolment/security-questions.ts'
import { startingFaults } from './enrolment/starting.ts'

/** Defects of turning two-factor on, by the rule that each breaks. */
export const enrolmentFaults = {
  ...startingFaults,
  ...enrolmentQuestionFaults,
  ...enrolledNumberFaults,
  ...enrolmentCodeFaults,
  ...confirmationFaults,
} satisfies FaultsOf<'ENROL'>
