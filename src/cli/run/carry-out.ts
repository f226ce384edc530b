import type { Declaration } from '../../protocol/declaration.ts'
import { openReports } from '../../report/reports.ts'
import type { PlannedCases } from '../../report/result-writer.ts'
import { summary as summaryText } from '../../report/summary.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import type { FinishedCase } from '../../run/case-result.ts'
import type { Plan } from '../../run/plan.ts'
import { plannedCases } from '../../run/planned-cases.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { runSuite } from '../../run/run-suite.ts'
import type { SupportCode } from '../../run/support.ts'
import type { Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import type { ExitCode } from '../exit-code.ts'
import { exitCodeOf } from '../exit-of-run.ts'
import { runFacts } from '../run-facts.ts'
import { createScreen } from '../screen.ts'
import { commandLine, effectiveConfiguration } from './configuration.ts'
import type { RunOptions } from './options.ts'

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
}

/** Runs the plan, shows what happens meanwhile, writes the reports and prints the summary. */
export const carryOut = async (run: ReadyRun): Promise<ExitCode> => {
  const { selectors, options, target, declaration, plan } = run
  const serial = !declaration.powers.sandboxes && declaration.powers.clock === 'global'
  const concurrency = serial ? 1 : (options.concurrency ?? defaultConcurrency)
  const again = commandLine(options)
  const facts = {
    plan,
    target,
    declaration,
    concurrency,
    startedAt: run.startedAt,
    configuration: effectiveConfiguration(options, concurrency),
    reproduce: [again, ...selectors].join(' '),
  }
  const replay = (id: string): string => `${again} '${id}'`
  const reports = openReports(options.out, runFacts(facts), byRule(plannedCases(plan, replay)))
  const screen = createScreen({ total: plan.cases.length, json: options.json, stream: process.stderr, emit })
  const summary = await runSuite({
    plan,
    support: run.support,
    worldParameters: { target },
    concurrency,
    serial,
    exchangesOfPasses: options.allure,
    ...(options.wait === undefined ? {} : { stepTimeout: options.wait * 1000 + 30_000 }),
    signal: run.signal,
    replay,
    onCase: (finished) => {
      // What is told is kept.
      if (finished.ruleId !== undefined) reports.onCase(finished.ruleId, finished.result)
      screen.onCase(finished)
    },
  })
  const { result, files, problems } = await reports.finish(runFacts(facts, summary), {
    allure: options.allure,
    junit: options.junit,
  })
  screen.clear()
  if (options.json) {
    emit({ event: 'end', complete: summary.complete, claims: result.claims, files })
  } else {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
    process.stdout.write(`${summaryText(result, { width: process.stdout.columns ?? 80, colour, files })}\n`)
  }
  for (const problem of [...summary.problems, ...problems.map(({ message, advice }) => `${message}. ${advice}`)]) {
    process.stderr.write(`${problem}\n`)
  }
  return exitCodeOf(result, summary, problems.length)
}

const byRule = (cases: readonly FinishedCase[]): PlannedCases => {
  const known = new Map<RuleId, CaseResult[]>()
  for (const { ruleId, result } of cases) {
    if (ruleId !== undefined) known.set(ruleId, [...(known.get(ruleId) ?? []), result])
  }
  return known
}

const emit = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}
