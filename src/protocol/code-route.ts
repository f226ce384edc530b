import type { Capability } from './capabilities.ts'
import type { Declaration } from './declaration.ts'

/** The capabilities by which the code of a sign-in reaches a number or a device. */
const toNumbersAndDevices = ['code.text', 'code.call', 'code.push', 'code.on-demand'] as const

/**
 * Where the codes of an account with a second factor come from, beside recovery codes. `app`: from authenticator apps only; the
 * account is provisioned without numbers, and assay enrols an app. `email`: from the address on file, and there is neither
 * number nor device that gets one; the account is provisioned without numbers. `number`: everywhere else.
 */
export const codeRoute = ({ capabilities }: Pick<Declaration, 'capabilities'>): 'app' | 'email' | 'number' => {
  const isAbsent = (one: Capability): boolean => capabilities[one].state === 'absent'
  if (!toNumbersAndDevices.every(isAbsent)) return 'number'
  if (capabilities['code.email'].state === 'supported') return 'email'
  return isAbsent('code.email') && capabilities['code.app'].state === 'supported' ? 'app' : 'number'
}
