import { oneLine } from '../../output/one-line.ts'
import { withoutWorkflowCommands } from '../../output/workflow-commands.ts'
import { areas, findRule, type RuleId } from '../../rules/catalogue.ts'

/** A counterexample, as a result has it: it may come from somewhere else, and may hold anything. */
export type CounterexampleCase = {
  readonly name: string
  readonly message: string | null
  readonly replay: string
  readonly outcome?: string
}

/**
 * A counterexample as a feature that runs as it is, and fails the same way. Each text takes one line, and a line of the trace that is
 * neither a step nor a row of a table becomes a comment: no text can begin another rule or scenario.
 */
export const featureText = (
  ruleId: RuleId,
  { name, message, replay, outcome }: CounterexampleCase,
  trace: readonly string[],
): string => {
  const area = Object.entries(areas).find(([key]) => ruleId.startsWith(`${key}-`))?.[1].name ?? ''
  return withoutWorkflowCommands(
    `${[
      // A comment that is nothing but `language: xx` would choose the language of the feature.
      `# ${outcome === 'observation' ? 'Observation (no documented rule decides)' : 'Failure'}: ${oneLine(message ?? '')}`,
      `# The search that found it: ${oneLine(replay)}`,
      `@area:${area}`,
      'Feature: A counterexample',
      '',
      `  @rule:${ruleId}`,
      `  Rule: ${findRule(ruleId)?.text ?? ''}`,
      '',
      `    Example: ${oneLine(name)}`,
      ...trace.map(oneLine).map((line) => `      ${isStepOrRow(line) ? line : `# ${line}`}`),
    ].join('\n')}\n`,
  )
}

const isStepOrRow = (line: string): boolean => /^\s*(?:(?:Given|When|Then|And|But|\*) |\|)/.test(line)
