import type { ParameterName, ParameterValue } from '../../src/protocol/parameters.ts'
import type { AccountWorld } from './world.ts'

/**
 * Open the sandbox with that setting. Where the target declares another one and cannot be set, or the sandbox is open,
 * the case is not applicable.
 */
export const requireSetting = (
  world: AccountWorld,
  parameter: ParameterName,
  value: ParameterValue,
): 'skipped' | undefined => {
  if (world.sandbox.parameter(parameter) === value) return undefined
  if (!world.sandbox.isOpen && world.sandbox.declaration.powers.settable.includes(parameter)) {
    world.sandbox.settings[parameter] = value
    return undefined
  }
  world.outcome = {
    kind: 'not-applicable',
    reason: 'setting',
    detail: `${parameter} is ${String(world.sandbox.parameter(parameter))}${world.sandbox.isOpen ? ', and it is too late to choose' : ''}`,
  }
  return 'skipped'
}
