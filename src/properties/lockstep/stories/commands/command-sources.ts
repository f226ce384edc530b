import type { Command, CommandType } from '../../../../protocol/command.ts'
import type { Declaration } from '../../../../protocol/declaration.ts'
import { absentFor } from '../../../../protocol/offered-commands.ts'
import type { Knowledge } from '../knowledge.ts'
import { accessCommands } from './account-access.ts'
import type { CommandSources } from './command-source.ts'
import { keychainCommands } from './keychains.ts'
import { schemeCommands } from './schemes.ts'
import { secondFactorCommands } from './second-factors.ts'
import { settingsCommands } from './settings-of-account.ts'

/** A source for each command of the protocol: the compiler asks for a missing one. */
const sources: CommandSources<CommandType> = {
  ...accessCommands,
  ...settingsCommands,
  ...schemeCommands,
  ...keychainCommands,
  ...secondFactorCommands,
}

/** What belongs together, so that a story gets far in some of it. */
export const themes = {
  signIns: ['start-sign-in', 'send-code', 'enter-code', 'answer-request', 'read-sign-in', 'generate-code', 'sign-out'],
  access: [
    'start-sign-in',
    'enter-code',
    'use-service',
    'sign-out',
    'offer-evidence',
    'answer-questions',
    'edit-account',
  ],
  devices: [
    'list-devices',
    'read-device',
    'remove-device',
    'erase-device',
    'set-find',
    'locate-device',
    'start-sign-in',
    'enter-code',
  ],
  phones: ['add-phone', 'send-phone-code', 'verify-phone', 'remove-phone', 'list-phones', 'send-code'],
  programs: [
    'create-app-password',
    'sign-in-program',
    'revoke-app-password',
    'revoke-all-app-passwords',
    'list-app-passwords',
    'use-service',
  ],
  secondFactors: [
    'enrol-authenticator-app',
    'confirm-authenticator-app',
    'list-authenticator-apps',
    'remove-authenticator-app',
    'make-recovery-codes',
    'read-recovery-codes',
    'start-sign-in',
    'enter-code',
    'enter-code',
    'enter-code',
  ],
  linksAndSessions: [
    'start-link-reset',
    'finish-link-reset',
    'list-sessions',
    'end-session',
    'end-other-sessions',
    'start-sign-in',
    'use-service',
  ],
  passwords: [
    'change-password',
    'reset-password',
    'start-password-reset',
    'finish-password-reset',
    'choose-password',
    'start-sign-in',
  ],
  enrolment: [
    'start-enrolment',
    'answer-enrolment-questions',
    'create-enrolment-questions',
    'enrol-phone',
    'verify-enrolled-phone',
    'activate-enrolment',
    'follow-undo-link',
    'turn-off-two-factor',
    'use-feature',
  ],
  twoStep: [
    'start-two-step',
    'activate-two-step',
    'turn-off-two-step',
    'start-device-confirmation',
    'confirm-device',
    'set-find',
    'send-code',
  ],
  recovery: ['start-recovery', 'read-recovery', 'cancel-recovery', 'send-recovery-code', 'finish-recovery'],
  support: [
    'support-skip-code',
    'support-read-recovery',
    'support-hasten-recovery',
    'support-verify-identity',
    'support-read-security-code',
    'support-restore-keychain',
    'start-recovery',
    'enter-security-code',
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
  ],
  securityCode: [
    'turn-keychain-on',
    'enter-security-code',
    'enter-keychain-code',
    'change-security-code',
    'set-code-approval',
    'reset-keychain',
    'list-items',
  ],
  sundry: ['create-account', 'create-mail-address', 'read-account', 'use-service', 'use-feature'],
} as const satisfies Readonly<Record<string, readonly CommandType[]>>
export type Theme = keyof typeof themes
export const themeNames: readonly Theme[] = Object.keys(themes).filter((name): name is Theme => name in themes)

/** A command of that type; undefined where people hold nothing for it, or the target does not offer it. */
export const commandOf = (type: CommandType, knowledge: Knowledge, declaration: Declaration): Command | undefined => {
  const command = sources[type](knowledge)
  return command === undefined || absentFor(command, declaration) ? undefined : command
}
