import type { TriedCapabilities } from '../../doctor/tried-capabilities.ts'
import { hasColour, stderr, stdout } from '../../output/terminal.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { explainRules, type RuleExplanation } from '../../report/explanation/rule-explanation.ts'
import { openReports } from '../../report/reports.ts'
import type { PlannedCases } from '../../report/result/result-writer.ts'
import { summary as summaryText } from '../../report/terminal/summary.ts'
import { isNewFailure } from '../../report/text/known-failure.ts'
import { profileOf, type RuleId, rules } from '../../rules/catalogue.ts'
import type { FinishedCase } from '../../run/execution/case-result.ts'
import type { CaseWorker } from '../../run/execution/case-worker.ts'
import { plannedCases } from '../../run/execution/planned-cases.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { appliesTo } from '../../run/rehearsal/applies-to.ts'
import type { Plan } from '../../run/selection/plan.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import type { Target } from '../../targets/target.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import type { CaseResult } from '../../verdict/result.ts'
import type { CheckState } from '../../verdict/run-notes.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { exitCodeOf } from '../exit-code-of-run.ts'
import { createProgressReporter } from '../progress-reporter.ts'
import { mostAtATime, scenariosAtATime } from './at-a-time.ts'
import { caseOptions } from './case-options.ts'
import { commandLine, effectiveConfiguration } from './configuration.ts'
import { declarationChange } from './declaration-change.ts'
import { beforeLine, failedAndBefore, runBefore } from './failures-before.ts'
import type { RunCommandOptions } from './options.ts'
import { checkPathOption, unreachedPath } from './path-option.ts'
import { reportToCi } from './report-to-ci.ts'
import { loadRunBaseline } from './run-baseline.ts'
import { runFacts } from './run-facts.ts'
import type { RunHooks } from './run-hooks.ts'
import { slotsPerThread, startWorkers, threadCount, workload } from './workers.ts'

/** Everything that a run needs, ready. */
export type ReadyRun = {
  readonly selectors: readonly string[]
  readonly options: RunCommandOptions
  readonly startedAt: Date
  readonly target: Target
  readonly declaration: Declaration
  readonly plan: Plan
  /** The outcomes of cases that need not be run. */
  readonly foreseen: ReadonlyMap<string, Outcome> | undefined
  readonly support: SupportCode
  readonly signal: AbortSignal
  readonly hooks: RunHooks
  /** Threads that were started before the number of cases was known. */
  readonly workers: readonly CaseWorker[] | undefined
  /** What became of the check before the run. */
  readonly check: CheckState
}

/** Runs the plan, shows its progress, writes the reports and prints the summary. */
export const execute = async (run: ReadyRun): Promise<ExitCode> => {
  const { selectors, options, target, declaration, plan } = run
  const concurrency = scenariosAtATime(options, target, declaration)
  const most = mostAtATime(target, declaration)
  checkPathOption(options, plan)
  const howToRunCases = caseOptions(options, target)
  const facts = {
    plan,
    target,
    declaration,
    concurrency,
    startedAt: run.startedAt,
    configuration: effectiveConfiguration(options, concurrency),
    reproduce: commandLine(options, selectors),
    check: run.check,
  }
  const runBaseline = await loadRunBaseline(options.baseline, declaration, plan.suite)
  const reports = openReports(options.out, runFacts(facts), byRule(plannedCases(plan, howToRunCases.replay)))
  const before = runBefore(options, declaration.edition)
  const opening = options.json ? undefined : beforeLine(before)
  if (opening !== undefined) stdout.print(opening)
  const progress = createProgressReporter({
    applying: new Set(
      plan.cases.filter((one) => appliesTo(one, declaration) && run.foreseen?.has(one.id) !== true).map(({ id }) => id),
    ),
    json: options.json,
    terminal: stderr,
    emit,
  })
  const threads = threadCount(options.target, workload(plan.cases), options.threads)
  const slots = Math.min(most, options.concurrency ?? slotsPerThread(plan.cases.length, threads, concurrency))
  const workers = run.workers ?? startWorkers(threads, selectors, { ...options, concurrency: slots })
  const suiteSummary = await runSuite({
    ...howToRunCases,
    ...(run.hooks.around === undefined ? {} : { around: run.hooks.around }),
    ...(options.failFast && {
      endsRun: ({ result }: FinishedCase) => isNewFailure(runBaseline.annotate(result)),
    }),
    ...(isServer(target) && !options.failFast && { rerun: (id: string) => run.hooks.mayRerun?.(id) ?? true }),
    isKnown: ({ result }) => runBaseline.annotate(result).known?.state === 'as-known',
    plan,
    watchesEventLoop: isServer(target),
    support: run.support,
    concurrency: slots,
    serial: most === 1,
    ...(target.instances !== undefined && { instances: target.instances }),
    workers: workers,
    signal: run.signal,
    foreseen: (id) => run.foreseen?.get(id),
    onStart: ({ id }) => progress.onStart(id),
    onPutAside: (id) => progress.onPutAside(id),
    onMoved: (id) => progress.onMoved(id),
    onFirstFailure: ({ ruleId, result: one }) => {
      if (ruleId !== undefined) reports.onFirstFailure(ruleId, runBaseline.annotate(one))
    },
    onCase: ({ ruleId, result: one }) => {
      const finished = { ruleId, result: runBaseline.annotate(one) }
      run.hooks.onCase?.(finished.result)
      // Saved before it is shown.
      if (finished.ruleId !== undefined) reports.onCase(finished.ruleId, finished.result)
      progress.onCase(finished)
    },
  })
  const change = suiteSummary.complete ? await declarationChange(target, declaration) : undefined
  const summary = change === undefined ? suiteSummary : { ...suiteSummary, complete: false }
  const tried = await tryDeclaration(run, summary.complete)
  const { result, files, problems } = await reports.finish(
    { ...runFacts({ ...facts, tried }, summary), ...runBaseline.facts },
    {
      allure: options.allure,
      allureResults: options.allureResults,
      junit: options.junit,
      pages: options.pages,
      ctrf: options.ctrf,
      sarif: options.sarif,
      codeQuality: process.env.GITLAB_CI === 'true',
      ...(options.pages && { rules: explainedRules(plan) }),
    },
  )
  progress.clear()
  if (options.json) {
    emit({ event: 'end', complete: summary.complete, claims: result.claims, baseline: result.baseline, files })
  } else {
    const text = summaryText(result, { width: stdout.width, colour: hasColour(), files })
    stdout.print(text)
    for (const line of runBaseline.lines(result)) stdout.print(line)
    const closing = failedAndBefore(result, before)
    if (closing !== undefined) stdout.print(closing)
    await reportToCi(result, closing, options.out)
  }
  const unwritten = problems.map(({ message, advice }) => `${message}. ${advice}`)
  const notReady = [...(summary.targetProblems ?? []), ...(change === undefined ? [] : [change]), ...unwritten]
  for (const sentence of [...summary.problems, ...notReady, ...(summary.holds ?? [])]) stderr.print(sentence)
  const pathProblem = unreachedPath(options, result)
  if (pathProblem !== undefined) stderr.print(pathProblem)
  return pathProblem === undefined ? exitCodeOf(result, summary, notReady.length, options.failOn) : exitCodes.usage
}

/**
 * The differences between the answers of the target and its declaration, probed after all cases. The reference has
 * none, and a recording holds scenarios only.
 */
const tryDeclaration = async (
  { target, declaration, plan, hooks }: ReadyRun,
  complete: boolean,
): Promise<TriedCapabilities> => {
  const isFullRun = complete && plan.scope === 'full' && plan.shard === undefined
  if (!isFullRun || !isServer(target) || hooks.around !== undefined) return {}
  const { triedCapabilities } = await import('../../doctor/tried-capabilities.ts')
  return triedCapabilities(target, declaration)
}

/** Whether verdicts are about a server, which may be slow or busy, and not about the reference in this process. */
const isServer = ({ kind }: Target): boolean => kind === 'http' || kind === 'adapter'

/** The rules that the reports may lead to: all of them after a full run, else the ones that it was about. */
const explainedRules = ({ scope, cases, suite, profiles }: Plan): readonly RuleExplanation[] => {
  const own = new Set(cases.map(({ rule }) => rule?.id))
  return explainRules(
    rules.filter(({ id }) => (scope === 'full' && profiles.includes(profileOf(id))) || own.has(id)),
    suite,
  )
}

const byRule = (cases: readonly FinishedCase[]): PlannedCases => {
  const known = new Map<RuleId, CaseResult[]>()
  for (const { ruleId, result } of cases) {
    if (ruleId === undefined) continue
    const results = known.get(ruleId)
    if (results) results.push(result)
    else known.set(ruleId, [result])
  }
  return known
}

const emit = (event: object): void => {
  stdout.printJson(event)
}
