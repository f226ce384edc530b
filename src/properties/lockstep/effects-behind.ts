import type { Command } from '../../protocol/command.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import type { EventId } from '../../rules/effects/events.ts'
import { ruleOfCell } from '../../rules/effects/judged-by.ts'
import { type Cell, cells, type ThingId } from '../../rules/effects/table.ts'
import type { Difference } from './compare.ts'
import { reference, type Step, type Story } from './story.ts'

/** What the table of effects says of a difference: a rule, that it is open, or nothing as it is about something else. */
export type EffectBehind = { readonly rule?: RuleId; readonly open: boolean }

/**
 * A last command that works with something got earlier, and works where the core refuses it or the other way round: the
 * events between are held against the table of effects. Undefined where no event between has a cell. What a keychain holds
 * after it was turned off with its data kept, and on again, is open whatever the answers are.
 */
export const effectBehind = (
  { edition }: Declaration,
  { steps }: Story,
  { expected, actual }: Difference,
): EffectBehind | undefined => {
  const worked = !expected.startsWith('refused')
  const last = steps.at(-1)
  if (last && isOfKeptKeychain(last, steps)) return { open: true }
  if (last === undefined || worked !== actual.startsWith('refused')) return undefined
  if (isProgramByAccountPassword(last, steps)) return { open: true }
  // Who says that the password was wrong does not say that a session or a mark has ended.
  const isAboutPassword = actual.startsWith('refused as wrong-credentials')
  const things = thingsIn(last, steps).filter(({ thing }) => !isAboutPassword || thing === 'app-password')
  const met = things.flatMap(({ thing, since }) =>
    steps
      .slice(since + 1, -1)
      .flatMap(eventsOf)
      .flatMap((event) => cells.filter((one) => one.thing === thing && one.event === event && one.edition === edition)),
  )
  const closed = met.filter((cell) => effectOf(cell) === (worked ? 'stays' : 'ends'))
  const open = met.filter(({ row }) => 'open' in row && row.cannotMeet !== true)
  const rules = closed.flatMap((cell) => ruleOfCell(cell) ?? [])
  if (met.length === 0) return undefined
  // Where it should have stayed, each of the events may be the one that ended it; where it should have ended, one says so.
  if (open.length > 0 && (worked || rules.length === 0)) return { open: true }
  // The table says that something of it ends there, at times at least: the core is finer, and a target need not be.
  if (worked && (rules.length === 0 || met.some((cell) => effectOf(cell) === 'ends'))) return { open: true }
  const [rule] = rules
  return rule === undefined ? undefined : { open: false, rule }
}

/** Of programs that signed in with the account password no row speaks. */
const isProgramByAccountPassword = ({ command }: Step, steps: readonly Step[]): boolean =>
  'session' in command &&
  steps.some(
    ({ id, command: from }) =>
      from.type === 'sign-in-program' && command.session === reference(`${id}.session`) && !from.password.includes('⟦'),
  )

/** Items of somebody who turned the keychain off with its data kept, and on again (keychain-merge). */
const isOfKeptKeychain = ({ command, person }: Step, steps: readonly Step[]): boolean => {
  if (command.type !== 'list-items' && command.type !== 'read-fill-data') return false
  const own = steps.filter((step) => step.person === person).map((step) => step.command)
  const kept = own.findIndex((one) => one.type === 'turn-keychain-off' && one.data === 'keep')
  return kept >= 0 && own.slice(kept).some(({ type }) => type === 'turn-keychain-on')
}

const effectOf = ({ row }: Cell): string => ('open' in row ? 'open' : row.effect)

type Got = { readonly thing: ThingId; readonly since: number }

/** What the last command works with, and the position of the step that gave it. */
const thingsIn = ({ command }: Step, steps: readonly Step[]): readonly Got[] =>
  Object.entries(command).flatMap(([field, value]: [string, unknown]) => {
    const [, id = '', path = ''] = /^⟦(\d+)\.([^⟧!^<~]+)⟧/.exec(String(value)) ?? []
    const since = steps.findIndex((step) => id !== '' && step.id === Number(id))
    const from = steps[since]
    const thing = from && thingOf(field, path, from, command)
    return thing === undefined ? [] : [{ thing, since }]
  })

const thingOf = (field: string, path: string, { command: from }: Step, last: Step['command']): ThingId | undefined => {
  switch (field) {
    case 'session':
      if (from.type === 'sign-in-program') return 'program-session'
      if (from.type === 'provision-account') return path === 'session' ? 'page-session' : 'device-session'
      return 'client' in from && from.client?.kind !== 'browser' ? 'device-session' : 'browser-session'
    case 'signIn':
      return last.type === 'answer-questions' ? 'waiting-answers' : 'waiting-sign-in'
    case 'trust':
      return 'client' in last && last.client?.kind === 'browser' ? 'browser-trust' : 'device-trust'
    case 'code':
      return codeOf(from.type)
    case 'password':
      return path === 'secret' ? 'app-password' : undefined
    case 'request':
      return last.type === 'answer-keychain-request' ? 'keychain-request' : 'sign-in-request'
    case 'link':
      return 'undo-link'
    default:
      return begun[field]
  }
}
const begun: Readonly<Record<string, ThingId>> = {
  change: 'change-token',
  enrolment: 'begun-enrolment',
  reset: 'begun-reset',
  recovery: 'begun-recovery',
}
const codeOf = (from: string): ThingId | undefined => codes[from]
const codes: Readonly<Record<string, ThingId>> = {
  'send-code': 'code-sent',
  'start-sign-in': 'code-pushed',
  'answer-request': 'code-pushed',
  'generate-code': 'code-generated',
  'start-password-reset': 'code-reset',
  'add-phone': 'code-number',
  'send-phone-code': 'code-number',
  'enrol-phone': 'code-enrolment',
  'start-two-step': 'code-enrolment',
  'send-recovery-code': 'code-recovery',
  'enter-security-code': 'code-keychain',
  'start-device-confirmation': 'code-confirmation',
}

/** What happens to an account by a command that is accepted. */
const eventsOf = ({ command }: Step): readonly EventId[] => {
  switch (command.type) {
    case 'set-find':
      return [command.on ? 'find-on' : 'find-off']
    case 'answer-request':
      return [command.allow ? 'request-allowed' : 'request-denied']
    case 'set-code-approval':
      return [command.on ? 'code-approval-on' : 'code-approval-off']
    case 'answer-keychain-request':
      return command.approve ? ['keychain-joined'] : []
    case 'support-verify-identity':
      return [command.for === 'account' ? 'support-for-account' : 'support-for-keychain']
    case 'advance-clock':
      return ['life-over']
    case 'demand-password-change':
      return ['change-demanded']
    case 'provision-account':
    case 'issue-staff-token':
    case 'set-client-address':
    case 'restart':
    case 'read-clock':
    case 'read-deliveries':
      return []
    default:
      return eventsByCommand[command.type] ?? []
  }
}
const eventsByCommand: Readonly<Partial<Record<Command['type'], readonly EventId[]>>> = {
  'change-password': ['password-changed'],
  'reset-password': ['reset-on-device'],
  'finish-password-reset': ['reset-by-code'],
  'finish-link-reset': ['reset-by-link'],
  'choose-password': ['demanded-chosen'],
  'start-recovery': ['recovery-begun'],
  'finish-recovery': ['recovery-finished'],
  'cancel-recovery': ['recovery-cancelled'],
  'follow-undo-link': ['undo-followed'],
  'verify-enrolled-phone': ['two-factor-on'],
  'activate-enrolment': ['two-factor-on'],
  'turn-off-two-factor': ['two-factor-off'],
  'activate-two-step': ['two-step-on'],
  'turn-off-two-step': ['two-step-off'],
  'sign-out': ['sign-out'],
  'remove-device': ['device-removed'],
  'erase-device': ['device-erased'],
  'remove-phone': ['number-removed'],
  'revoke-app-password': ['app-password-revoked'],
  'revoke-all-app-passwords': ['all-revoked'],
  'support-skip-code': ['support-for-account'],
  'support-restore-keychain': ['support-for-keychain'],
  'start-sign-in': ['second-sign-in'],
  'send-code': ['resend'],
  'send-phone-code': ['resend'],
  'send-recovery-code': ['resend'],
  'change-security-code': ['security-code-changed'],
  'turn-keychain-off': ['keychain-off'],
  'reset-keychain': ['keychain-reset'],
}
