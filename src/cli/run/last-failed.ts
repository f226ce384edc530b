import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { newestRunOf, runsIn } from '../../report/folder/kept-runs.ts'
import { profilesOfChoice } from '../../rules/profiles.ts'
import type { RunCommandOptions } from './options.ts'

/**
 * With `--last-failed` the cases that failed in earlier runs of the same target, and have not passed since, as selectors. Throws a UsageError where there is no
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
