import type { CommandType } from '../../protocol/command.ts'
import type { ControlType } from '../../protocol/control.ts'
import { callersOfOperation } from './callers-of-operation.ts'
import { effectsOfOperation } from './effects-of-operation.ts'
import { accountOperations } from './operations/account.ts'
import { controlOperations } from './operations/control.ts'
import { appPasswordOperations, deviceOperations, phoneOperations } from './operations/devices-and-phones.ts'
import { keychainOperations, recoveryOperations, supportOperations } from './operations/keychain-and-recovery.ts'
import { passwordOperations } from './operations/passwords.ts'
import { secondFactorOperations, twoFactorOperations, twoStepOperations } from './operations/schemes.ts'
import { signInOperations } from './operations/sign-in.ts'
import { parametersOfOperation } from './parameters-of-operation.ts'

/** What an operation does to other things, and what survives it, where verdicts depend on that: by `operationId`. */
export const operationDescriptions: Readonly<
  Record<CommandType | ControlType | 'discover' | 'open-sandbox' | 'close-sandbox', string>
> = {
  ...accountOperations,
  ...signInOperations,
  ...deviceOperations,
  ...phoneOperations,
  ...appPasswordOperations,
  ...passwordOperations,
  ...twoFactorOperations,
  ...twoStepOperations,
  ...secondFactorOperations,
  ...keychainOperations,
  ...recoveryOperations,
  ...supportOperations,
  ...controlOperations,
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The path items with these descriptions at their operations. */
export const describeOperations = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, described(operation)])),
    ]),
  )

const described = (operation: unknown): unknown => {
  if (typeof operation !== 'object' || operation === null || !('operationId' in operation)) return operation
  const id = String(operation.operationId)
  const own = Object.entries(operationDescriptions).find(([name]) => name === id)?.[1]
  const description = [own, parametersOfOperation(id), callersOfOperation(id), effectsOfOperation(id)]
    .filter((text) => text !== undefined)
    .join('\n\n')
  return description === '' ? operation : { ...operation, description }
}
