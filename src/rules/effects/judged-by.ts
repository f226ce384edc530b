import { findRule, inEdition, type RuleId } from '../catalogue.ts'
import type { Edition } from '../rule.ts'
import type { EventId } from './events.ts'
import { type Cell, cells } from './table.ts'

/** The rules whose scenarios judge a parameter, where the cell names the parameter alone: the first that the edition has. */
const rulesOfParameters: Readonly<Record<string, readonly RuleId[]>> = {
  'apppw.attempts': ['APPPW-02'],
  'apppw.lock_time': ['APPPW-02'],
  'browser.trust_ends_with_password': ['BROWSER-02'],
  'browser.trust_lifetime': ['BROWSER-02'],
  'code.attempts': ['SIGNIN-04', 'TWOSTEP-01'],
  'code.attempts_scope': ['SIGNIN-04', 'TWOSTEP-01'],
  'code.lifetime': ['SIGNIN-05', 'TWOSTEP-01'],
  'code.lock_time': ['SIGNIN-04', 'TWOSTEP-01'],
  'code.on_demand': ['CODE-12'],
  'code.send_window': ['CODE-08', 'TWOSTEP-32'],
  'code.sends': ['CODE-08', 'TWOSTEP-32'],
  'code.single_use': ['CODE-16', 'TWOSTEP-01'],
  'code.supersede': ['CODE-16', 'TWOSTEP-01'],
  'device.trust_lifetime': ['SIGNIN-07'],
  'enrol.lifetime': ['ENROL-18'],
  'keychain.approval_lifetime': ['KEYCHAIN-12'],
  'password.attempts': ['SIGNIN-03', 'TWOSTEP-02'],
  'password.change_ends_sessions': ['PASSWORD-06'],
  'password.change_ends_trust': ['SIGNIN-10'],
  'password.lock_time': ['SIGNIN-03', 'TWOSTEP-02'],
  'phone.pending_lifetime': ['PHONE-05'],
  'questions.attempts': ['QUESTIONS-09', 'QUESTIONS-06'],
  'resetlink.lifetime': ['H-RESETLINK-02'],
  'recovery.numbers': ['RECOVERY-07'],
  'session.lifetime': ['ACCOUNT-05'],
  'signin.pending_lifetime': ['SIGNIN-14', 'TWOSTEP-01'],
  'unenrol.link_single_use': ['UNENROL-10'],
}

/** The rule whose scenarios judge a closed cell; undefined where none of its edition does, or the cell is open. */
export const ruleOfCell = ({ row, edition }: Cell): RuleId | undefined => {
  if ('open' in row) return undefined
  return row.rule === undefined ? ruleOfParameter(row.parameter ?? '', edition) : firstIn(edition, [row.rule])
}

/** The rule whose scenarios judge a parameter; undefined where none of the edition does. */
export const ruleOfParameter = (parameter: string, edition: Edition): RuleId | undefined =>
  firstIn(edition, rulesOfParameters[parameter] ?? [])

/** The rule that says what becomes of a thing when the first of these events happens of which the table says it. */
export const ruleOfEvents = (thing: string, happened: readonly EventId[], edition: Edition): RuleId | undefined => {
  const cell = cells.find(
    (one) => one.thing === thing && one.edition === edition && happened.includes(one.event) && !('open' in one.row),
  )
  return cell && ruleOfCell(cell)
}

const firstIn = (edition: Edition, ids: readonly RuleId[]): RuleId | undefined =>
  ids.find((id) => {
    const rule = findRule(id)
    return rule !== undefined && inEdition(rule, edition)
  })

/** What a row of the features follows from, where no document says it in so many words. */
export type Basis =
  /** From a parameter alone, or inferred from it. `isEarlier`: something other than its end must not end what lives so long. */
  | { readonly parameter: string; readonly isEarlier: boolean }
  /** Inferred from a rule, for that reason. */
  | { readonly inferred: string }

/** Thing and events by their ids; undefined where a document says what becomes of it, or nobody does. */
export const basisOf = (thing: string, happened: readonly EventId[], edition: Edition): Basis | undefined => {
  const own = cells.filter((cell) => cell.thing === thing && cell.edition === edition)
  const rows = own.filter(({ event }) => happened.includes(event)).flatMap(({ row }) => ('open' in row ? [] : [row]))
  if (rows.length === 0 || rows.some(({ rule, derived }) => rule !== undefined && !derived)) return undefined
  const parameter = rows.find((row) => row.parameter !== undefined)?.parameter
  if (parameter === undefined) {
    const reasons = [...new Set(rows.flatMap(({ why }) => why ?? []))]
    return { inferred: reasons.join(' ') || 'It follows from the sentence of the rule.' }
  }
  const ends = own.filter(({ event }) => event === 'life-over' || event === 'used-halfway')
  const isItsEnd = ends.some(({ row }) => 'parameter' in row && row.parameter === parameter)
  return { parameter, isEarlier: isItsEnd && !ends.some(({ event }) => happened.includes(event)) }
}

/** What becomes of a thing under each setting that its row names, or under any; only `ends` and `stays` make rows. */
export type Verdict = {
  readonly effect: 'ends' | 'stays'
  readonly setting?: { readonly parameter: string; readonly value: string }
}

const choices = [
  'true',
  'false',
  'any',
  'security-only',
  'attempt',
  'prompt',
  'replace',
  'keep',
  'account',
  'none',
  'browsers',
  'all',
  'added',
  'replaced',
]

export const verdictsOf = ({ row }: Cell): readonly Verdict[] => {
  if ('open' in row) return []
  const { effect, values, parameter = '' } = row
  if (values === undefined) return effect === 'ends' || effect === 'stays' ? [{ effect }] : []
  return Object.entries(values).flatMap(([value, what]) =>
    choices.includes(value) && !saysNothing(parameter, value) && (what === 'ends' || what === 'stays')
      ? [{ effect: what, setting: { parameter, value } }]
      : [],
  )
}

/** A code that may be used again still completes no sign-in that is completed. */
const saysNothing = (parameter: string, value: string): boolean => parameter === 'code.single_use' && value === 'false'
