import { type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'

/**
 * Which declared values decide what an operation answers or does, as their rows say it. Nothing for an operation that goes by
 * none of its own; what holds for every operation is told once, for all of them.
 */
export const parametersOfOperation = (operationId: string): string | undefined => {
  const names = parameterNames.filter((name) => {
    const { readBy }: ParameterSpec = parameters[name]
    return typeof readBy !== 'string' && readBy.some((command) => command === operationId)
  })
  return names.length === 0 ? undefined : `Depends on the declared ${names.map((name) => `\`${name}\``).join(', ')}.`
}
