import { type ParameterName, type ParameterValue, parameterNames } from './parameters.ts'

/** The values that a parameter had in an earlier version of the contract, and what they are called now. */
const earlierValues: Readonly<Partial<Record<ParameterName, ReadonlyMap<ParameterValue, ParameterValue>>>> = {
  'apppw.label_unique': new Map<ParameterValue, ParameterValue>([
    [false, 'no'],
    [true, 'exact'],
  ]),
}

/** The value by its name of today; what was never renamed as it is. */
export const currentValue = <V extends ParameterValue>(name: string, value: V): V | ParameterValue => {
  const known = parameterNames.find((one) => one === name)
  return (known && earlierValues[known]?.get(value)) ?? value
}

/** The same of declared parameters. */
export const currentValues = <V extends ParameterValue>(
  declared: Readonly<Record<string, V>>,
): Record<string, V | ParameterValue> =>
  Object.fromEntries(Object.entries(declared).map(([name, value]) => [name, currentValue(name, value)]))
