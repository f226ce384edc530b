import type { Answer, Command, CommandType } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import { absentFor } from '../../../src/protocol/offered-commands.ts'
import { type ParameterName, parameters } from '../../../src/protocol/parameters.ts'
import type { RefusalReason } from '../../../src/protocol/refusal.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'

/** A declared limit that a scenario reached although it is about something else, and what it would need. */
export type ReachedLimit = { readonly limit: ParameterName; readonly reason: string }

/** How often a limit was counted in a scenario so far: wrong entries, generated codes. */
export type CountedAttempts = Partial<Record<ParameterName, number>>

/** Counts an answer against the limits of its command: a wrong entry, or a generated code. One code too many is neither. */
export const countAttempt = (counted: CountedAttempts, type: CommandType, answer: Answer): void => {
  if (answer.type === 'refused' && answer.reason === 'too-many-sends') return
  const limits = attemptLimitsOf(type)
  const limit =
    answer.type !== 'refused'
      ? limits.find((name) => name === 'code.on_demand')
      : (limits.find((name) => wrongEntries[name]?.includes(answer.reason)) ?? limits[0])
  if (limit !== undefined) counted[limit] = (counted[limit] ?? 0) + 1
}

/** The limits of wrong entries, and of generated codes. */
const attemptLimits = [
  'password.attempts',
  'apppw.attempts',
  'code.attempts',
  'questions.attempts',
  'code.on_demand',
] as const satisfies readonly ParameterName[]

/** What a wrong entry is refused as, where a command takes several: a password with a code appended. */
const wrongEntries: Partial<Record<ParameterName, readonly RefusalReason[]>> = {
  'code.attempts': ['wrong-code', 'malformed-code'],
}

const attemptLimitsOf = (type: CommandType) =>
  attemptLimits.filter((name) => parameters[name].readBy.some((reader) => reader === type))

/** The limit where an answer shows that what was counted before locked the account, as declared. */
export const attemptLimitReached = (
  { parameters: declared }: Declaration,
  type: CommandType,
  answer: Answer,
  counted: CountedAttempts,
): ReachedLimit | undefined => {
  if (answer.type !== 'refused') return undefined
  if (answer.reason === 'disabled') return disablingReached(declared, counted)
  if (answer.reason === 'sign-in-ended') return signInEnded(declared, type, counted)
  if (answer.reason !== 'too-many-attempts' && answer.reason !== 'too-many-sends') return undefined
  for (const [at, limit] of attemptLimitsOf(type).entries()) {
    const most = declared[limit]
    // A limit of 1 can be reached by the entry that is refused; one beside the first has to have been counted.
    const needed = most === 1 && at === 0 ? 0 : most
    if (most === undefined || most === 0 || (counted[limit] ?? 0) < (needed ?? 0)) continue
    return { limit, reason: `${most} is the limit (${limit}), and the scenario needs more` }
  }
  return undefined
}

/** The limit where wrong codes are counted for each sign-in, and as many were entered: that ends the sign-in. */
const signInEnded = (
  declared: Declaration['parameters'],
  type: CommandType,
  counted: CountedAttempts,
): ReachedLimit | undefined => {
  const most = declared['code.attempts'] ?? 0
  const isPerSignIn = declared['code.attempts_scope'] === 'sign-in' && (type === 'enter-code' || type === 'send-code')
  if (!isPerSignIn || most === 0 || (counted['code.attempts'] ?? 0) < most) return undefined
  return {
    limit: 'code.attempts',
    reason: `a sign-in ends after ${most} wrong codes (code.attempts), and the scenario needs more`,
  }
}

/** What is counted against each number of wrong entries after which none is compared any more. */
const disabling = { 'code.disable_after': 'code.attempts', 'password.disable_after': 'password.attempts' } as const

/** The limit where as many wrong entries were counted before as the service declares to disable the account after. */
const disablingReached = (declared: Declaration['parameters'], counted: CountedAttempts): ReachedLimit | undefined => {
  for (const limit of ['code.disable_after', 'password.disable_after'] as const) {
    const most = declared[limit] ?? 0
    if (most > 0 && (counted[disabling[limit]] ?? 0) >= most) {
      return { limit, reason: `the account is disabled after ${most} (${limit}), and the scenario needs more` }
    }
  }
  return undefined
}

/** Whether a command had a code sent to a number. */
export const sentCode = ({ parameters: declared }: Declaration, type: CommandType, answer: Answer): boolean =>
  parameters['code.sends'].readBy.some((reader) => reader === type)
    ? answer.type !== 'refused'
    : answer.type === 'code-required' && declared['code.phone_fallback'] === 'automatic'

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
  'start-two-step': 'phone.max',
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
