import type { LinkResetProtocol } from '../../src/protocol/areas/link-resets.ts'
import type { CommandType } from '../../src/protocol/command.ts'
import { commandHolders } from '../../src/rules/holders/table.ts'
import { secondFactorCommands } from '../second-factors/held-commands.ts'
import { accountCommands } from './commands/account.ts'
import { enrolmentCommands } from './commands/enrolment.ts'
import { keychainCommands } from './commands/keychain.ts'
import { passwordCommands } from './commands/passwords.ts'
import { signInCommands } from './commands/sign-in.ts'
import { supportCommands } from './commands/support.ts'
import { twoStepCommands } from './commands/two-step.ts'
import type { HeldCommand } from './held-command.ts'
import type { TokenKind } from './holder-tokens.ts'

/** Commands that take no token, those whose rows the table leaves out. */
type WithoutRows =
  | 'create-account'
  | 'start-sign-in'
  | 'sign-in-program'
  | 'start-password-reset'
  | 'start-recovery'
  | 'follow-undo-link'
  | 'sign-out'
  | 'answer-enrolment-questions'
  | 'create-enrolment-questions'
  | keyof LinkResetProtocol

/** How each command of the protocol is sent by whoever may. */
const heldCommands: Readonly<Record<Exclude<CommandType, WithoutRows>, HeldCommand>> = {
  ...accountCommands,
  ...signInCommands,
  ...passwordCommands,
  ...enrolmentCommands,
  ...keychainCommands,
  ...supportCommands,
  ...twoStepCommands,
  ...secondFactorCommands,
}

const onDevice =
  /^(generate-code|set-find|answer-request|reset-password|.*keychain.*|.*item.*|.*security-code|.*fill-data|set-code-approval|delete-server-copy)$/

/** How that command is sent; undefined where the table has no rows for it. */
export const commandOf = (command: string): HeldCommand | undefined =>
  Object.entries(heldCommands).find(([type]) => type === command)?.[1]

/** The command of that title in the table of holders, and what kind of token it takes. */
export const commandTitled = (title: string): HeldCommand & { readonly kind: TokenKind } => {
  const row = commandHolders.find((one) => one.title === title)
  const held = Object.entries(heldCommands).find(([type]) => type === row?.command)?.[1]
  if (!row || !held) throw new Error(`nothing is known of how to ${title}`)
  const kind = row.token === 'signIn' ? 'sign-in' : row.token !== 'session' ? 'other' : 'page'
  return { ...held, kind: kind === 'page' && onDevice.test(row.command) ? 'device' : kind }
}

export const commandTitles: readonly string[] = commandHolders.map(({ title }) => title)
