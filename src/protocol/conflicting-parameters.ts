import type { Declaration } from './declaration.ts'
import { deviationsOf } from './documented-values.ts'
import type { ParameterName, Parameters } from './parameters.ts'

/** Two settings that cannot both be true of one service, or one that its edition does not know. */
export type Conflict = { readonly name: ParameterName; readonly problem: string }

type Values = Partial<Parameters>

/** What one parameter says against others. */
type Row = {
  /** What is refused, for people who write a declaration. */
  readonly text: string
  /** A sentence that begins with the name of the parameter, or undefined while they agree. */
  readonly problem: (values: Values) => string | undefined
}

const conflicts: { readonly [N in ParameterName]?: Row } = {
  'ksc.lock_after': {
    text: '`ksc.lock_after` above `ksc.delete_after`',
    problem: ({ 'ksc.lock_after': lock, 'ksc.delete_after': end }) =>
      above(lock, end)
        ? `ksc.lock_after is ${lock} and ksc.delete_after ${end}: the keychain would be gone before access to it is lost`
        : undefined,
  },
  // C19 has these two readings and no third.
  'ksc.unlock_by_support': {
    text: '`ksc.unlock_by_support` as false and `ksc.delete_after` above `ksc.lock_after`',
    problem: ({ 'ksc.unlock_by_support': unlocks, 'ksc.lock_after': lock, 'ksc.delete_after': end }) =>
      unlocks === false && above(end, lock)
        ? `ksc.unlock_by_support is false, ksc.lock_after ${lock} and ksc.delete_after ${end}: a security code that nobody can enter again would never be wrong often enough for the keychain to be deleted`
        : undefined,
  },
  'phone.max_at_enrol': {
    text: '`phone.max_at_enrol` above `phone.max`',
    problem: ({ 'phone.max_at_enrol': first, 'phone.max': most }) =>
      above(first, most)
        ? `phone.max_at_enrol is ${first} and phone.max ${most}: enrolment would take more numbers than an account may have`
        : undefined,
  },
  'recovery.delay': {
    text: '`recovery.delay` above `recovery.delay_with_little_evidence`',
    problem: ({ 'recovery.delay': least, 'recovery.delay_with_little_evidence': most }) =>
      above(least, most)
        ? `recovery.delay is ${least} and recovery.delay_with_little_evidence ${most}: information would lengthen the wait`
        : undefined,
  },
  'signin.pending_lifetime': {
    text: '`code.binding` as `sign-in` and `code.lifetime` above `signin.pending_lifetime`',
    problem: ({ 'signin.pending_lifetime': wait, 'code.lifetime': life, 'code.binding': binding }) =>
      binding === 'sign-in' && above(life, wait)
        ? `signin.pending_lifetime is ${wait} and code.lifetime ${life}: a code bound to its sign-in cannot outlive it`
        : undefined,
  },
  'recoverycode.count': {
    text: '`recoverycode.count` above the number of different codes that `recoverycode.length` and `recoverycode.alphabet` allow (of 10 digits, 52 letters, or both)',
    problem: (values) => {
      const { 'recoverycode.count': count, 'recoverycode.length': length, 'recoverycode.alphabet': alphabet } = values
      if (length === undefined || alphabet === undefined) return undefined
      const different = characters[alphabet] ** length
      return above(count, different)
        ? `recoverycode.count is ${count}, recoverycode.length ${length} and recoverycode.alphabet ${alphabet}: there are only ${different} different codes`
        : undefined
    },
  },
  'password.min_length': {
    text: '`password.min_length` below what a password needs: one character for `password.needs_digit`, two for `password.needs_both_cases`',
    problem: (values) => {
      const length = values['password.min_length']
      const needed = (values['password.needs_digit'] ? 1 : 0) + (values['password.needs_both_cases'] ? 2 : 0)
      const by = (['password.needs_digit', 'password.needs_both_cases'] as const).filter((name) => values[name])
      return above(needed, length)
        ? `password.min_length is ${length}, and what a password needs (${by.join(', ')}) takes at least ${needed} characters`
        : undefined
    },
  },
}

const characters = { digits: 10, letters: 52, 'letters-and-digits': 62 } as const

const above = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one > other

/**
 * All conflicts among the settings of a service, and between a setting and the edition. Parameters that are not declared
 * are ignored.
 */
export const conflictsOf = (values: Values, edition: Declaration['edition']): readonly Conflict[] => [
  ...Object.entries(conflicts).flatMap(([name, { problem: problemOf }]) => {
    const problem = problemOf(values)
    return problem === undefined ? [] : [{ name: name as ParameterName, problem }]
  }),
  ...deviationsOf({ edition, parameters: values }).flatMap(({ name, declared, documented: { refused } }) =>
    refused === undefined ? [] : [{ name, problem: `${name} is ${declared}, and edition ${edition} ${refused}` }],
  ),
]

/** The values that contradict each other, whatever the edition, for people who write a declaration. */
export const conflictTexts: readonly string[] = Object.values(conflicts).map(({ text }) => text)
