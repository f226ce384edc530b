import { accountPolicy } from './account.ts'
import { appPasswordPolicy } from './app-passwords.ts'
import { codePolicy } from './codes.ts'
import { devicePolicy } from './devices.ts'
import { enrolmentPolicy } from './enrolment.ts'
import { featurePolicy } from './features.ts'
import { keychainPolicy } from './keychain.ts'
import { legacyPolicy } from './legacy.ts'
import { linkResetPolicy } from './link-resets.ts'
import { passwordPolicy } from './passwords.ts'
import { phonePolicy } from './phones.ts'
import { recoveryPolicy } from './recovery.ts'
import { restartPolicy } from './restarts.ts'
import { secondFactorPolicy } from './second-factors.ts'
import { securityCodePolicy } from './security-code.ts'
import { questionPolicy } from './security-questions.ts'
import { sessionPolicy } from './sessions.ts'
import { signInPolicy } from './sign-in.ts'
import { twoStepPolicy } from './two-step.ts'
import { unEnrolmentPolicy } from './un-enrolment.ts'

/** The small decisions that keep the rules. A fault replaces one of them; the rest of the reference stays the same. */
export type Policy = {
  readonly account: typeof accountPolicy
  readonly appPasswords: typeof appPasswordPolicy
  readonly codes: typeof codePolicy
  readonly devices: typeof devicePolicy
  readonly enrolment: typeof enrolmentPolicy
  readonly features: typeof featurePolicy
  readonly keychain: typeof keychainPolicy
  readonly legacy: typeof legacyPolicy
  readonly linkResets: typeof linkResetPolicy
  readonly passwords: typeof passwordPolicy
  readonly phones: typeof phonePolicy
  readonly questions: typeof questionPolicy
  readonly recovery: typeof recoveryPolicy
  readonly restarts: typeof restartPolicy
  readonly secondFactors: typeof secondFactorPolicy
  readonly securityCode: typeof securityCodePolicy
  readonly sessions: typeof sessionPolicy
  readonly signIn: typeof signInPolicy
  readonly twoStep: typeof twoStepPolicy
  readonly unEnrolment: typeof unEnrolmentPolicy
}

export const policy: Policy = {
  account: accountPolicy,
  appPasswords: appPasswordPolicy,
  codes: codePolicy,
  devices: devicePolicy,
  enrolment: enrolmentPolicy,
  features: featurePolicy,
  keychain: keychainPolicy,
  legacy: legacyPolicy,
  linkResets: linkResetPolicy,
  passwords: passwordPolicy,
  phones: phonePolicy,
  questions: questionPolicy,
  recovery: recoveryPolicy,
  restarts: restartPolicy,
  secondFactors: secondFactorPolicy,
  securityCode: securityCodePolicy,
  sessions: sessionPolicy,
  signIn: signInPolicy,
  twoStep: twoStepPolicy,
  unEnrolment: unEnrolmentPolicy,
}
