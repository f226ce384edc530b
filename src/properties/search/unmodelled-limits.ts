import type { ParameterName, ParameterValue } from '../../protocol/parameters.ts'
import type { RefusalReason } from '../../protocol/refusal.ts'

/**
 * Limits that neither models nor races count, and what a service refuses that has reached one. A sandbox of a search has none of
 * them where the target can be set so; elsewhere a run ends with the first such refusal, which may be right.
 */
const limits = {
  'code.disable_after': 'disabled',
  'password.disable_after': 'disabled',
  'session.idle_lifetime': 'not-signed-in',
  'session.reauth_age': 'reauthentication-required',
} as const satisfies Readonly<Partial<Record<ParameterName, RefusalReason>>>

type UnmodelledLimit = keyof typeof limits
type DeclaredValues = Readonly<Partial<Record<ParameterName, ParameterValue>>>

/** Those of them that a target declares; 0 declares that there is none. */
export const unmodelledLimits = (declared: DeclaredValues): readonly UnmodelledLimit[] =>
  (Object.keys(limits) as UnmodelledLimit[]).filter((name) => Number(declared[name] ?? 0) > 0)

/**
 * The limit that a refusal may come from. `waited`: seconds by which the clock of the sandbox was moved; a limit in time can
 * be reached only after as many.
 */
export const limitBehind = (
  declared: DeclaredValues,
  reason: RefusalReason,
  waited: number,
): UnmodelledLimit | undefined =>
  unmodelledLimits(declared).find(
    (name) => limits[name] === reason && (reason === 'disabled' || waited >= Number(declared[name])),
  )

/** Thrown where an answer may come from a limit that the model does not count: the run ends, and shows nothing more. */
export class OutsideModel extends Error {
  override readonly name = 'OutsideModel'
}
