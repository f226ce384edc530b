import { PickleStepType, type Rule as RuleBlock, type Scenario, type Tag } from '@cucumber/messages'
import { findRule } from '../../rules/catalogue.ts'
import { editions } from '../../rules/rule.ts'
import type { FeatureFile } from './feature-files.ts'
import { stepMatcherOf } from './step-matching.ts'
import { type Case, editionTag, ruleTag, type Suite } from './suite.ts'
import type { SupportCode } from './support-code.ts'

/** A disagreement of features, steps and catalogue, and where. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string }

const ruleIds = (tags: readonly Tag[]): readonly string[] =>
  tags.filter(({ name }) => name.startsWith(ruleTag)).map(({ name }) => name.slice(ruleTag.length))

const editionProblems = (tags: readonly Tag[], file: string): readonly Problem[] =>
  tags
    .filter(({ name }) => name.startsWith(editionTag) && !editions.some((edition) => name === editionTag + edition))
    .map(({ name, location }) => ({ file, line: location.line, message: `there is no edition ${name}` }))

const scenarioProblems = (scenario: Scenario, file: string): readonly Problem[] => [
  ...(ruleIds(scenario.tags).length > 0
    ? [{ file, line: scenario.location.line, message: `the ${ruleTag} tag of "${scenario.name}" belongs on its Rule` }]
    : []),
  ...editionProblems([...scenario.tags, ...scenario.examples.flatMap(({ tags }) => tags)], file),
]

const blockProblem = ({ name, tags }: RuleBlock): string | undefined => {
  const [id, ...others] = ruleIds(tags)
  if (id === undefined) return `the Rule "${name}" has no ${ruleTag} tag`
  if (others.length > 0) return `the Rule "${name}" has more than one ${ruleTag} tag`
  const rule = findRule(id)
  if (!rule) return `the catalogue has no rule ${id}`
  return rule.text === name ? undefined : `the title of ${id} is "${name}", the catalogue says "${rule.text}"`
}

const featureProblems = ({ uri: file, document }: FeatureFile): readonly Problem[] => {
  const { feature } = document
  if (!feature) return [{ file, line: 1, message: 'it has no Feature' }]
  const problems: Problem[] = []
  const add = (line: number, message: string): void => void problems.push({ file, line, message })
  if (ruleIds(feature.tags).length > 0) add(feature.location.line, `a ${ruleTag} tag belongs on a Rule`)
  for (const { scenario, rule: block } of feature.children) {
    if (scenario) add(scenario.location.line, `"${scenario.name}" is outside a Rule`)
    if (!block) continue
    const problem = blockProblem(block)
    if (problem !== undefined) add(block.location.line, problem)
    const scenarios = block.children.flatMap((child) => (child.scenario ? [child.scenario] : []))
    if (scenarios.length === 0) add(block.location.line, `the Rule "${block.name}" has no scenario`)
    for (const [at, one] of scenarios.entries()) {
      if (scenarios.slice(0, at).some(({ name }) => name === one.name))
        add(one.location.line, `another scenario of the Rule is called "${one.name}" too`)
      problems.push(...scenarioProblems(one, file))
    }
  }
  return problems
}

/** A rule has one block in a feature, so that everything that the feature says of it is in one place. */
const duplicateBlocks = (features: readonly FeatureFile[]): readonly Problem[] => {
  const first = new Map<string, string>()
  return features.flatMap((feature) =>
    (feature.document.feature?.children ?? []).flatMap(({ rule: block }) => {
      const id = block && ruleIds(block.tags)[0]
      if (!block || id === undefined) return []
      const { uri: file } = feature
      const { line } = block.location
      const place = `${id} ${file}`
      const before = first.get(place)
      first.set(place, before ?? `${file}:${line}`)
      return before === undefined ? [] : [{ file, line, message: `${id} has a Rule block already, at ${before}` }]
    }),
  )
}

const caseProblems = (one: Case, support: SupportCode, used: Set<string>): readonly Problem[] => {
  const match = stepMatcherOf(support)
  const problems: Problem[] = []
  const add = (line: number, message: string): void => void problems.push({ file: one.feature, line, message })
  for (const { line, keyword, text } of one.steps) {
    const matches = match(text)
    for (const { definition } of matches) used.add(definition.id)
    if (matches.length === 0) add(line, `no step definition matches "${keyword} ${text}"`)
    const places = matches.map(({ definition }) => `${definition.uri}:${definition.line}`)
    if (matches.length > 1) add(line, `several step definitions match "${keyword} ${text}": ${places.join(', ')}`)
  }
  if (!one.steps.some(({ pickleStep }) => pickleStep.type === PickleStepType.OUTCOME))
    add(one.line, `"${one.name}" has no Then, so it tests nothing`)
  return problems
}

const supportProblems = ({ stepDefinitions, undefinedParameterTypes }: SupportCode, used: Set<string>) => [
  ...stepDefinitions
    .filter(({ id }) => !used.has(id))
    .map(({ uri, line, pattern }) => ({ file: uri, line, message: `no scenario uses the step "${pattern}"` })),
  ...undefinedParameterTypes.map(({ name, expression }) => ({
    file: 'steps',
    line: 1,
    message: `there is no parameter type {${name}} for "${expression}"`,
  })),
]

const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.line}:${one.message}`, one])).values(),
]

/**
 * All disagreements of features, steps and catalogue; empty when there are none. Every Rule block names one rule of the
 * catalogue and has its text as title, every scenario is in one and has a Then, every sentence matches exactly one
 * step, and every step is used.
 */
export const checkCatalogue = (suite: Suite, support: SupportCode): readonly Problem[] => {
  const used = new Set<string>()
  return unique([
    ...suite.features.flatMap(featureProblems),
    ...duplicateBlocks(suite.features),
    ...suite.cases.flatMap((one) => caseProblems(one, support, used)),
    ...supportProblems(support, used),
  ])
}
