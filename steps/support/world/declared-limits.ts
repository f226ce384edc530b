import type { Answer, Command, CommandType } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import { absentFor } from '../../../src/protocol/offered-commands.ts'
import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'

/** A declared limit that a scenario reached although it is about something else, and what it would need. */
export type ReachedLimit = { readonly limit: ParameterName; readonly reason: string }

/** How often a limit was counted in a scenario so far: wrong entries, generated codes. */
export type CountedAttempts = Partial<Record<ParameterName, number>>

/** Counts an answer against the limit of its command: a wrong entry, or a generated code. */
export const countAttempt = (counted: CountedAttempts, type: CommandType, answer: Answer): void => {
  const limit = attemptLimits[type]
  if (limit === undefined || (answer.type === 'refused') === (type === 'generate-code')) return
  counted[limit] = (counted[limit] ?? 0) + 1
}

/** The limit of wrong entries that applies to a command. */
const attemptLimits: Readonly<Partial<Record<CommandType, ParameterName>>> = {
  'start-sign-in': 'password.attempts',
  'change-password': 'password.attempts',
  'create-app-password': 'password.attempts',
  'sign-in-program': 'apppw.attempts',
  'enter-code': 'code.attempts',
  'verify-phone': 'code.attempts',
  'verify-enrolled-phone': 'code.attempts',
  'finish-password-reset': 'code.attempts',
  'confirm-device': 'code.attempts',
  'finish-recovery': 'code.attempts',
  'activate-two-step': 'code.attempts',
  'enter-keychain-code': 'code.attempts',
  'generate-code': 'code.on_demand',
  'answer-questions': 'questions.attempts',
  'answer-enrolment-questions': 'questions.attempts',
}

/** The limit where an answer shows that what was counted before locked the account, as declared. */
export const attemptLimitReached = (
  { parameters }: Declaration,
  type: CommandType,
  answer: Answer,
  counted: CountedAttempts,
): ReachedLimit | undefined => {
  if (answer.type !== 'refused') return undefined
  if (answer.reason !== 'too-many-attempts' && answer.reason !== 'too-many-sends') return undefined
  const limit = attemptLimits[type]
  const most = limit && parameters[limit]
  if (limit === undefined || typeof most !== 'number' || most === 0) return undefined
  if (most > 1 && (counted[limit] ?? 0) < most) return undefined
  return { limit, reason: `${most} is the limit (${limit}), and the scenario needs more` }
}

/** The commands that send a code to a number; the service counts them against `code.sends`. */
const sendingCommands: ReadonlySet<CommandType> = new Set([
  'send-code',
  'add-phone',
  'send-phone-code',
  'enrol-phone',
  'start-password-reset',
  'start-two-step',
  'enter-security-code',
])

/** Whether a command had a code sent to a number. */
export const sentCode = ({ parameters }: Declaration, type: CommandType, answer: Answer): boolean =>
  sendingCommands.has(type)
    ? answer.type !== 'refused'
    : answer.type === 'code-required' && parameters['code.phone_fallback'] === 'automatic'

/** The limit where as many codes were sent before as the service declares to send. */
export const sendLimitReached = (
  { parameters: { 'code.sends': limit = 0 } }: Declaration,
  answer: Answer,
  sent: number,
): ReachedLimit | undefined =>
  answer.type === 'refused' && answer.reason === 'too-many-sends' && limit > 0 && sent >= limit
    ? { limit: 'code.sends', reason: `it needs more than ${limit} sent codes (code.sends)` }
    : undefined

/** OutsideDeclaration where a command is for a capability that the service declares as absent. */
export const withoutCapability = (declaration: Declaration, command: Command): OutsideDeclaration | undefined => {
  const capability = absentFor(command, declaration)
  return capability && new OutsideDeclaration(`it needs ${command.type}, and ${capability} is absent`)
}

/** The limit on how many of something one account holds. */
export type HoldingLimit = 'apppw.limit' | 'phone.max'

/** The limit of what a command adds to. */
const holdingLimits: Readonly<Partial<Record<CommandType, HoldingLimit>>> = {
  'create-app-password': 'apppw.limit',
  'add-phone': 'phone.max',
}

/**
 * The limit where the fullest account has reached it.
 * `maxHeld`: how many that account holds.
 */
export const holdingLimitReached = (
  { parameters }: Declaration,
  type: CommandType,
  maxHeld: (limit: HoldingLimit) => number,
): ReachedLimit | undefined => {
  const limit = holdingLimits[type]
  const max = limit && parameters[limit]
  if (limit === undefined || max === undefined || maxHeld(limit) < max) return undefined
  return { limit, reason: `it needs room for more than ${max} (${limit})` }
}
