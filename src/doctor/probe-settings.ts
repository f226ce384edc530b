import { conflictsOf } from '../protocol/conflicting-parameters.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, Parameters, ParameterValue } from '../protocol/parameters.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Settings that one sign-in shows, for a sandbox that is opened to see whether settings are honoured. */
export type ProbeSettings = Partial<Record<ParameterName, ParameterValue>>

/** What one setting showed: whether the sandbox went by it, or by what the target declares. */
export type SettingSeen = { readonly name: ParameterName; readonly honoured: boolean }

/** Fewer codes must fit into the window than it takes to send three. */
const shortestWindow = 300

/** The settings to open a sandbox with; empty where the target lets nobody set anything that a sign-in shows. */
export const probeSettings = ({ parameters, powers, edition }: Declaration): ProbeSettings => {
  const settings: ProbeSettings = {}
  const set = (values: ProbeSettings): void => {
    const names = Object.keys(values) as ParameterName[]
    const isSettable = names.every((name) => powers.settable.includes(name) && parameters[name] !== undefined)
    const merged = { ...parameters, ...settings, ...values } as Partial<Parameters>
    if (isSettable && conflictsOf(merged, edition).length === 0) Object.assign(settings, values)
  }
  const pending = parameters['signin.pending_lifetime'] === 1200 ? 1500 : 1200
  set({ 'signin.pending_lifetime': pending })
  if (parameters['code.sends'] !== 2 && (parameters['code.send_window'] ?? 0) >= shortestWindow)
    set({ 'code.sends': 2 })
  // As many as the account of the check has.
  if (parameters['phone.max'] !== 3) {
    const atEnrolment = (parameters['phone.max_at_enrol'] ?? 0) > 3 ? { 'phone.max_at_enrol': 3 } : {}
    set({ 'phone.max': 3, ...atEnrolment })
  }
  return settings
}

/**
 * Whether settings are honoured. One that is ignored may be a limit that the server does not keep, which is a rule's
 * matter; two that are, and none that is honoured, say that nothing is set at all.
 */
export const settingsDiagnostic = (seen: readonly SettingSeen[]): Diagnostic | undefined => {
  const honoured = seen.filter((one) => one.honoured)
  const ignored = seen.filter((one) => !one.honoured)
  const names = (some: readonly SettingSeen[]): string => some.map(({ name }) => name).join(', ')
  if (honoured.length > 0) return { check: 'settings', state: 'ok', text: `a sandbox honours ${names(honoured)}` }
  if (ignored.length < 2) return undefined
  return {
    check: 'settings',
    state: 'configuration',
    text: `a sandbox ignores the settings that it is opened with: ${names(ignored)} keep their declared values`,
    advice: 'Apply the `parameters` of a sandbox, or remove them from `powers.settable`.',
  }
}
