import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'

/**
 * What one check of the doctor found. `configuration`: you have to change how assay is started, its adapter, or what
 * stands between it and the server. `conformance`: the server itself is not as it says. `not-there`: the target does not
 * have it, which costs the rules that need it. `noted`: worth a look, and no reason to stop.
 */
export type Diagnostic = {
  readonly check: Check
  readonly state: 'ok' | 'configuration' | 'conformance' | 'not-there' | 'noted'
  /** One sentence. */
  readonly text: string
  readonly advice?: string
}

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
  'capabilities',
] as const
export type Check = (typeof checks)[number]

/** Whose matter each way to fail is: the server's, or how it is reached and driven. */
const serverErrors: ReadonlySet<TargetErrorCode> = new Set(['unexpected-answer', 'server-error', 'contradiction'])

/** A failure as a diagnostic. What is no TargetError is a defect of an adapter and is thrown on. */
export const diagnosticOf = (check: Check, error: unknown): Diagnostic => {
  if (!(error instanceof TargetError)) throw error
  return {
    check,
    state: serverErrors.has(error.code) ? 'conformance' : 'configuration',
    text: error.message,
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  }
}

/** The diagnostic of a check, or what its failure means. */
export const diagnose = async (check: Check, act: () => Promise<Diagnostic>): Promise<Diagnostic> => {
  try {
    return await act()
  } catch (error) {
    return diagnosticOf(check, error)
  }
}
