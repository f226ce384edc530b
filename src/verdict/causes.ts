import { withoutVariableValues } from './baseline/fingerprint.ts'
import { byClarity, isWritten } from './clarity.ts'
import type { CaseResult, Cause, RuleResult } from './result.ts'

/** Outcomes that have a cause. A rule that is not verified says why by itself. */
const causedOutcomes = ['fail', 'error', 'blocked', 'warn'] as const
type CausedOutcome = (typeof causedOutcomes)[number]

type CaseOfRule = {
  readonly rule: RuleResult
  readonly case: CaseResult
  /** What it has in common with others: its own, or that of its rule. */
  readonly key: string
  readonly own: boolean
}

/** `refused as wrong-code`: how an operation ended that should have been carried out. */
const refusal = /\brefused as [\w-]+$/

const typeOf = (body: string): string | undefined => {
  try {
    const { type }: { readonly type?: unknown } = JSON.parse(body) ?? {}
    return typeof type === 'string' ? type.split(':').at(-1) : undefined
  } catch {
    return undefined
  }
}

/**
 * The refusal that decided over a case: `enter-code was refused as wrong-code`. It stands in the words of the case, or was
 * the response that its verdict rests on; of a search, the last response. Undefined where no refusal decided.
 */
const decidingRefusal = (one: CaseResult): string | undefined => {
  const { outcome, message, actual, operation, exchanges = [], decisive, search } = one
  const said = refusal.exec((outcome === 'blocked' ? message : actual) ?? '')?.[0]
  if (said !== undefined && operation !== undefined) return `${operation} was ${said}`
  if (outcome === 'error') return undefined
  const last = search ? exchanges.findLast(({ plane }) => plane === 'public') : undefined
  const exchange = decisive === undefined ? last : exchanges[decisive]
  if (!exchange?.response || exchange.response.status < 400) return undefined
  const reason = typeOf(exchange.response.body)
  return `${exchange.command} was refused ${reason === undefined ? `with status ${exchange.response.status}` : `as ${reason}`}`
}

/**
 * What two failures have in common when one defect is behind both: the refusal that decided, or else the operation and the
 * words of the failure. Values that differ from run to run do not count.
 */
const causeKey = ({ id }: RuleResult, one: CaseResult): string => {
  const { outcome, reason, operation, message, expected, actual } = one
  const refused = decidingRefusal(one)
  if (refused !== undefined) return refused
  // A failure that no answer decided has its rule alone in common with others: a search says only that it found something.
  const place = operation ?? (outcome === 'fail' || outcome === 'warn' ? id : '')
  return `${place} ${withoutVariableValues(JSON.stringify([outcome, reason, message, expected, actual]))}`
}

/**
 * The causes of all that went wrong, the largest first: failures that one defect explains are one cause, with the rules
 * that fail by it and those that it blocks. For each outcome a rule belongs to one cause, the one that touches most rules.
 */
export const causesOf = (rules: readonly RuleResult[]): readonly Cause[] => {
  const byKey = Map.groupBy(
    causedOutcomes.flatMap((outcome) => oneCauseEach(casesWith(rules, outcome))),
    ({ key }) => key,
  )
  return [...byKey.values()]
    .map(causeOf)
    .sort((a, b) => b.rules.length + b.blocks.length - (a.rules.length + a.blocks.length))
}

/** Every case of that outcome. Of blocked ones only those of rules that came to nothing else. */
const casesWith = (rules: readonly RuleResult[], outcome: CausedOutcome): readonly CaseOfRule[] =>
  rules
    .filter((rule) => outcome !== 'blocked' || rule.outcome === 'blocked')
    .flatMap((rule) =>
      rule.cases
        .filter((one) => one.outcome === outcome)
        .map((one) => ({ rule, case: one, key: causeKey(rule, one), own: true })),
    )

/** The same cases, each with the key of its rule: of those of its written scenarios, or else of all, the one that most rules share. */
const oneCauseEach = (cases: readonly CaseOfRule[]): readonly CaseOfRule[] => {
  const ruleCounts = new Map(
    [...Map.groupBy(cases, ({ key }) => key)].map(([key, own]) => [key, new Set(own.map(({ rule }) => rule.id)).size]),
  )
  const size = ({ key }: CaseOfRule): number => ruleCounts.get(key) ?? 0
  return [...Map.groupBy(cases, ({ rule }) => rule.id).values()].flatMap((own) => {
    const [largest] = own.toSorted(
      (a, b) => Number(isWritten(b.case)) - Number(isWritten(a.case)) || size(b) - size(a) || byClarity(a.case, b.case),
    )
    return own.map((one) => ({ ...one, key: largest?.key ?? one.key, own: one.key === largest?.key }))
  })
}

/** The case that shows a cause best: the easiest to understand, of the rule that fails most. */
const clearestCase = (cases: readonly CaseOfRule[]): CaseOfRule | undefined => {
  const counts = new Map([...Map.groupBy(cases, ({ rule }) => rule.id)].map(([id, own]) => [id, own.length]))
  const failures = ({ rule }: CaseOfRule): number => counts.get(rule.id) ?? 0
  return cases
    .filter(({ own }) => own)
    .toSorted((a, b) => byClarity(a.case, b.case) || failures(b) - failures(a))
    .at(0)
}

/** The rule of the clearest case comes first. */
const causeOf = (cases: readonly CaseOfRule[]): Cause => {
  const outcome = causedOutcomes.find((kind) => cases.some((one) => one.case.outcome === kind)) ?? 'fail'
  const lead = clearestCase(cases.filter((one) => one.case.outcome === outcome))
  const first = lead?.case
  const ids = (own: readonly CaseOfRule[]): readonly string[] =>
    [...new Set(own.map(({ rule }) => rule.id))].sort(
      (a, b) => Number(b === lead?.rule.id) - Number(a === lead?.rule.id),
    )
  const blocks = ids(cases.filter((one) => one.case.outcome === 'blocked'))
  const rules = ids(cases.filter((one) => one.case.outcome !== 'blocked'))
  return {
    outcome,
    reason: first?.reason ?? null,
    operation: first?.operation ?? null,
    sentence: first ? causeSentence(first) : '',
    rules,
    blocks: blocks.filter((id) => !rules.includes(id)),
    scenarios: cases.length,
    case: first?.id ?? '',
  }
}

const causeSentence = (one: CaseResult): string => {
  const { message, actual, operation } = one
  const refused = decidingRefusal(one)
  if (refused !== undefined) return refused
  if (operation !== undefined && actual?.startsWith('accepted (')) return `${operation} was ${actual}`
  return actual === null ? (message ?? 'no reason given') : `${message}: ${actual}`
}

/** The cause that a case of a rule belongs to; undefined where it did not go wrong. */
export const causeOfCase = (
  causes: readonly Cause[],
  rule: string,
  { outcome }: Pick<CaseResult, 'outcome'>,
): Cause | undefined =>
  causes.find((cause) =>
    outcome === 'blocked' ? cause.blocks.includes(rule) : cause.outcome === outcome && cause.rules.includes(rule),
  )

/** `3 rules: enter-code was refused as wrong-code; it blocks 60 more`: a cause as a heading. */
export const causeHeading = ({ rules, blocks, sentence }: Cause): string => {
  const count = (ids: readonly string[]): string => `${ids.length} ${ids.length === 1 ? 'rule' : 'rules'}`
  if (rules.length === 0) return `${count(blocks)}: ${sentence}`
  return `${count(rules)}: ${sentence}${blocks.length === 0 ? '' : `; it blocks ${blocks.length} more`}`
}

/** The same rules; a blocked case, and its rule, say which broken rule blocks them, where one does. */
export const withBlockers = (rules: readonly RuleResult[]): readonly RuleResult[] => {
  const broken = new Map<string, string>()
  for (const { rule, key } of casesWith(rules, 'fail')) if (!broken.has(key)) broken.set(key, rule.id)
  const blockerOf = (rule: RuleResult, one: CaseResult): string | undefined =>
    one.outcome === 'blocked' ? (one.reason ?? broken.get(causeKey(rule, one))) : undefined
  return rules.map((rule) => {
    if (rule.cases.every(({ outcome }) => outcome !== 'blocked')) return rule
    const cases = rule.cases.map((one) => withBlocker(one, blockerOf(rule, one)))
    const blocker = rule.outcome === 'blocked' ? cases.find((one) => one.blockedBy !== undefined)?.blockedBy : undefined
    return withBlocker({ ...rule, cases }, blocker)
  })
}

const withBlocker = <T extends CaseResult | RuleResult>(one: T, blockedBy: string | undefined): T =>
  blockedBy === undefined ? one : { ...one, blockedBy }
