import type { Defect } from '../http/sandboxes.ts'
import type { CommandType } from '../protocol/command.ts'
import { checkThenAct, lastWriterWins, notedLater } from './without-transaction.ts'

/** A reference whose commands get in each other's way, and what shows it: a race by its title. */
export type RaceFault = { readonly race: string; readonly name: string; readonly defect: Defect }

const ways = { checkThenAct, lastWriterWins, notedLater } as const
type Way = keyof typeof ways
const every = Object.keys(ways) as readonly Way[]

/** The ways in which a command can be carried out so that the race shows it; the other ways leave nothing that shows. */
type Faults = Readonly<Partial<Record<CommandType, readonly Way[]>>>

const faultsOfRaces: Readonly<Record<string, Faults>> = {
  'entries of one code in one sign-in': { 'enter-code': every },
  'entries of one generated code in several sign-ins': { 'enter-code': every },
  'wrong codes and the right one': { 'enter-code': every },
  'demands for a code by text': { 'send-code': every },
  'entries of a code and the end of its life': { 'enter-code': every },
  'entries of a code and a refusal of the request': { 'enter-code': every, 'answer-request': every },
  'entries of a code and a change of the password': { 'enter-code': every, 'change-password': every },
  'changes to different passwords': { 'change-password': every },
  'several ends of one password reset': { 'finish-password-reset': every },
  'removals of all numbers': { 'remove-phone': every },
  'additions of one number': { 'add-phone': every },
  'creations of app-specific passwords for the last places': { 'create-app-password': every },
  'creations of app-specific passwords and a revocation of all': {
    'create-app-password': ['lastWriterWins'],
    'revoke-all-app-passwords': every,
    'sign-in-program': every,
  },
  'creations of app-specific passwords and a change of the password': {
    'create-app-password': every,
    'change-password': every,
    'sign-in-program': every,
  },
  'sign-ins of a program and the revocation of its password': {
    'sign-in-program': every,
    'revoke-app-password': every,
  },
  'wrong security codes and the right one': { 'enter-security-code': every },
  'the end of a recovery and its cancellation': { 'cancel-recovery': every },
}

/** Deliberate defects of the kind that only requests at the same moment show. */
export const raceFaults: readonly RaceFault[] = Object.entries(faultsOfRaces).flatMap(([race, commands]) =>
  Object.entries(commands).flatMap(([command, shown]) =>
    shown.map((way) => ({
      race,
      name: `${way} ${command}`,
      // The keys of a record of commands are commands.
      defect: { transactions: ways[way](command as CommandType) },
    })),
  ),
)
