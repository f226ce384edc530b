import type { Answer, CommandType } from '../src/protocol/command.ts'
import type { ParameterName } from '../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../src/verdict/outside-declaration.ts'
import type { AccountWorld } from './world.ts'

/** The limit of wrong entries that a command runs into. */
const limits: Readonly<Partial<Record<CommandType, ParameterName>>> = {
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
 * its way says nothing more. Throws OutsideDeclaration for an answer that shows that.
 */
export const unlessLockedByOne = (world: AccountWorld, type: CommandType, answer: Answer): void => {
  if (world.aboutLimits || answer.type !== 'refused') return
  if (answer.reason !== 'too-many-attempts' && answer.reason !== 'too-many-sends') return
  const limit = limits[type]
  if (limit !== undefined && world.declaration.parameters[limit] === 1) {
    throw new OutsideDeclaration(`one is the limit (${limit}), and the scenario needs more`)
  }
}
