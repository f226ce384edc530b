import type { Answer, CommandType } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'

/** The limit of wrong entries that a command runs into. */
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
 * Where a single wrong entry locks, as declared, a scenario that is about something else and enters something wrong on
 * its way says nothing more: OutsideDeclaration for an answer that shows that.
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

/** What a command adds to is limited so. */
const holdingLimits: Readonly<Partial<Record<CommandType, HoldingLimit>>> = {
  'create-app-password': 'apppw.limit',
  'add-phone': 'phone.max',
}

/**
 * A scenario that takes for granted more than the target declares room for says nothing about that target:
 * OutsideDeclaration where the account that holds most is full. `mostHeld`: how many that account holds.
 */
export const beyondRoom = (
  { parameters }: Declaration,
  type: CommandType,
  mostHeld: (limit: HoldingLimit) => number,
): OutsideDeclaration | undefined => {
  const limit = holdingLimits[type]
  const most = limit && parameters[limit]
  if (limit === undefined || most === undefined || mostHeld(limit) < most) return undefined
  return new OutsideDeclaration(`it needs room for more than ${most} (${limit})`)
}
