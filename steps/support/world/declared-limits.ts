import type { Answer, CommandType } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'

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
  'generate-code': 'code.on_demand',
  'answer-questions': 'questions.attempts',
}

/**
 * OutsideDeclaration where the answer shows that one wrong entry locked the account, as declared: the scenario is about
 * something else and cannot go on.
 */
export const lockedByOneAttempt = (
  { parameters }: Declaration,
  type: CommandType,
  answer: Answer,
): OutsideDeclaration | undefined => {
  if (answer.type !== 'refused') return undefined
  if (answer.reason !== 'too-many-attempts' && answer.reason !== 'too-many-sends') return undefined
  const limit = attemptLimits[type]
  if (limit === undefined || parameters[limit] !== 1) return undefined
  return new OutsideDeclaration(`one is the limit (${limit}), and the scenario needs more`)
}

/** The limit on how many of something one account holds. */
export type HoldingLimit = 'apppw.limit' | 'phone.max'

/** The limit of what a command adds to. */
const holdingLimits: Readonly<Partial<Record<CommandType, HoldingLimit>>> = {
  'create-app-password': 'apppw.limit',
  'add-phone': 'phone.max',
}

/**
 * OutsideDeclaration where a precondition needs more than the declared limit: the fullest account has reached it.
 * `maxHeld`: how many that account holds.
 */
export const holdingLimitReached = (
  { parameters }: Declaration,
  type: CommandType,
  maxHeld: (limit: HoldingLimit) => number,
): OutsideDeclaration | undefined => {
  const limit = holdingLimits[type]
  const max = limit && parameters[limit]
  if (limit === undefined || max === undefined || maxHeld(limit) < max) return undefined
  return new OutsideDeclaration(`it needs room for more than ${max} (${limit})`)
}
