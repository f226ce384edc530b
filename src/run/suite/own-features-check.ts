import { ConfigurationError } from '../../input/configuration-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stepMatcherOf } from './step-matching.ts'
import type { Suite } from './suite.ts'
import type { SupportCode } from './support-code.ts'

/** The most problems that a message names. */
const maxProblems = 10

/** A text of a feature in a message. */
const shortened = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 200)}…`)

/**
 * Throws a ConfigurationError that names, with file and line, each scenario that says no rule and each step that no definition fits. The built-in
 * features are held to that by tests; those of a user are read for the first time.
 */
export const assertOwnFeatures = ({ cases }: Suite, support: SupportCode): void => {
  const match = stepMatcherOf(support)
  const problems = cases.flatMap(({ feature, line, name, problem, steps }) => [
    ...(problem === undefined ? [] : [{ file: feature, line, what: `the scenario "${shortened(name)}": ${problem}` }]),
    ...steps
      .filter(({ text }) => match(text).length === 0)
      .map((step) => ({
        file: feature,
        line: step.line,
        what: `no step definition matches "${shortened(step.text)}"`,
      })),
  ])
  const [first, ...others] = problems
  if (!first) return
  const more = others.slice(0, maxProblems - 1).map(({ file, line, what }) => `${file}:${line}: ${what}.`)
  const rest = others.length - more.length
  throw new ConfigurationError({ file: first.file, line: first.line }, first.what, {
    advice: [
      ...more,
      ...(rest > 0 ? [`and ${rest} more.`] : []),
      shellCommand`Put each scenario in a Rule: block with the tag @rule:ID, and use the sentences of the built-in features; npx assay explain ID shows those of a rule.`,
    ].join('\n  '),
  })
}
