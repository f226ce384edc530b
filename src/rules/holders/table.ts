import { accountHolders } from './account.ts'
import { appPasswordsHolders } from './app-passwords.ts'
import { devicesHolders } from './devices.ts'
import { enrolmentHolders } from './enrolment.ts'
import type { CommandHolders } from './holders.ts'
import { keychainHolders } from './keychain.ts'
import { passwordsHolders } from './passwords.ts'
import { phonesHolders } from './phones.ts'
import { recoveryHolders } from './recovery.ts'
import { secondFactorsHolders } from './second-factors.ts'
import { securityCodeHolders } from './security-code.ts'
import { signInHolders } from './sign-in.ts'
import { supportHolders } from './support.ts'
import { twoStepHolders } from './two-step.ts'

/** Every command of the protocol against every holder: the table of holders. */
export const commandHolders: readonly CommandHolders[] = [
  ...accountHolders,
  ...appPasswordsHolders,
  ...signInHolders,
  ...devicesHolders,
  ...enrolmentHolders,
  ...keychainHolders,
  ...passwordsHolders,
  ...phonesHolders,
  ...recoveryHolders,
  ...secondFactorsHolders,
  ...securityCodeHolders,
  ...supportHolders,
  ...twoStepHolders,
]
