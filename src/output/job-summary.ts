import { appendText } from './append-text.ts'
import { safeContent } from './safe-content.ts'
import { withoutWorkflowCommands } from './workflow-commands.ts'

/**
 * Adds Markdown to the summary of a job in GitHub, in the file that GITHUB_STEP_SUMMARY names; nothing elsewhere. A summary that cannot be written is no reason to lose a
 * run. https://docs.github.com/actions/reference/workflow-commands
 */
export const addToJobSummary = (
  markdown: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): void => {
  const file = environment.GITHUB_STEP_SUMMARY
  if (environment.GITHUB_ACTIONS !== 'true' || file === undefined || file === '') return
  try {
    appendText(file, withoutWorkflowCommands(safeContent(markdown, 'text')))
  } catch {
    // The runner of GitHub makes the file; another program that says it is GitHub may not.
  }
}
