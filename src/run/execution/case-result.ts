import { TestStepResultStatus } from '@cucumber/messages'
import type { Finding } from '../../monitors/finding.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { findRule, type RuleId } from '../../rules/catalogue.ts'
import type { Exchange } from '../../targets/target.ts'
import { findingId } from '../../verdict/finding-id.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import type { CaseResult, SearchResult, StepResult } from '../../verdict/result.ts'
import { slug } from '../suite/case-id.ts'
import type { Case, CaseStep } from '../suite/suite.ts'
import { brokenRuleOutcome } from './case-outcome.ts'
import type { Decision } from './read-world.ts'
import { type StepEnd, skipped } from './step-end.ts'

/** The result of a case run. */
export type CaseEnd = Decision & {
  readonly outcome: Outcome
  /** The worst end of its steps and hooks, in Cucumber's terms. */
  readonly worst: StepEnd
  readonly milliseconds: number
  readonly steps: readonly { readonly step: CaseStep; readonly end: StepEnd }[]
  readonly exchanges: readonly Exchange[]
  readonly search?: SearchResult | undefined
  /** What the monitors saw beside what the case is about. */
  readonly findings?: readonly Finding[]
}

/** A finished case; `ruleId` is undefined when its tags do not name its rule. */
export type FinishedCase = {
  readonly ruleId: RuleId | undefined
  readonly result: CaseResult
  /** What monitors saw in it, each as a case of the rule that it breaks. */
  readonly further?: readonly FinishedCase[]
}

type Verdict = Pick<CaseResult, 'outcome' | 'reason' | 'message' | 'expected' | 'actual'>

const stepStatus: Readonly<Record<TestStepResultStatus, StepResult['status']>> = {
  [TestStepResultStatus.PASSED]: 'passed',
  [TestStepResultStatus.SKIPPED]: 'skipped',
  [TestStepResultStatus.UNDEFINED]: 'undefined',
  [TestStepResultStatus.AMBIGUOUS]: 'ambiguous',
  [TestStepResultStatus.PENDING]: 'failed',
  [TestStepResultStatus.UNKNOWN]: 'failed',
  [TestStepResultStatus.FAILED]: 'failed',
}

const verdictOf = (outcome: Outcome): Verdict => {
  const none = { reason: null, message: null, expected: null, actual: null }
  switch (outcome.kind) {
    case 'pass':
      return { ...none, outcome: 'pass' }
    case 'fail':
    case 'warn':
    case 'observation': {
      const { kind, message, expected = null, actual = null } = outcome
      return { ...none, outcome: kind, message, expected, actual }
    }
    case 'not-applicable':
    case 'unverified':
      return { ...none, outcome: outcome.kind, reason: outcome.reason, message: outcome.detail ?? null }
    case 'blocked':
      return { ...none, outcome: 'blocked', reason: outcome.by ?? null, message: outcome.message }
    case 'error':
      return { ...none, outcome: 'error', reason: outcome.cause, message: outcome.message }
  }
}

/** Seed and path reproduce the result of a search. */
const replayOf = (replay: string, search: CaseEnd['search']): string =>
  search?.path == null || search.path === ''
    ? replay
    : `${replay} ${shellCommand`--seed ${search.seed} --path ${search.path}`}`

/** The result of a case that ran. */
export const finishedCase = (one: Case, end: Omit<CaseEnd, 'worst'>, replay: string): FinishedCase => {
  const result: CaseResult = {
    id: one.id,
    name: one.name,
    feature: one.feature,
    line: one.line,
    ...verdictOf(end.outcome),
    replay: replayOf(replay, end.search),
    milliseconds: end.milliseconds,
    steps: end.steps.map(({ step, end: { status } }) => ({
      keyword: step.keyword,
      text: step.text,
      status: stepStatus[status],
    })),
    ...decisionOf(end),
    ...(end.search && { search: end.search }),
    exchanges: end.exchanges,
  }
  const further = (end.findings ?? []).map((finding) => caseOfFinding(one, result, finding, replay))
  return { ruleId: one.rule?.id, result, ...(further.length > 0 && { further }) }
}

/** A finding of a monitor as a case of the rule that it breaks; of the scenario's own rule where no document speaks of it. */
const caseOfFinding = (one: Case, result: CaseResult, finding: Finding, replay: string): FinishedCase => {
  const { notAsDeclared: _, inferred: __, ...own } = result
  const { message, expected, actual, story, path = null, exchanges } = finding
  const search = story && result.search && { ...result.search, story, path }
  const rule = findRule(finding.rule ?? '')
  const outcome: Outcome =
    rule === undefined
      ? { kind: 'observation', message, expected, actual }
      : brokenRuleOutcome(rule.level, message, expected, actual)
  const ruleId = rule?.id ?? one.rule?.id
  return {
    ruleId,
    result: {
      ...own,
      ...verdictOf(outcome),
      id: findingId(ruleId ?? 'no-rule', slug(message), one.id),
      name: `${message} (seen in "${one.name}")`,
      ...(search && { search, replay: replayOf(replay, search) }),
      ...(exchanges && { exchanges }),
    },
  }
}

/** Whether a search passed but for sequences that broke rules, which are cases of those rules. */
export const brokeByStory = ({ result }: FinishedCase, further: readonly FinishedCase[]): boolean =>
  result.outcome === 'pass' &&
  further.some(
    ({ result: { outcome, search } }) => (search?.story.length ?? 0) > 0 && (outcome === 'fail' || outcome === 'warn'),
  )

/**
 * Of a passed case nothing decided more than the rest. An answer outside of the contract names its operation itself, and
 * no error rests on a parameter.
 */
const decisionOf = ({
  outcome,
  operation,
  sentByCheck,
  decisive,
  parameters,
  declared,
  notAsDeclared,
  inferred,
}: Omit<CaseEnd, 'worst'>): Decision => {
  const failed = outcome.kind === 'error' ? (outcome.operation ?? operation) : operation
  return {
    ...(failed !== undefined && { operation: failed }),
    ...(sentByCheck && { sentByCheck }),
    ...(decisive !== undefined && { decisive }),
    ...(parameters && outcome.kind !== 'error' && { parameters, ...(declared && { declared }) }),
    ...(notAsDeclared !== undefined && isBroken(outcome) && { notAsDeclared }),
    ...(inferred !== undefined && isBroken(outcome) && { inferred }),
  }
}

const isBroken = ({ kind }: Outcome): boolean => kind === 'fail' || kind === 'warn' || kind === 'observation'

/** The result of a case that never started. */
export const notStartedCase = (one: Case, outcome: Outcome, replay: string): FinishedCase => {
  const steps = one.steps.map((step) => ({ step, end: skipped }))
  return finishedCase(one, { outcome, milliseconds: 0, steps, exchanges: [] }, replay)
}
