import type { Exchange } from '../targets/target.ts'
import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'

/**
 * The result of one check. `configuration`: change how assay is started, its adapter, the control plane, or the network.
 * `contract`: the server answers otherwise than the contract says. `conformance`: the server differs from its declaration
 * or breaks a rule. `not-there`: the target does not have it, so the rules that need it are not
 * tested. `noted`: worth a look, but no problem.
 */
export type Diagnostic = {
  readonly check: Check
  readonly state: 'ok' | 'configuration' | 'contract' | 'conformance' | 'not-there' | 'noted'
  /** One sentence. */
  readonly text: string
  readonly advice?: string
  /** Whether a rule that looks broken may be a command of the control plane without effect. */
  readonly mayBeControl?: true
  /** The exchange that shows it, redacted. */
  readonly exchange?: Exchange
}

/** A diagnostic, and the operation whose exchange shows it. */
export type CheckFinding = Diagnostic & { readonly operation?: string }

/** Whether a run must not start before this is mended: it would say nothing about the server's rules. */
export const preventsRun = ({ state }: Diagnostic): boolean => state === 'configuration' || state === 'contract'

/** The checks, in their order. */
export const checks = [
  'reach',
  'version',
  'parameters',
  'sandbox',
  'clock',
  'provisioning',
  'happy path',
  'delivery',
  'settings',
  'isolation',
  'capabilities',
] as const
export type Check = (typeof checks)[number]

/** The failures of a target that its server has to mend; all others are the user's. */
const serverErrors: ReadonlySet<TargetErrorCode> = new Set([
  'unexpected-answer',
  'server-error',
  'contradiction',
  'contradictory-declaration',
])

/** A failure as a diagnostic. An error that is no TargetError is a defect of an adapter and is rethrown. */
export const diagnosticOf = (check: Check, error: unknown): Diagnostic => {
  if (!(error instanceof TargetError)) throw error
  return {
    check,
    state: serverErrors.has(error.code) ? 'contract' : 'configuration',
    text: error.message,
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  }
}

/** The diagnostic of a check, or that of its failure. */
export const diagnose = async (check: Check, act: () => Promise<Diagnostic>): Promise<Diagnostic> => {
  try {
    return await act()
  } catch (error) {
    return diagnosticOf(check, error)
  }
}
