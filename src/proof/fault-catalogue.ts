import type { RuleId } from '../rules/catalogue.ts'
import type { Fault, FaultsFor, TestableRule } from './fault.ts'
import { accountFaults } from './faults/account.ts'
import { appPasswordFaults } from './faults/app-passwords.ts'
import { browserFaults } from './faults/browsers.ts'
import { childFaults } from './faults/child-accounts.ts'
import { codeFaults } from './faults/codes.ts'
import { deviceFaults } from './faults/devices.ts'
import { eligibilityFaults } from './faults/eligibility.ts'
import { enrolmentFaults } from './faults/enrolment.ts'
import { featureFaults } from './faults/features.ts'
import { keychainFaults } from './faults/keychain.ts'
import { legacyClientFaults } from './faults/legacy-clients.ts'
import { noticeFaults } from './faults/notices.ts'
import { passwordFaults } from './faults/passwords.ts'
import { phoneFaults } from './faults/phones.ts'
import { recoveryFaults } from './faults/recovery.ts'
import { securityCodeFaults } from './faults/security-code.ts'
import { questionFaults } from './faults/security-questions.ts'
import { signInFaults } from './faults/sign-in.ts'
import { supportFaults } from './faults/support.ts'
import { twoStepFaults } from './faults/two-step.ts'
import { unEnrolmentFaults } from './faults/un-enrolment.ts'

/** A fault with the rule that it breaks. */
export type CataloguedFault = Fault & { readonly rule: RuleId }

const byRule = {
  ...accountFaults,
  ...appPasswordFaults,
  ...passwordFaults,
  ...phoneFaults,
  ...codeFaults,
  ...signInFaults,
  ...deviceFaults,
  ...browserFaults,
  ...noticeFaults,
  ...recoveryFaults,
  ...supportFaults,
  ...legacyClientFaults,
  ...keychainFaults,
  ...securityCodeFaults,
  ...featureFaults,
  ...enrolmentFaults,
  ...eligibilityFaults,
  ...childFaults,
  ...twoStepFaults,
  ...questionFaults,
  ...unEnrolmentFaults,
} satisfies FaultsFor<TestableRule>

/** Every deliberate defect of the reference, in the order of the rules. */
export const faults: readonly CataloguedFault[] = Object.entries<readonly Fault[]>(byRule).flatMap(([rule, own]) =>
  own.map((fault) => ({ ...fault, rule: rule as RuleId })),
)

/** The fault of that name, or undefined. */
export const findFault = (name: string): CataloguedFault | undefined => faults.find((fault) => fault.name === name)
