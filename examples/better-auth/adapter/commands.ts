import type { AnswerTo, CommandOf, CommandType } from '../../../src/protocol/command.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { accountCommands } from './account.ts'
import type { Handles } from './handles.ts'
import type { Names } from './names.ts'
import type { Reply } from './reply.ts'
import { signInCommands } from './sign-in.ts'
import type { Call } from './wire.ts'

/** The commands that Better Auth can express; one that is missing here cannot be said to it. */
export type Commands = { readonly [T in CommandType]?: (command: CommandOf<T>) => Promise<AnswerTo<T>> }

/** What a command works with: the names and tokens of its sandbox, and the way to the server. */
export type Sitting = {
  readonly names: Names
  readonly handles: Handles
  readonly call: (call: Pick<Call, 'command' | 'path' | 'body' | 'cookies'> & Partial<Call>) => Promise<Reply>
}

export const commandsOf = (sitting: Sitting): Commands => ({ ...signInCommands(sitting), ...accountCommands(sitting) })

/** Say that something cannot be asked of Better Auth. It is not a refusal: the server was never asked. */
export const cannot = (what: string): never => {
  throw new TargetError('unsupported-command', `Better Auth has ${what}.`)
}
