import { type ParameterName, type ParameterValue, parameterNames } from '../../src/protocol/parameters.ts'

const declaring = /^(?:the service declares|a search chose) "([^"]*)" as "([^"]*)"$/

/** The value of a parameter as a feature writes it: `true`, `600`, `sign-in`. */
export const declaredValue = (text: string): ParameterValue =>
  text === 'true' || text === 'false' ? text === 'true' : /^\d+$/.test(text) ? Number(text) : text

/**
 * What the steps of a scenario want declared, wherever they stand: a sandbox is opened with its settings, and a step of a background may
 * open it before. Only parameters that the target can set; the steps judge the others.
 */
export const declaredInSteps = (
  steps: readonly { readonly text: string }[],
  settable: readonly ParameterName[],
): Readonly<Partial<Record<ParameterName, ParameterValue>>> =>
  Object.fromEntries(
    steps.flatMap(({ text }) => {
      const [, name, value = ''] = declaring.exec(text) ?? []
      const parameter = parameterNames.find((one) => one === name)
      return parameter !== undefined && settable.includes(parameter) ? [[parameter, declaredValue(value)]] : []
    }),
  )
