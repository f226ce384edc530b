import { TargetError, type TargetErrorCode } from '../targets/target-error.ts'

/**
 * The result of one check. `configuration`: change how assay is started, its adapter, or the network. `conformance`:
 * the server differs from its declaration. `not-there`: the target does not have it, so the rules that need it are not
 * tested. `noted`: worth a look, but no problem.
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

/** Who has to fix each failure of a target: the server's owner, or the user of assay. */
const serverErrors: ReadonlySet<TargetErrorCode> = new Set(['unexpected-answer', 'server-error', 'contradiction'])

/** A failure as a diagnostic. An error that is no TargetError is a defect of an adapter and is rethrown. */
export const diagnosticOf = (check: Check, error: unknown): Diagnostic => {
  if (!(error instanceof TargetError)) throw error
  return {
    check,
    state: serverErrors.has(error.code) ? 'conformance' : 'configuration',
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
