import type { Declaration } from '../../protocol/declaration.ts'
import { openReports } from '../../report/reports.ts'
import type { PlannedCases } from '../../report/result-writer.ts'
import { explainRules, type RuleExplanation } from '../../report/rule-explanation.ts'
import { summary as summaryText } from '../../report/summary.ts'
import { type RuleId, rules } from '../../rules/catalogue.ts'
import type { FinishedCase } from '../../run/case-result.ts'
import type { TriedCapabilities } from '../../run/doctor/tried-capabilities.ts'
import type { Hand } from '../../run/hand.ts'
import type { Plan } from '../../run/plan.ts'
import { plannedCases } from '../../run/planned-cases.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { runSuite } from '../../run/run-suite.ts'
import type { SupportCode } from '../../run/support.ts'
import { hideMarked } from '../../targets/redaction.ts'
import type { Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { exitCodeOf } from '../exit-of-run.ts'
import { runFacts } from '../run-facts.ts'
import { createScreen, screenColour, screenWidth } from '../screen.ts'
import { caseOptions } from './case-options.ts'
import { commandLine, effectiveConfiguration } from './configuration.ts'
import type { Course } from './course.ts'
import { declarationChange } from './declaration-change.ts'
import { astray, checkGivenPath } from './given-path.ts'
import { knownFailures } from './known-failures.ts'
import type { RunOptions } from './options.ts'
import { lanesOf, secondThreads, threadCount, workOf } from './threads.ts'

/** Everything that a run needs, ready. */
export type ReadyRun = {
  readonly selectors: readonly string[]
  readonly options: RunOptions
  readonly startedAt: Date
  readonly target: Target
  readonly declaration: Declaration
  readonly plan: Plan
  readonly support: SupportCode
  readonly signal: AbortSignal
  readonly course: Course
  /** Threads that were started before it was known how much there is to do. */
  readonly threads: readonly Hand[] | undefined
}

/** Runs the plan, shows what happens meanwhile, writes the reports and prints the summary. */
export const carryOut = async (run: ReadyRun): Promise<ExitCode> => {
  const { selectors, options, target, declaration, plan } = run
  const serial = !declaration.powers.sandboxes && declaration.powers.clock === 'global'
  const concurrency = serial ? 1 : (options.concurrency ?? defaultConcurrency)
  checkGivenPath(options, plan)
  const how = caseOptions(options, target)
  const facts = {
    plan,
    target,
    declaration,
    concurrency,
    startedAt: run.startedAt,
    configuration: effectiveConfiguration(options, concurrency),
    reproduce: [commandLine(options), ...selectors].join(' '),
  }
  const known = await knownFailures(options.baseline, declaration, plan.suite)
  const reports = openReports(options.out, runFacts(facts), byRule(plannedCases(plan, how.replay)))
  const screen = createScreen({ total: plan.cases.length, json: options.json, stream: process.stderr, emit })
  const threads = serial ? 1 : threadCount(options.target, workOf(plan.cases), options.threads)
  const lanes = options.concurrency ?? lanesOf(plan.cases.length, threads, concurrency)
  const hands = run.threads ?? secondThreads(threads, selectors, { ...options, concurrency: lanes })
  const carriedOut = await runSuite({
    ...how,
    ...(run.course.around === undefined ? {} : { around: run.course.around }),
    plan,
    support: run.support,
    concurrency: lanes,
    serial,
    hands,
    signal: run.signal,
    onStart: ({ id }) => screen.onStart(id),
    onCase: ({ ruleId, result: one }) => {
      const finished = { ruleId, result: known.mark(one) }
      run.course.onCase?.(finished.result)
      // What is told is kept.
      if (finished.ruleId !== undefined) reports.onCase(finished.ruleId, finished.result)
      screen.onCase(finished)
    },
  })
  const change = carriedOut.complete ? await declarationChange(target, declaration) : undefined
  const summary = change === undefined ? carriedOut : { ...carriedOut, complete: false }
  const tried = await tryDeclaration(run, summary.complete)
  const { result, files, problems } = await reports.finish(
    { ...runFacts({ ...facts, tried }, summary), ...known.facts },
    {
      allure: options.allure,
      junit: options.junit,
      pages: options.pages,
      ...(options.pages && { rules: explainedRules(plan) }),
    },
  )
  screen.clear()
  if (options.json) {
    emit({ event: 'end', complete: summary.complete, claims: result.claims, baseline: result.baseline, files })
  } else {
    const text = summaryText(result, { width: screenWidth(), colour: screenColour(), files })
    process.stdout.write(`${hideMarked(text)}\n`)
    for (const line of known.lines(result)) process.stdout.write(`${line}\n`)
  }
  const unwritten = problems.map(({ message, advice }) => `${message}. ${advice}`)
  const notReady = [...(change === undefined ? [] : [change]), ...unwritten]
  for (const problem of [...summary.problems, ...notReady]) process.stderr.write(`${hideMarked(problem)}\n`)
  const lost = astray(options, result)
  if (lost !== undefined) process.stderr.write(`${hideMarked(lost)}\n`)
  return lost === undefined ? exitCodeOf(result, summary, notReady.length) : exitCodes.usage
}

/**
 * Where the target does not answer as it declares, after everything was examined. The reference keeps its word, and a
 * recording holds scenarios only.
 */
const tryDeclaration = async (
  { target, declaration, plan, course }: ReadyRun,
  complete: boolean,
): Promise<TriedCapabilities> => {
  const all = complete && plan.scope === 'full' && plan.shard === undefined
  const asked = (target.kind === 'http' || target.kind === 'adapter') && course.around === undefined
  if (!all || !asked) return {}
  const { triedCapabilities } = await import('../../run/doctor/tried-capabilities.ts')
  return triedCapabilities(target, declaration)
}

/** The rules that the reports may lead to: all of them after a full run, else the ones that it was about. */
const explainedRules = ({ scope, cases, suite }: Plan): readonly RuleExplanation[] => {
  const own = new Set(cases.map(({ rule }) => rule?.id))
  return explainRules(
    rules.filter(({ id }) => scope === 'full' || own.has(id)),
    suite,
  )
}

const byRule = (cases: readonly FinishedCase[]): PlannedCases => {
  const known = new Map<RuleId, CaseResult[]>()
  for (const { ruleId, result } of cases) {
    if (ruleId !== undefined) known.set(ruleId, [...(known.get(ruleId) ?? []), result])
  }
  return known
}

const emit = (event: object): void => {
  process.stdout.write(`${hideMarked(JSON.stringify(event))}\n`)
}
