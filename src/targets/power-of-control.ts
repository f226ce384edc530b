import type { ControlType } from '../protocol/control.ts'
import type { Power } from '../rules/rule.ts'

/** The power that each command of the control plane is. */
export const powerOf: Readonly<Record<ControlType, Power>> = {
  'provision-account': 'provisioning',
  'demand-password-change': 'provisioning',
  'advance-clock': 'clock',
  'read-clock': 'clock',
  'read-deliveries': 'text',
  'set-client-address': 'client-address',
  'issue-staff-token': 'support',
  restart: 'restart',
}
