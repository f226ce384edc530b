import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { newestRunOf, runsIn } from '../../report/folder/kept-runs.ts'
import { profilesOfChoice } from '../../rules/profiles.ts'
import { currentCaseId } from '../../rules/renamed-cases.ts'
import type { Suite } from '../../run/suite/suite.ts'
import type { RunCommandOptions } from './options.ts'

/**
 * With `--last-failed` the cases that failed in earlier runs of the same target, and have not passed since, as selectors: ids of cases and nothing else, see `casesStillThere`. Throws a UsageError where there is no
 * such run, and where nothing failed: nothing to run is no success.
 */
export const withLastFailed = (selectors: readonly string[], options: RunCommandOptions): readonly string[] => {
  const { lastFailed, out, target, edition, profile = 'documented' } = options
  if (!lastFailed) return selectors
  if (selectors.length > 0) {
    throw new UsageError('--last-failed and selectors cannot be combined', {
      advice: 'Leave out one of them.',
    })
  }
  const last = newestRunOf(runsIn(out), target, profilesOfChoice(profile), edition)
  if (!last) {
    throw new UsageError(
      `${out} has no earlier run of ${target}${edition === undefined ? '' : `, edition ${edition}`}`,
      {
        advice: 'To run everything, omit --last-failed.',
      },
    )
  }
  const { stillFailing, finishedAt } = last.summary
  if (stillFailing.length > 0) return [...new Set(stillFailing)]
  throw new UsageError(`Nothing failed in the last runs of ${target} (${finishedAt})`, {
    advice: shellCommand`To run everything: npx assay run --target ${target}`,
  })
}

/** Of ids that an earlier run left, those of cases that a suite has, as they are called now. Throws a UsageError where it has none of them. */
export const casesStillThere = ({ cases }: Suite, ids: readonly string[]): readonly string[] => {
  const own = new Set(cases.map(({ id }) => id))
  const there = [...new Set(ids.map(currentCaseId))].filter((id) => own.has(id))
  if (there.length > 0) return there
  throw new UsageError('No case that failed before is still there', {
    advice: 'To run everything, omit --last-failed.',
  })
}

/** What to say of cases that failed before and cannot run again; undefined where all of them can. */
export const goneCases = ({ cases }: Suite, ids: readonly string[]): string | undefined => {
  const own = new Set(cases.map(({ id }) => id))
  const gone = ids.filter((id) => !own.has(currentCaseId(id))).length
  if (gone === 0) return undefined
  const what = gone === 1 ? '1 case that failed before is' : `${gone} cases that failed before are`
  return `${what} no longer there. Run everything once, without --last-failed.`
}
