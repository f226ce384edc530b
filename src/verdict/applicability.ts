import type { Capability } from '../protocol/capabilities.ts'
import { codeRoute } from '../protocol/code-route.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'
import { inEdition, type Rule } from '../rules/catalogue.ts'
import type { Condition, Power } from '../rules/rule.ts'
import type { BrokenRule } from './broken-rule.ts'
import { brokenByDeclaration } from './deviating-declaration.ts'
import { type MissingPowerReason, missingPowerText } from './missing-power.ts'
import type { Outcome } from './outcome.ts'

/** Whether a rule applies to a target, and the settings that a sandbox needs for it. */
export type Applicability =
  | { readonly applies: true; readonly settings: Readonly<Partial<Record<ParameterName, ParameterValue>>> }
  | { readonly applies: false; readonly outcome: Outcome }
  /** The declaration alone breaks it. */
  | { readonly applies: false; readonly broken: BrokenRule }

/** Compares a rule with the declaration of a target: edition, capabilities, documented values, powers, settings, in this order. */
export const applicability = (rule: Rule, declaration: Declaration): Applicability => {
  const { edition, capabilities, parameters, powers } = declaration
  if (rule.testable === 'none')
    return doesNotApply({ kind: 'not-applicable', reason: 'no-server-shows-it', ...detail(rule.note) })
  if (!inEdition(rule, edition))
    return doesNotApply({ kind: 'not-applicable', reason: 'edition', ...detail(`edition ${edition}`) })
  const byMail = rule.orByMail === true && codeRoute(declaration) === 'email'
  const isAbsent = (name: string): boolean =>
    capabilities[name as Capability]?.state === 'absent' && !(byMail && name === 'code.text')
  const absent = rule.needs.find(isAbsent)
  if (absent !== undefined)
    return doesNotApply({ kind: 'not-applicable', reason: 'capability', detail: `the server does not offer ${absent}` })
  const broken = brokenByDeclaration(rule, declaration)
  if (broken) return { applies: false, broken }
  for (const named of rule.powers) {
    const power = byMail && named === 'text' ? 'email' : named
    const reason = reasonOfMissingPower(power, powers)
    if (reason) return doesNotApply({ kind: 'unverified', reason, detail: missingPowerText(power, reason) })
  }
  if (!rule.when || isMet(rule.when, parameters[rule.when.parameter as ParameterName]))
    return { applies: true, settings: {} }
  const name = rule.when.parameter as ParameterName
  if (!powers.settable.includes(name)) {
    return doesNotApply({
      kind: 'not-applicable',
      reason: 'setting',
      detail: `the rule applies only if ${conditionText(rule.when)}`,
    })
  }
  return { applies: true, settings: { [name]: settingFor(rule.when) } }
}

const doesNotApply = (outcome: Outcome): Applicability => ({ applies: false, outcome })
const detail = (text: string | undefined) => (text === undefined ? {} : { detail: text })

const isMet = (condition: Condition, value: ParameterValue | undefined): boolean =>
  value !== undefined &&
  ('is' in condition ? condition.is.includes(value) : typeof value === 'number' && value >= condition.atLeast)

const settingFor = (condition: Condition): ParameterValue =>
  'is' in condition ? (condition.is[0] ?? true) : condition.atLeast

/** A condition for people: `apppw.reauth is true`. */
export const conditionText = (condition: Condition): string =>
  'is' in condition
    ? `${condition.parameter} is ${condition.is.join(' or ')}`
    : `${condition.parameter} is at least ${condition.atLeast}`

const reasonOfMissingPower = (power: Power, powers: Declaration['powers']): MissingPowerReason | undefined => {
  switch (power) {
    case 'provisioning':
      return powers.provisioning ? undefined : 'no-provisioning'
    case 'clock':
      return powers.clock === 'none' ? 'no-clock' : undefined
    case 'push':
    case 'text':
    case 'call':
    case 'email':
      return powers.outbox.includes(power) ? undefined : 'no-outbox'
    case 'client-address':
      return powers.clientAddress ? undefined : 'no-client-address'
    case 'support':
      return powers.support ? undefined : 'no-support-role'
    case 'restart':
      return powers.restart === true ? undefined : 'no-restart'
    case 'concurrency':
      return undefined
    default:
      return power satisfies never
  }
}
