import { ConfigurationError } from '../../input/configuration-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { lostLines } from './lost-lines.ts'
import { type StepMatch, stepMatcherOf } from './step-matching.ts'
import type { Suite } from './suite.ts'
import type { SupportCode } from './support-code.ts'

/** The most problems that a message names. */
const maxProblems = 10

/** The most things or times that a step may name: far more than any limit, and few enough to make. */
const maxNumber = 10_000
/** A number of things or times, such as `3` or `limit - 1`. Values in quotes and spans of time are none. */
const numberOfThings = /^(?:limit )?[-+]? ?(\d+)$/

/** The numbers of a step that are too large. */
const tooLarge = (found: readonly StepMatch[]): readonly string[] =>
  found
    .flatMap(({ arguments: all }) => all.map(({ group }) => numberOfThings.exec(group.value ?? '')?.[1]))
    .filter((number) => number !== undefined)
    .filter((number) => Number(number) > maxNumber)

/**
 * The ids of scenarios that share their name with one of the same rule before them: a baseline, or a command that repeats one, would take the wrong one after
 * a change. Rows of outlines are told apart by their values.
 */
const sameNames = (cases: Suite['cases']): ReadonlySet<string> => {
  const seen = new Set<string>()
  const second = cases.filter(({ rule, name, row }) => {
    const key = `${rule?.id} ${name}`
    const isSecond = row === undefined && seen.has(key)
    if (row === undefined) seen.add(key)
    return isSecond
  })
  return new Set(second.map(({ id }) => id))
}

/** A text of a feature in a message. */
const shortened = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 200)}…`)

/**
 * Throws a ConfigurationError that names, with file and line, each line that a misspelt keyword hides, each scenario that says no rule or has the name of another, each step that no definition fits, and each number
 * of things that would take all memory. The built-in
 * features are held to that by tests; those of a user are read for the first time.
 */
export const assertOwnFeatures = ({ features, cases }: Suite, support: SupportCode): void => {
  const match = stepMatcherOf(support)
  const lost = features.flatMap((feature) =>
    lostLines(feature).map(({ line, text, meant }) => ({
      file: feature.uri,
      line,
      what: `"${shortened(text)}" is read as a description. Did you mean ${meant}?`,
    })),
  )
  const second = sameNames(cases)
  const ofCases = cases.flatMap(({ id, feature, line, name, problem, steps }) => [
    ...(second.has(id)
      ? [{ file: feature, line, what: `another scenario of its rule has the name "${shortened(name)}", too` }]
      : []),
    ...(problem === undefined ? [] : [{ file: feature, line, what: `the scenario "${shortened(name)}": ${problem}` }]),
    ...steps.flatMap(({ text, line: at }) => {
      const found = match(text)
      const [number] = tooLarge(found)
      if (found.length === 0)
        return [{ file: feature, line: at, what: `no step definition matches "${shortened(text)}"` }]
      if (number === undefined) return []
      const what = `${shortened(number)} is more than ${maxNumber}, in "${shortened(text)}"`
      return [{ file: feature, line: at, what }]
    }),
  ])
  const [first, ...others] = [...lost, ...ofCases]
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
