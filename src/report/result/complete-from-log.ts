import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findRule, type RuleId } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { reportFiles } from '../folder/report-files.ts'
import { readCaseLog } from './read-case-log.ts'

/**
 * The most complete result of a run: its result and, when the run did not reach its end, the finished cases of the log
 * in the place of the planned ones, judged again. Such a run stays incomplete. Throws a ReportError when the log cannot
 * be read.
 */
export const completeFromLog = async (result: RunResult, folder: string): Promise<RunResult> => {
  const log = join(folder, reportFiles.cases)
  if (result.run.complete || !existsSync(log)) return result
  const cases = new Map<RuleId, Map<string, CaseResult>>()
  const add = (rule: RuleId, one: CaseResult): void => {
    const own = cases.get(rule) ?? new Map<string, CaseResult>()
    cases.set(rule, own.set(one.id, one))
  }
  for (const { id, cases: own } of result.rules) {
    const rule = findRule(id)
    if (rule) for (const one of own) add(rule.id, one)
  }
  for await (const { rule, case: one } of readCaseLog(log, result)) add(rule, one)
  return judgeRun(result, new Map([...cases].map(([rule, own]) => [rule, [...own.values()]])))
}
