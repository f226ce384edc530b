import { contractVersion, type Declaration } from '../protocol/declaration.ts'
import { concerns } from '../protocol/parameter-needs.ts'
import { parameterNames } from '../protocol/parameters.ts'
import type { Target } from '../targets/target.ts'
import { deviationSentences } from '../verdict/deviating-declaration.ts'
import { diagnoseCapabilities } from './capability-probes.ts'
import { type CheckOptions, checkTarget } from './check-target.ts'
import { demandDiagnostic } from './demand-diagnostic.ts'
import { type Diagnostic, diagnosticOf } from './diagnostic.ts'

export type DoctorOptions = Omit<CheckOptions, 'afterwards'> & {
  /** Called with the edition that the target declares; undefined where it could not be asked. */
  readonly onDescribed?: (edition: string | undefined) => void
}

/**
 * Checks a target before a run: whether it can be reached, speaks this version, passes the check that every run starts
 * with, and has the capabilities that it declares. Failures of the target are diagnostics, never exceptions.
 */
export const runDoctor = async (target: Target, options: DoctorOptions): Promise<readonly Diagnostic[]> => {
  const began = performance.now()
  const described = await describe(target)
  options.onDescribed?.('check' in described ? undefined : described.declaration.edition)
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
  const found = checkTarget(target, declaration, {
    ...options,
    afterwards: async (sandbox, session, account) => {
      const capabilities = await diagnoseCapabilities(sandbox, declaration, session)
      const demand = target.kind === 'adapter' ? undefined : await demandDiagnostic(sandbox, account, declaration)
      return demand === undefined ? capabilities : [...capabilities, demand]
    },
  })
  for await (const diagnostic of found) diagnostics.push(diagnostic)
  return diagnostics
}

const describe = async (target: Target): Promise<Diagnostic | { readonly declaration: Declaration }> => {
  try {
    return { declaration: await target.describe() }
  } catch (error) {
    return diagnosticOf('reach', error)
  }
}

/** Of the parameters of capabilities that the target has: others say nothing of it. */
const parametersDiagnostic = (declaration: Declaration): Diagnostic => {
  const own = parameterNames.filter((name) => concerns(name, declaration))
  const missing = own.filter((name) => declaration.parameters[name] === undefined)
  const text = `${own.length - missing.length} of ${own.length} parameters of its capabilities are declared`
  if (missing.length === 0) return ok('parameters', text)
  const advice = `Not declared: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ` and ${missing.length - 8} more` : ''}`
  return {
    check: 'parameters',
    state: 'noted',
    text: `${text}; scenarios that need a parameter without a value are not verified`,
    advice,
  }
}

const ok = (check: Diagnostic['check'], text: string): Diagnostic => ({ check, state: 'ok', text })
