import type { CommandType } from '../../../../protocol/command.ts'
import { themes } from './command-sources.ts'

/** What ends things. */
export const ending: ReadonlySet<CommandType> = new Set([
  ...(['sign-out', 'remove-device', 'erase-device', 'remove-phone', 'revoke-app-password'] as const),
  ...(['revoke-all-app-passwords', 'change-password', 'reset-password', 'finish-password-reset'] as const),
  ...(['choose-password', 'turn-off-two-factor', 'turn-off-two-step', 'follow-undo-link', 'finish-recovery'] as const),
  ...([
    'cancel-recovery',
    'reset-keychain',
    'turn-keychain-off',
    'delete-server-copy',
    'remove-authenticator-app',
  ] as const),
])
/** Every command of the themes, as often as they have it. */
export const everyType: readonly CommandType[] = Object.values(themes).flat()
/** Whether a command only shows something. */
export const isRead = ({ type }: { readonly type: string }): boolean => /^(read|list)-/.test(type)
