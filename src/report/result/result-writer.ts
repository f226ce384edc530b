import type { OutputFolder } from '../../output/output-folder.ts'
import { ReportError } from '../../output/report-error.ts'
import { redactRegisteredValue } from '../../redaction/redact-registered.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult, RunFacts, RunResult } from '../../verdict/result.ts'
import { reportFiles } from '../folder/report-files.ts'
import type { LoggedCase } from './case-log.ts'
import { createExchangeBudget } from './exchange-budget.ts'

/** The planned cases of a run, with the result that they have should it end before them. */
export type PlannedCases = ReadonlyMap<RuleId, readonly CaseResult[]>

/** Writes the results of a run: each case to `cases.ndjson` when it finishes, the whole to `result.json` at the end. */
export type ResultWriter = {
  /** Never throws: a case that cannot be written is still judged, and `finish` reports the failure. */
  onCase(rule: RuleId, result: CaseResult): void
  /** Keeps, for the case that the run is killed, how a case stands that will run again. Never throws. */
  onFirstFailure(rule: RuleId, result: CaseResult): void
  /** Judge the run and write `result.json`. `problems` says what could not be written. */
  finish(facts: RunFacts): { readonly result: RunResult; readonly problems: readonly ReportError[] }
}

/**
 * Opens the files of a run in its folder. Until `finish`, `result.json` is marked as incomplete and has the planned
 * cases, so that a run that is killed is never taken for a finished one. Throws a ReportError.
 */
export const openResults = (folder: OutputFolder, facts: RunFacts, planned: PlannedCases = new Map()): ResultWriter => {
  const log = folder.openLog(reportFiles.cases)
  const cases = new Map<RuleId, CaseResult[]>()
  const problems: ReportError[] = []
  const attempt = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      if (!(error instanceof ReportError)) throw error
      if (!problems.some(({ message }) => message === error.message)) problems.push(error)
    }
  }
  const write = (result: RunResult): void =>
    folder.write(reportFiles.result, `${JSON.stringify(result, undefined, 2)}\n`, 'json')

  const withinBudget = createExchangeBudget()

  write(judgeRun({ ...facts, run: { ...facts.run, complete: false } }, planned))
  return {
    onCase: (rule, finished) => {
      const logged = withinBudget(finished)
      attempt(() => log.append({ rule, case: logged } satisfies LoggedCase))
      const { exchanges: _, ...withoutExchanges } = logged
      const forResult = finished.outcome === 'pass' ? withoutExchanges : logged
      const sofar = cases.get(rule)
      if (sofar) sofar.push(forResult)
      else cases.set(rule, [forResult])
    },
    onFirstFailure: (rule, finished) =>
      attempt(() => log.append({ rule, case: withinBudget(finished), provisional: true } satisfies LoggedCase)),
    finish: (last) => {
      attempt(() => log.close())
      // Every report is made from the result, so it must not have the registered secrets of the user either.
      const result = redactRegisteredValue(judgeRun(last, cases))
      attempt(() => write(result))
      return { result, problems }
    },
  }
}
