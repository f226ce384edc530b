import { join } from 'node:path'
import type { RuleId } from '../rules/catalogue.ts'
import { hideMarked } from '../targets/redaction.ts'
import { judgeRun } from '../verdict/judge.ts'
import type { CaseResult, RunFacts, RunResult } from '../verdict/result.ts'
import { openCaseLog } from './case-log.ts'
import { withBriefBodies } from './exchange-text.ts'
import { type ReportFolder, reportFiles } from './folder.ts'
import { ReportError } from './report-error.ts'
import { writeWhole } from './write-whole.ts'

/** The cases that a run is to finish, as they stand when it does not. */
export type PlannedCases = ReadonlyMap<RuleId, readonly CaseResult[]>

/** Keeps what a run finds: each case in `cases.ndjson` the moment it finishes, the whole in `result.json` at the end. */
export type ResultWriter = {
  /** Never throws: a case that cannot be written is still judged, and the failure is told by `finish`. */
  onCase(rule: RuleId, result: CaseResult): void
  /** Judge the run and write `result.json`. `problems` says what could not be written. */
  finish(facts: RunFacts): { readonly result: RunResult; readonly problems: readonly ReportError[] }
}

/**
 * Open the files of a run in its folder. Until `finish`, `result.json` says that the run is not complete and has the cases as
 * they are planned, so that a run that is killed leaves no other impression. Throws a ReportError.
 */
export const openResults = (folder: ReportFolder, facts: RunFacts, planned: PlannedCases = new Map()): ResultWriter => {
  const log = openCaseLog(join(folder.path, reportFiles.cases))
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
    writeWhole(join(folder.path, reportFiles.result), `${JSON.stringify(result, undefined, 2)}\n`)

  write(judgeRun({ ...facts, run: { ...facts.run, complete: false } }, planned))
  return {
    onCase: (rule, finished) => {
      const { exchanges = [], ...rest } = finished
      const brief = { ...rest, exchanges: withBriefBodies(exchanges) }
      attempt(() => log.append({ rule, case: brief }))
      const kept = finished.outcome === 'pass' ? rest : brief
      const sofar = cases.get(rule)
      if (sofar) sofar.push(kept)
      else cases.set(rule, [kept])
    },
    finish: (last) => {
      attempt(() => log.close())
      const result = withoutMarked(judgeRun(last, cases))
      attempt(() => write(result))
      return { result, problems }
    },
  }
}

/** Every report is made from the result, so what the user marked as secret must not be in it either. */
const withoutMarked = (result: RunResult): RunResult => {
  const told = JSON.stringify(result)
  const hidden = hideMarked(told)
  return hidden === told ? result : JSON.parse(hidden)
}
