import { contractVersion, type Declaration } from '../protocol/declaration.ts'
import { parameterNames } from '../protocol/parameters.ts'
import type { Sandbox, Target } from '../targets/target.ts'
import { deviationSentences } from '../verdict/deviating-declaration.ts'
import { diagnoseCapabilities } from './capability-probes.ts'
import { type Diagnostic, diagnose, diagnosticOf } from './diagnostic.ts'
import { checkHappyPath } from './happy-path.ts'
import { createProbeAccount } from './probe-account.ts'

export type DoctorOptions = {
  /** Milliseconds to wait for a message. */
  readonly messageTimeout: number
  /** Whether a control plane was named, for targets that have one of their own. */
  readonly control: boolean
}

/**
 * Checks a target before a run: whether it can be reached, speaks this version, has the powers that it declares, and
 * completes one sign-in. Each check runs only if those before it allow it. Failures of the target are diagnostics,
 * never exceptions.
 */
export const runDoctor = async (target: Target, options: DoctorOptions): Promise<readonly Diagnostic[]> => {
  const began = performance.now()
  const described = await describe(target)
  if ('check' in described) return [described]
  const { declaration } = described
  const { product, edition, contract } = declaration
  const diagnostics: Diagnostic[] = [
    ok('reach', `${target.url ?? target.name} answers in ${Math.round(performance.now() - began)} ms`),
    ok(
      'version',
      `contract ${contract} (assay ${contractVersion}), ${`${product.name} ${product.version}`.trim()}, edition ${edition}`,
    ),
    parametersDiagnostic(declaration),
    ...deviationSentences(declaration).map((text): Diagnostic => ({ check: 'parameters', state: 'conformance', text })),
  ]
  try {
    const sandbox = await target.open()
    try {
      diagnostics.push(sandboxDiagnostic(declaration))
      for await (const diagnostic of diagnoseSandbox(sandbox, declaration, target, options))
        diagnostics.push(diagnostic)
    } finally {
      await sandbox.close()
    }
  } catch (error) {
    diagnostics.push(diagnosticOf('sandbox', error))
  }
  return diagnostics
}

const describe = async (target: Target): Promise<Diagnostic | { readonly declaration: Declaration }> => {
  try {
    return { declaration: await target.describe() }
  } catch (error) {
    return diagnosticOf('reach', error)
  }
}

async function* diagnoseSandbox(
  sandbox: Sandbox,
  declaration: Declaration,
  target: Target,
  { messageTimeout, control }: DoctorOptions,
): AsyncGenerator<Diagnostic> {
  if (target.kind === 'http' && !control) {
    const { powers } = declaration
    const declared = powers.provisioning || powers.clock !== 'none' || powers.outbox.length > 0
    yield declared
      ? {
          check: 'clock',
          state: 'configuration',
          text: 'the target declares powers, and no control plane is named',
          advice: 'Give its URL and token with --control-url and ASSAY_CONTROL_TOKEN.',
        }
      : absent('clock', 'no control plane: no clock, no accounts, no outbox')
    return
  }
  yield await diagnose('clock', () => clockDiagnostic(sandbox, declaration))
  if (!declaration.powers.provisioning) {
    yield absent('provisioning', 'accounts cannot be made: most rules cannot be seen')
    return
  }
  try {
    const account = await createProbeAccount(sandbox, declaration)
    yield ok('provisioning', 'an account with a second factor was made')
    const path = await checkHappyPath(sandbox, account, declaration, messageTimeout)
    yield* path.diagnostics
    yield* await diagnoseCapabilities(sandbox, declaration, path.session ?? account.provisioned.session)
  } catch (error) {
    yield diagnosticOf('happy path', error)
  }
}

const clockDiagnostic = async (sandbox: Sandbox, { powers }: Declaration): Promise<Diagnostic> => {
  if (powers.clock === 'none') return absent('clock', 'there is no clock to move: what takes time cannot be seen')
  if (powers.clock === 'wall') return ok('clock', 'nobody moves it: assay really waits')
  const { now } = await sandbox.control({ type: 'read-clock' })
  const after = await sandbox.control({ type: 'advance-clock', seconds: 60 })
  const moved = after.now - now
  // A clock that runs by itself has advanced a little meanwhile.
  return moved >= 60_000 && moved < 120_000
    ? ok('clock', `${powers.clock}: moved by 60 s, it shows 60 s more`)
    : { check: 'clock', state: 'configuration', text: `moved by 60 s, the clock shows ${moved / 1000} s more` }
}

const parametersDiagnostic = ({ parameters }: Declaration): Diagnostic => {
  const missing = parameterNames.filter((name) => parameters[name] === undefined)
  const text = `${parameterNames.length - missing.length} of ${parameterNames.length} parameters are declared`
  if (missing.length === 0) return ok('parameters', text)
  const advice = `Not declared: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ` and ${missing.length - 8} more` : ''}`
  return {
    check: 'parameters',
    state: 'noted',
    text: `${text}; scenarios that need another one cannot be judged`,
    advice,
  }
}

const sandboxDiagnostic = ({ powers }: Declaration): Diagnostic =>
  powers.sandboxes
    ? ok('sandbox', 'opened; scenarios run side by side')
    : { check: 'sandbox', state: 'noted', text: 'scenarios share one world' }

const ok = (check: Diagnostic['check'], text: string): Diagnostic => ({ check, state: 'ok', text })
const absent = (check: Diagnostic['check'], text: string): Diagnostic => ({ check, state: 'not-there', text })
