import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName } from '../protocol/parameters.ts'
import type { Check, Diagnostic } from './diagnostic.ts'

/**
 * A value that the target showed, beside the one that it declares. `seen` says what showed it. Another value than the
 * declared one is a matter of the server; one that is not declared may be.
 */
export const observedParameter = (
  check: Check,
  name: ParameterName,
  { value, seen, parameters }: { value: number; seen: string } & Pick<Declaration, 'parameters'>,
): Diagnostic => {
  const declared = parameters[name]
  if (declared === value) return { check, state: 'ok', text: seen }
  const advice = `If that is correct, declare "${name}": ${value}.`
  if (declared === undefined) return { check, state: 'noted', text: `${seen}, but ${name} is not declared`, advice }
  return { check, state: 'conformance', text: `${seen}, but ${name} is declared as ${declared}`, advice }
}
