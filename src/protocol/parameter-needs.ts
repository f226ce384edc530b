import type { Capability } from './capabilities.ts'
import type { Declaration } from './declaration.ts'
import { capabilityOfCommand } from './offered-commands.ts'
import type { ParameterSpec } from './parameter-spec.ts'
import { type ParameterName, parameters } from './parameters.ts'

/** What enters codes. */
const entering = [
  'two-factor',
  'two-step',
  'phones',
  'password.forgotten',
  'enrolment',
  'recovery',
  'keychain',
] as const

/**
 * By the beginning of its name: the capabilities of which a service has at least one where a parameter says something of it. Only of
 * parameters whose commands every service offers. The first row counts.
 */
const needs: readonly (readonly [string, readonly Capability[]])[] = [
  ['browser.trust_', ['browser-trust']],
  ['code.phone_fallback', ['code.text', 'code.call']],
  ['code.same_on_all_devices', ['code.push']],
  ['code.', entering],
  ['device.', ['sign-in.device']],
  ['eligibility.', ['enrolment', 'two-step', 'services']],
  ['keychain.', ['keychain']],
  ['ksc.', ['keychain']],
  ['legacy.', ['legacy-clients']],
  ['password.change_ends_trust', ['sign-in.device']],
  ['phone.', ['phones', 'enrolment', 'recovery', 'two-step']],
  ['questions.asked_at', ['security-questions']],
  ['questions.', ['security-questions', 'enrolment', 'un-enrolment', 'two-step']],
  ['signin.approval_before_code', ['code.push']],
  ['signin.background_verification', ['background-verification']],
  ['signin.deny_scope', ['code.push']],
  ['signin.', ['two-factor', 'two-step']],
  ['totp.', ['code.app']],
  ['twostep.', ['two-step']],
  ['unenrol.', ['un-enrolment']],
]

/** Whether a parameter says something of a service: not where all that it is about is declared as absent. */
export const concerns = (name: ParameterName, { capabilities }: Pick<Declaration, 'capabilities'>): boolean => {
  const isThere = (capability: Capability): boolean => capabilities[capability]?.state !== 'absent'
  const row = needs.find(([start]) => name.startsWith(start))
  if (row !== undefined && !row[1].some(isThere)) return false
  const { readBy }: ParameterSpec = parameters[name]
  if (typeof readBy === 'string' || readBy.length === 0) return true
  return readBy.map(capabilityOfCommand).some((one) => one === undefined || isThere(one))
}
