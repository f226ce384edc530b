import { checkTarget } from '../../doctor/check-target.ts'
import { type Diagnostic, preventsRun } from '../../doctor/diagnostic.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stderr, stdout } from '../../output/terminal.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { exchangeLines } from '../../report/text/exchange-text.ts'
import { fitLines } from '../../report/text/wrap.ts'
import { messageTimeoutFor } from '../../targets/adapter/message-timeout.ts'
import type { Target } from '../../targets/target.ts'
import type { CheckState } from '../../verdict/run-notes.ts'
import { adapterFingerprint, hasPassed, notePassed } from './check-cache.ts'
import { CheckFailed } from './check-failed.ts'
import type { RunCommandOptions } from './options.ts'

/**
 * The check before a run. What may be a command of the control plane without effect is told, and does not end the run. An adapter that passed it within the hour, and has not changed, is not asked again. Throws a
 * CheckFailed with the first thing that prevents the run.
 */
export const checkBeforeRun = async (
  target: Target,
  declaration: Declaration,
  { check, target: file, controlUrl, timeout }: Pick<RunCommandOptions, 'check' | 'target' | 'controlUrl' | 'timeout'>,
  tell: (note: string) => void = (note) => stderr.print(note),
): Promise<CheckState> => {
  if (!check) return 'left-out'
  const fingerprint = target.kind === 'adapter' ? adapterFingerprint(file, declaration) : undefined
  if (fingerprint !== undefined && hasPassed(fingerprint)) return 'passed-before'
  const messageTimeout = messageTimeoutFor(timeout * 1000)
  const found = checkTarget(target, declaration, { messageTimeout, control: controlUrl !== undefined })
  for await (const diagnostic of found) {
    if (preventsRun(diagnostic)) throw checkFailure(diagnostic)
    if (diagnostic.mayBeControl) tell(`Note: ${diagnostic.text}.`)
  }
  if (fingerprint !== undefined) notePassed(fingerprint)
  return 'passed'
}

/** One sentence, the exchange that shows it, and what to do next. */
const checkFailure = ({ text, advice, exchange }: Diagnostic): CheckFailed => {
  const room = Math.max(40, stdout.width - 2)
  const shown = exchange === undefined ? [] : exchangeLines(exchange).flatMap((line) => fitLines(line, room, 2))
  const next = shellCommand`Nothing was tested. For a full check of the setup: npx assay doctor. To run without this check: --no-check.`
  return new CheckFailed(text, [...shown, ...(advice === undefined ? [] : [advice]), next].join('\n  '))
}
