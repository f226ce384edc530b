import { contractVersion, type Declaration } from '../../protocol/declaration.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import { tryCapabilities } from './capability-probes.ts'
import { type Finding, findingOf, tried } from './finding.ts'
import { walkHappyPath } from './happy-path.ts'
import { makePatient } from './patient.ts'

export type DoctorOptions = {
  /** Milliseconds to wait for a message. */
  readonly patience: number
  /** Whether a control plane was named, where the target has one apart. */
  readonly control: boolean
}

/**
 * Look at a target before a run: can it be reached, does it speak this version, do the powers that it declares work, and
 * does one sign-in go right from its start to its end. Each step is tried only where those before it let it. Never throws
 * for what a target does.
 */
export const examine = async (target: Target, options: DoctorOptions): Promise<readonly Finding[]> => {
  const began = performance.now()
  const described = await describe(target)
  if ('check' in described) return [described]
  const { declaration } = described
  const { product, edition, contract } = declaration
  const findings: Finding[] = [
    ok('reach', `${target.url ?? target.name} answers in ${Math.round(performance.now() - began)} ms`),
    ok(
      'version',
      `contract ${contract} (assay ${contractVersion}), ${`${product.name} ${product.version}`.trim()}, edition ${edition}`,
    ),
    parametersFinding(declaration),
  ]
  try {
    const sandbox = await target.open()
    try {
      findings.push(sandboxFinding(declaration))
      for await (const finding of inside(sandbox, declaration, target, options)) findings.push(finding)
    } finally {
      await sandbox.close()
    }
  } catch (error) {
    findings.push(findingOf('sandbox', error))
  }
  return findings
}

const describe = async (target: Target): Promise<Finding | { readonly declaration: Declaration }> => {
  try {
    return { declaration: await target.describe() }
  } catch (error) {
    return findingOf('reach', error)
  }
}

async function* inside(
  sandbox: Sandbox,
  declaration: Declaration,
  target: Target,
  { patience, control }: DoctorOptions,
): AsyncGenerator<Finding> {
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
  yield await tried('clock', () => clockFinding(sandbox, declaration))
  if (!declaration.powers.provisioning) {
    yield absent('provisioning', 'accounts cannot be made: most rules cannot be seen')
    return
  }
  try {
    const patient = await makePatient(sandbox, declaration)
    yield ok('provisioning', 'an account with a second factor was made')
    const path = await walkHappyPath(sandbox, patient, declaration, patience)
    yield* path.findings
    yield* await tryCapabilities(sandbox, declaration, path.session ?? patient.made.session)
  } catch (error) {
    yield findingOf('happy path', error)
  }
}

const clockFinding = async (sandbox: Sandbox, { powers }: Declaration): Promise<Finding> => {
  if (powers.clock === 'none') return absent('clock', 'there is no clock to move: what takes time cannot be seen')
  if (powers.clock === 'wall') return ok('clock', 'nobody moves it: assay really waits')
  const { now } = await sandbox.control({ type: 'read-clock' })
  const after = await sandbox.control({ type: 'advance-clock', seconds: 60 })
  const moved = after.now - now
  // A clock that runs by itself has gone on a little meanwhile.
  return moved >= 60_000 && moved < 120_000
    ? ok('clock', `${powers.clock}: moved by 60 s, it shows 60 s more`)
    : { check: 'clock', state: 'configuration', text: `moved by 60 s, the clock shows ${moved / 1000} s more` }
}

const parametersFinding = ({ parameters }: Declaration): Finding => {
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

const sandboxFinding = ({ powers }: Declaration): Finding =>
  powers.sandboxes
    ? ok('sandbox', 'opened; scenarios run side by side')
    : { check: 'sandbox', state: 'noted', text: 'scenarios share one world' }

const ok = (check: Finding['check'], text: string): Finding => ({ check, state: 'ok', text })
const absent = (check: Finding['check'], text: string): Finding => ({ check, state: 'not-there', text })
