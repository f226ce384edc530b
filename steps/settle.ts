import type { ParameterName, ParameterValue } from '../src/protocol/parameters.ts'
import type { AccountWorld } from './world.ts'

/**
 * Open the sandbox with that setting. Where the target declares another one and cannot be set, or the sandbox is open,
 * the case is not applicable.
 */
export const settle = (world: AccountWorld, parameter: ParameterName, value: ParameterValue): 'skipped' | undefined => {
  if (world.parameter(parameter) === value) return undefined
  if (!world.isOpen && world.declaration.powers.settable.includes(parameter)) {
    world.settings[parameter] = value
    return undefined
  }
  world.outcome = {
    kind: 'not-applicable',
    reason: 'setting',
    detail: `${parameter} is ${String(world.parameter(parameter))}${world.isOpen ? ', and it is too late to choose' : ''}`,
  }
  return 'skipped'
}
