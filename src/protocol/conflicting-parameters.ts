import type { Declaration } from './declaration.ts'
import { deviationsOf } from './documented-values.ts'
import type { ParameterName, Parameters } from './parameters.ts'

/** Two settings that cannot both be true of one service, or one that its edition does not know. */
export type Conflict = { readonly name: ParameterName; readonly problem: string }

type Values = Partial<Parameters>

/** What one parameter says against others: a sentence that begins with its name, or undefined while they agree. */
const conflicts: { readonly [N in ParameterName]?: (values: Values) => string | undefined } = {
  'ksc.lock_after': ({ 'ksc.lock_after': lock, 'ksc.delete_after': end }) =>
    above(lock, end)
      ? `ksc.lock_after is ${lock} and ksc.delete_after ${end}: the keychain would be gone before access to it is lost`
      : undefined,
  // C19 has these two readings and no third.
  'ksc.unlock_by_support': ({ 'ksc.unlock_by_support': unlocks, 'ksc.lock_after': lock, 'ksc.delete_after': end }) =>
    unlocks === false && above(end, lock)
      ? `ksc.unlock_by_support is false, ksc.lock_after ${lock} and ksc.delete_after ${end}: a security code that nobody can enter again would never be wrong often enough for the keychain to be deleted`
      : undefined,
  'phone.max_at_enrol': ({ 'phone.max_at_enrol': first, 'phone.max': most }) =>
    above(first, most)
      ? `phone.max_at_enrol is ${first} and phone.max ${most}: enrolment would take more numbers than an account may have`
      : undefined,
  'recovery.delay': ({ 'recovery.delay': least, 'recovery.delay_with_little_evidence': most }) =>
    above(least, most)
      ? `recovery.delay is ${least} and recovery.delay_with_little_evidence ${most}: information would lengthen the wait`
      : undefined,
  'signin.pending_lifetime': ({ 'signin.pending_lifetime': wait, 'code.lifetime': life, 'code.binding': binding }) =>
    binding === 'sign-in' && above(life, wait)
      ? `signin.pending_lifetime is ${wait} and code.lifetime ${life}: a code bound to its sign-in cannot outlive it`
      : undefined,
  'password.min_length': (values) => {
    const length = values['password.min_length']
    const needed = (values['password.needs_digit'] ? 1 : 0) + (values['password.needs_both_cases'] ? 2 : 0)
    return above(needed, length)
      ? `password.min_length is ${length} and what a password needs takes at least ${needed} characters`
      : undefined
  },
}

const above = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one > other

/**
 * All conflicts among the settings of a service, and between a setting and the edition. Parameters that are not declared
 * are ignored.
 */
export const conflictsOf = (values: Values, edition: Declaration['edition']): readonly Conflict[] => [
  ...Object.entries(conflicts).flatMap(([name, conflict]) => {
    const problem = conflict(values)
    return problem === undefined ? [] : [{ name: name as ParameterName, problem }]
  }),
  ...deviationsOf({ edition, parameters: values }).flatMap(({ name, declared, documented: { refused } }) =>
    refused === undefined ? [] : [{ name, problem: `${name} is ${declared}, and edition ${edition} ${refused}` }],
  ),
]
