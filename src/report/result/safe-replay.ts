import { oneLine } from '../../output/one-line.ts'
import { isAssayCommand, shellCommand } from '../../output/shell-command.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'

/**
 * A case of a result from outside with a command that people may copy: one of assay and nothing else, however a shell reads it.
 * Another one is made again from the id.
 */
export const withSafeReplay = (one: CaseResult): CaseResult =>
  isAssayCommand(one.replay) ? one : { ...one, replay: shellCommand`npx assay run ${oneLine(one.id)}` }

/** The same for a whole result. */
export const withSafeCommands = (result: RunResult): RunResult => ({
  ...result,
  run: { ...result.run, reproduce: isAssayCommand(result.run.reproduce) ? result.run.reproduce : 'npx assay run' },
  rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map(withSafeReplay) })),
})
