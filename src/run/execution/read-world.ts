import type { Finding } from '../../monitors/finding.ts'
import type { ParameterValue } from '../../protocol/parameters.ts'
import { type Outcome, type OutcomeKind, outcomeKinds } from '../../verdict/outcome.ts'
import type { ReportedWorld, SentCommand } from '../../verdict/reported-world.ts'
import type { CaseResult, SearchResult } from '../../verdict/result.ts'
import { withDoubt } from './case-outcome.ts'

const kinds: ReadonlySet<unknown> = new Set<OutcomeKind>(outcomeKinds)

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind)

/** The outcome that a World set. Any object may be a World, so each part may be missing. */
export const outcomeIn = (world: unknown): Outcome | undefined =>
  typeof world === 'object' && world !== null && 'outcome' in world && isOutcome(world.outcome)
    ? world.outcome
    : undefined

/** Why a World takes a failure of its scenario for no evidence. */
export const doubtIn = (world: unknown): string | undefined =>
  typeof world === 'object' && world !== null && 'doubt' in world && typeof world.doubt === 'string'
    ? world.doubt
    : undefined

/** The outcome of a World, where nothing else explains it as well: a moment that came too close, or a limit by network address. */
export const withDoubtsIn = (world: unknown, outcome: Outcome): Outcome =>
  withDoubt(withDoubt(outcome, doubtIn(world)), textIn(world, 'addressDoubt'), 'no-client-address')

/** What the target does not offer, where that may be why its scenario could not be set up. */
export const absenceIn = (world: unknown): string | undefined =>
  typeof world === 'object' && world !== null && 'absence' in world && typeof world.absence === 'string'
    ? world.absence
    : undefined

/** The search result that a World set. */
export const searchIn = (world: unknown): SearchResult | undefined => {
  if (typeof world !== 'object' || world === null || !('search' in world)) return undefined
  const { search } = world
  // Only our own step sets it, from the result of a property.
  return typeof search === 'object' && search !== null && 'story' in search ? (search as SearchResult) : undefined
}

/** The exchanges of a World. Reading them redacts them, which takes longer than the case itself. */
export const exchangesIn = (world: unknown): ReportedWorld['exchanges'] => {
  if (typeof world !== 'object' || world === null || !('exchanges' in world)) return []
  const { exchanges } = world
  return Array.isArray(exchanges) ? exchanges : []
}

/** A check that failed: when it began, in milliseconds since 1970, and what a World had sent last before it. */
export type FailedCheck = { readonly at: number; readonly sentBefore: unknown }

/** The command that a World sent last; another object for each. */
export const lastSentIn = (world: unknown): unknown =>
  typeof world === 'object' && world !== null && 'decidedBy' in world ? world.decidedBy : undefined

/** What decided the outcome of a case. */
export type Decision = Pick<
  CaseResult,
  'operation' | 'sentByCheck' | 'decisive' | 'parameters' | 'declared' | 'notAsDeclared' | 'inferred'
>

/**
 * The operation that a World names as the one that decided, its exchange, the parameters that steps read, and the one that
 * the demand follows from. Without `failedCheck` an action failed.
 */
export const decisionIn = (
  world: unknown,
  exchanges: ReportedWorld['exchanges'],
  failedCheck?: FailedCheck,
): Decision => {
  const parameters = valuesIn(world, 'parametersRead', isParameterValue)
  const replaced = valuesIn(world, 'parametersReplaced', isDeclaredValue)
  const declared = textIn(world, 'followsFrom')
  const inferred = textIn(world, 'inferred')
  return {
    ...decisiveIn(world, exchanges, failedCheck),
    ...(parameters && { parameters }),
    ...(replaced && { declared: replaced }),
    ...(declared !== undefined && { notAsDeclared: declared }),
    ...(inferred !== undefined && { inferred }),
  }
}

const textIn = (world: unknown, name: 'followsFrom' | 'inferred' | 'addressDoubt'): string | undefined => {
  const value: unknown = typeof world === 'object' && world !== null ? Reflect.get(world, name) : undefined
  return typeof value === 'string' ? value : undefined
}

const decisiveIn = (world: unknown, exchanges: ReportedWorld['exchanges'], failedCheck?: FailedCheck): Decision => {
  if (typeof world !== 'object' || world === null || !('decidedBy' in world) || !isSentCommand(world.decidedBy))
    return {}
  const { operation, sentAt, answeredAt = Number.POSITIVE_INFINITY } = world.decidedBy
  const own = exchanges
    .map(({ command, at }, index) => ({ command, at, index }))
    .filter((one) => one.command === operation)
  // A played recording has the times of the recorded run.
  const decisive = own.findLast(({ at }) => at >= sentAt && at <= answeredAt) ?? own.at(-1)
  return {
    operation,
    ...(failedCheck && sentAt >= failedCheck.at && world.decidedBy !== failedCheck.sentBefore && { sentByCheck: true }),
    ...(decisive && { decisive: decisive.index }),
  }
}
const isSentCommand = (value: unknown): value is SentCommand =>
  typeof value === 'object' &&
  value !== null &&
  'operation' in value &&
  typeof value.operation === 'string' &&
  'sentAt' in value &&
  typeof value.sentAt === 'number'

const isParameterValue = (value: unknown): value is ParameterValue =>
  ['string', 'number', 'boolean'].includes(typeof value)

const isDeclaredValue = (value: unknown): value is ParameterValue | null => value === null || isParameterValue(value)

/** The values of one kind in a record of a World; undefined where there are none. */
const valuesIn = <V>(
  world: unknown,
  name: 'parametersRead' | 'parametersReplaced',
  isValue: (value: unknown) => value is V,
): Readonly<Record<string, V>> | undefined => {
  const record: unknown = typeof world === 'object' && world !== null ? Reflect.get(world, name) : undefined
  if (typeof record !== 'object' || record === null) return undefined
  const values = Object.entries(record).filter((entry): entry is [string, V] => isValue(entry[1]))
  return values.length === 0 ? undefined : Object.fromEntries(values)
}

/** The function of a World that replaces secrets in a sentence. Without one, sentences stay as they are. */
export const redactIn =
  (world: unknown) =>
  (sentence: string): string => {
    if (typeof world !== 'object' || world === null || !('redact' in world) || typeof world.redact !== 'function')
      return sentence
    return String(world.redact(sentence))
  }

/** What the monitors of a World saw. Only our own World sets it. */
export const findingsIn = (world: unknown): readonly Finding[] =>
  typeof world === 'object' && world !== null && 'findings' in world && Array.isArray(world.findings)
    ? (world.findings as readonly Finding[])
    : []
