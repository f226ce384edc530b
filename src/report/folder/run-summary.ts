import { join } from 'node:path'
import { FileError } from '../../input/file-error.ts'
import { readText } from '../../input/read-file.ts'
import { linkStatsAt } from '../../input/stats-at.ts'
import { profilesOfRun } from '../../verdict/chosen-profiles.ts'
import type { RunResult } from '../../verdict/result.ts'
import { isNewFailure } from '../text/known-failure.ts'
import { reportFiles } from './report-files.ts'

/** The form of what a run keeps for the next one. */
export const runSummarySchema = 'urn:assay:schema:run-summary:1'

/** What the next run, and a search for an earlier one, has to know of a run, without its whole result. */
export type RunSummary = {
  readonly schema: typeof runSummarySchema
  /** As the user named it. */
  readonly target: string
  readonly edition: string
  /** Absent in those of older versions, which are about the documented rules. */
  readonly profiles?: readonly string[]
  readonly scope: 'full' | 'partial'
  readonly complete: boolean
  /** ISO 8601. */
  readonly finishedAt: string
  /** Ids of the cases that failed, or ended in an error, and are in no baseline. */
  readonly failed: readonly string[]
  /** These, and those of earlier runs that have not run since. */
  readonly stillFailing: readonly string[]
}

const maxBytes = 16_000_000

const failedCases = ({ rules }: RunResult): readonly string[] =>
  rules.flatMap(({ cases }) => cases.filter(isNewFailure).map(({ id }) => id))

/** Ids of the cases that ran. */
export const ranCases = ({ rules }: Pick<RunResult, 'rules'>): ReadonlySet<string> =>
  new Set(rules.flatMap(({ cases }) => cases.filter(({ reason }) => reason !== 'not-run').map(({ id }) => id)))

/** The target of a result as the user named it. */
export const targetNameOf = ({ configuration, target }: Pick<RunResult, 'configuration' | 'target'>): string =>
  typeof configuration.target === 'string' ? configuration.target : (target.url ?? target.name)

/** The summary of a result; `before` is that of the run before, of the same target and edition. */
export const summarizeRun = (result: RunResult, before: RunSummary | undefined): RunSummary => {
  const { scope, complete, edition, finishedAt } = result.run
  const failed = failedCases(result)
  const ran = ranCases(result)
  const left = scope === 'full' && complete ? [] : (before?.stillFailing ?? []).filter((id) => !ran.has(id))
  return {
    schema: runSummarySchema,
    target: targetNameOf(result),
    edition,
    profiles: profilesOfRun(result.run),
    scope,
    complete,
    finishedAt,
    failed,
    stillFailing: [...failed, ...left],
  }
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

/** By hand: to load a library for it would cost every start. */
const isRunSummary = (value: unknown): value is RunSummary => {
  if (typeof value !== 'object' || value === null) return false
  const { schema, target, edition, profiles, scope, complete, finishedAt, failed, stillFailing }: Partial<RunSummary> =
    value
  const texts = [target, edition, finishedAt].every((one) => typeof one === 'string')
  const isScope = scope === 'full' || scope === 'partial'
  return (
    schema === runSummarySchema &&
    texts &&
    isScope &&
    (profiles === undefined || isTexts(profiles)) &&
    typeof complete === 'boolean' &&
    isTexts(failed) &&
    isTexts(stillFailing)
  )
}

/** The summary of the run in a folder; undefined where there is none that can be read. A link is none: it leads to what is not ours. */
export const readRunSummary = (folder: string): RunSummary | undefined => {
  const file = join(folder, reportFiles.runSummary)
  if (linkStatsAt(file)?.isFile() !== true) return undefined
  try {
    const value: unknown = JSON.parse(readText(file, maxBytes))
    return isRunSummary(value) ? value : undefined
  } catch (error) {
    if (error instanceof FileError || error instanceof SyntaxError) return undefined
    throw error
  }
}
