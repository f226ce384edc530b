import { earlierRuns, newestRunOf } from '../../report/folder/kept-runs.ts'
import { type RunSummary, ranCases } from '../../report/folder/run-summary.ts'
import { isNewFailure } from '../../report/text/known-failure.ts'
import { profilesOfChoice } from '../../rules/profiles.ts'
import type { RunResult } from '../../verdict/result.ts'
import type { RunCommandOptions } from './options.ts'

/** The last run of the same target and edition before the one that holds the folder of reports; undefined where there is none. */
export const runBefore = (
  { out, target, profile = 'documented' }: RunCommandOptions,
  edition: string,
): RunSummary | undefined => newestRunOf(earlierRuns(out), target, profilesOfChoice(profile), edition)?.summary

/** What the run before left failing, in a line; undefined where there is none. */
export const beforeLine = (before: RunSummary | undefined): string | undefined =>
  before && `Before: ${before.stillFailing.length} failing (last run ${localTime(before.finishedAt)})`

const localTime = (iso: string): string => {
  const at = new Date(iso)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The failed scenarios of a run beside those of the runs before that ran again: `3 failed, 5 before`. Undefined without earlier runs. */
export const failedAndBefore = (result: RunResult, before: RunSummary | undefined): string | undefined => {
  if (before === undefined) return undefined
  const ran = ranCases(result)
  const failed = result.rules.flatMap(({ cases }) => cases.filter(isNewFailure))
  const earlier = before.stillFailing.filter((id) => ran.has(id))
  return `${failed.length} failed, ${earlier.length} before`
}
