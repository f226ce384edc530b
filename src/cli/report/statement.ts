import { stdout } from '../../output/terminal.ts'
import { readResult } from '../../report/result/read-result.ts'
import { badge } from '../../report/statement/badge.ts'
import { statementMarkdown } from '../../report/statement/markdown.ts'
import { resultDigest } from '../../report/statement/result-digest.ts'
import { statementOf } from '../../report/statement/statement.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'

/** Prints the statement of a result. Throws a ReportError. */
export const printStatement = async (
  path: string,
  as: { readonly json?: boolean; readonly badge?: boolean },
): Promise<ExitCode> => {
  const result = await readResult(path)
  const statement = statementOf(result, resultDigest(path))
  const text = as.json
    ? `${JSON.stringify(statement, undefined, 2)}\n`
    : as.badge
      ? badge(statement)
      : statementMarkdown(statement)
  stdout.printText(text)
  return result.run.complete ? exitCodes.clean : exitCodes.incomplete
}
