import {
  type ParameterName,
  type ParameterSpec,
  type ParameterValue,
  parameterNames,
  parameters,
} from './parameters.ts'

/**
 * What the reference declares where it is examined by the rules of hardening, as far as it differs from its default. In
 * an edition whose documents fix another value, that value stays.
 */
export const hardenedValues = (edition: string): Partial<Record<ParameterName, ParameterValue>> =>
  Object.fromEntries(
    parameterNames.flatMap((name) => {
      const { hardened, documented = [] }: ParameterSpec = parameters[name]
      const isFixed = documented.some(
        ({ editions }) => editions === undefined || editions.some((one) => one === edition),
      )
      return hardened === undefined || isFixed ? [] : [[name, hardened] as const]
    }),
  )
