import { type Capability, capabilityNames } from './capabilities.ts'
import type { Command, CommandType } from './command.ts'
import type { Declaration } from './declaration.ts'

/** The commands that only this capability is for: a service without it does not offer them. */
const ownCommands: Readonly<Partial<Record<Capability, readonly CommandType[]>>> = {
  'code.on-demand': ['generate-code'],
  'code.app': [
    'enrol-authenticator-app',
    'confirm-authenticator-app',
    'list-authenticator-apps',
    'remove-authenticator-app',
  ],
  'code.recovery': ['make-recovery-codes', 'read-recovery-codes'],
  devices: ['list-devices', 'read-device', 'remove-device', 'locate-device', 'erase-device'],
  phones: ['list-phones', 'add-phone', 'send-phone-code', 'verify-phone', 'remove-phone'],
  'app-passwords': [
    'create-app-password',
    'list-app-passwords',
    'revoke-app-password',
    'revoke-all-app-passwords',
    'sign-in-program',
  ],
  'password.change': ['change-password'],
  'password.device-reset': ['reset-password'],
  'password.forgotten': ['start-password-reset', 'finish-password-reset'],
  'password.link': ['start-link-reset', 'finish-link-reset'],
  sessions: ['list-sessions', 'end-session', 'end-other-sessions'],
  'password.forced-change': ['choose-password'],
  'sign-up': ['create-account'],
  enrolment: [
    'start-enrolment',
    'answer-enrolment-questions',
    'create-enrolment-questions',
    'enrol-phone',
    'verify-enrolled-phone',
    'activate-enrolment',
  ],
  'un-enrolment': ['turn-off-two-factor', 'follow-undo-link'],
  features: ['use-feature'],
  'two-step': [
    'start-two-step',
    'activate-two-step',
    'turn-off-two-step',
    'start-device-confirmation',
    'confirm-device',
  ],
  recovery: ['start-recovery', 'read-recovery', 'cancel-recovery', 'send-recovery-code', 'finish-recovery'],
  support: [
    'support-skip-code',
    'support-read-recovery',
    'support-hasten-recovery',
    'support-verify-identity',
    'support-read-security-code',
    'support-restore-keychain',
  ],
  keychain: [
    'turn-keychain-on',
    'read-keychain',
    'turn-keychain-off',
    'answer-keychain-request',
    'save-item',
    'list-items',
    'read-fill-data',
    'delete-server-copy',
    'enter-security-code',
    'enter-keychain-code',
    'change-security-code',
    'set-code-approval',
    'reset-keychain',
  ],
}

/** The capability that a command is for and that a service declares as absent; undefined where it offers the command. */
export const absentFor = (
  command: Command,
  { capabilities }: Pick<Declaration, 'capabilities'>,
): Capability | undefined => {
  const isAbsent = (name: Capability): boolean => capabilities[name].state === 'absent'
  const absent = capabilitiesOf(command).find(isAbsent)
  // Devices are trusted by the second factor alone.
  if (absent === undefined && command.type === 'reset-password' && isAbsent('two-step') && isAbsent('two-factor'))
    return 'two-factor'
  return absent
}

/** The capability that alone has a command of that type; undefined for a command of more than one. */
export const capabilityOfCommand = (type: CommandType): Capability | undefined =>
  capabilityNames.find((name) => ownCommands[name]?.includes(type))

const capabilitiesOf = (command: Command): readonly Capability[] => {
  switch (command.type) {
    case 'start-sign-in':
      return [command.client.kind === 'browser' ? 'sign-in.browser' : 'sign-in.device']
    case 'send-code':
      return [`code.${command.via}`]
    case 'enter-code':
      return command.from === undefined ? [] : [`code.${command.from}`]
    default:
      return capabilityNames.filter((name) => ownCommands[name]?.includes(command.type))
  }
}
