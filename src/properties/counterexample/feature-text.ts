import { areas, findRule, type RuleId } from '../../rules/catalogue.ts'

/** A counterexample as a feature that runs as it is, and fails the same way. */
export const featureText = (
  ruleId: RuleId,
  { name, message, replay }: { readonly name: string; readonly message: string | null; readonly replay: string },
  trace: readonly string[],
): string => {
  const area = Object.entries(areas).find(([key]) => ruleId.startsWith(`${key}-`))?.[1].name ?? ''
  return `${[
    `# ${(message ?? '').replaceAll(/\s+/g, ' ')}`,
    '# The search that found it:',
    `# ${replay}`,
    `@area:${area}`,
    'Feature: A counterexample',
    '',
    `  @rule:${ruleId}`,
    `  Rule: ${findRule(ruleId)?.text ?? ''}`,
    '',
    `    Example: ${name}`,
    ...trace.map((sentence) => `      ${sentence}`),
  ].join('\n')}\n`
}
