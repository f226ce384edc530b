import { checkThenAct, lastWriterWins, notedLater } from '../../faults/isolation-anomalies.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import type { CommandType } from '../../protocol/command.ts'

/** A reference whose concurrent commands interfere, and the race that detects it, by its title. */
export type RaceFault = { readonly race: string; readonly name: string; readonly defect: Defect }

const anomalies = { checkThenAct, lastWriterWins, notedLater } as const
type Anomaly = keyof typeof anomalies
const allAnomalies = Object.keys(anomalies) as readonly Anomaly[]

/** The isolation anomalies that the race detects for a command; the other ones have no visible effect. */
type RaceFaultCommands = Readonly<Partial<Record<CommandType, readonly Anomaly[]>>>

const faultsByRace: Readonly<Record<string, RaceFaultCommands>> = {
  'entries of one code in one sign-in': { 'enter-code': allAnomalies },
  'entries of one generated code in several sign-ins': { 'enter-code': allAnomalies },
  'wrong codes and the right one': { 'enter-code': allAnomalies },
  'requests for a code by text': { 'send-code': allAnomalies },
  'entries of a code and the end of its lifetime': { 'enter-code': allAnomalies },
  'entries of a code and a refusal of the request': { 'enter-code': allAnomalies, 'answer-request': allAnomalies },
  'entries of a code and a change of the password': { 'enter-code': allAnomalies, 'change-password': allAnomalies },
  'changes to different passwords': { 'change-password': allAnomalies },
  'several completions of one password reset': { 'finish-password-reset': allAnomalies },
  'removals of all numbers': { 'remove-phone': allAnomalies },
  'additions of one number': { 'add-phone': allAnomalies },
  'creations of app-specific passwords for the last places': { 'create-app-password': allAnomalies },
  'creations of app-specific passwords and a revocation of all': {
    'create-app-password': ['lastWriterWins'],
    'revoke-all-app-passwords': allAnomalies,
    'sign-in-program': allAnomalies,
  },
  'creations of app-specific passwords and a change of the password': {
    'create-app-password': allAnomalies,
    'change-password': allAnomalies,
    'sign-in-program': allAnomalies,
  },
  'sign-ins of a program and the revocation of its password': {
    'sign-in-program': allAnomalies,
    'revoke-app-password': allAnomalies,
  },
  'wrong security codes and the right one': { 'enter-security-code': allAnomalies },
  'the completion of a recovery and its cancellation': { 'cancel-recovery': allAnomalies },
}

/** Deliberate defects that only concurrent requests show. */
export const raceFaults: readonly RaceFault[] = Object.entries(faultsByRace).flatMap(([race, commands]) =>
  Object.entries(commands).flatMap(([command, shown]) =>
    shown.map((way) => ({
      race,
      name: `${way} ${command}`,
      // The keys of a record of commands are commands.
      defect: { transactions: anomalies[way](command as CommandType) },
    })),
  ),
)
