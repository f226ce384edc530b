import type { RuleId } from '../rules/catalogue.ts'
import { accountFaults } from './areas/account.ts'
import { appPasswordFaults } from './areas/app-passwords.ts'
import { browserFaults } from './areas/browsers.ts'
import { childFaults } from './areas/child-accounts.ts'
import { codeFaults } from './areas/codes.ts'
import { deviceFaults } from './areas/devices.ts'
import { eligibilityFaults } from './areas/eligibility.ts'
import { enrolmentFaults } from './areas/enrolment.ts'
import { featureFaults } from './areas/features.ts'
import { authenticatorAppFaults } from './areas/hardening/authenticator-apps.ts'
import { hardenedCodeFaults } from './areas/hardening/codes.ts'
import { deliveryFaults } from './areas/hardening/delivery.ts'
import { disclosureFaults } from './areas/hardening/disclosure.ts'
import { factorFaults } from './areas/hardening/factors.ts'
import { hardenedPasswordFaults } from './areas/hardening/passwords.ts'
import { recoveryCodeFaults } from './areas/hardening/recovery-codes.ts'
import { resetLinkFaults } from './areas/hardening/reset-links.ts'
import { resetFaults } from './areas/hardening/resets.ts'
import { restartFaults } from './areas/hardening/restarts.ts'
import { sessionListFaults } from './areas/hardening/session-list.ts'
import { sessionFaults } from './areas/hardening/sessions.ts'
import { throttlingFaults } from './areas/hardening/throttling.ts'
import { keychainFaults } from './areas/keychain.ts'
import { legacyClientFaults } from './areas/legacy-clients.ts'
import { noticeFaults } from './areas/notices.ts'
import { passwordFaults } from './areas/passwords.ts'
import { phoneFaults } from './areas/phones.ts'
import { recoveryFaults } from './areas/recovery.ts'
import { securityCodeFaults } from './areas/security-code.ts'
import { questionFaults } from './areas/security-questions.ts'
import { signInFaults } from './areas/sign-in.ts'
import { supportFaults } from './areas/support.ts'
import { twoStepFaults } from './areas/two-step.ts'
import { unEnrolmentFaults } from './areas/un-enrolment.ts'
import type { Fault, FaultsFor, TestableRule } from './fault.ts'

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
  ...throttlingFaults,
  ...authenticatorAppFaults,
  ...recoveryCodeFaults,
  ...resetLinkFaults,
  ...sessionListFaults,
  ...hardenedCodeFaults,
  ...deliveryFaults,
  ...disclosureFaults,
  ...factorFaults,
  ...hardenedPasswordFaults,
  ...resetFaults,
  ...sessionFaults,
  ...restartFaults,
} satisfies FaultsFor<TestableRule>

/** Every deliberate defect of the reference, in the order of the rules. */
export const faults: readonly CataloguedFault[] = Object.entries<readonly Fault[]>(byRule).flatMap(([rule, own]) =>
  own.map((fault) => ({ ...fault, rule: rule as RuleId })),
)

/** The fault of that name, or undefined. */
export const findFault = (name: string): CataloguedFault | undefined => faults.find((fault) => fault.name === name)
