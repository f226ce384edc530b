import { markdownCode, markdownText } from '../../output/markdown.ts'
import { generatorMarks } from '../../output/write-named-file.ts'
import { areas } from '../../rules/catalogue.ts'
import { type RuleExplanation, valuesText } from '../explanation/rule-explanation.ts'
import { levelMeaning } from '../text/level-text.ts'

/** All rules as one Markdown document, by area, with an anchor for each rule. */
export const rulesMarkdown = (explained: readonly RuleExplanation[]): string => {
  const sections = Object.values(areas).flatMap(({ name }) => {
    const ofArea = explained.filter(({ area }) => area === name)
    return ofArea.length === 0 ? [] : [[`## ${name}`, '', ...ofArea.flatMap(ruleLines)].join('\n')]
  })
  return `${[
    generatorMarks.markdown,
    '# The rules',
    '',
    'Generated from the catalogue and the features. MUST, SHOULD and MAY have the meaning of RFC 2119; a MAY rule says who has the option.',
    '',
    ...sections,
  ].join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const ruleLines = ({
  rule,
  profile,
  editions,
  citations,
  condition,
  parameters,
  scenarios,
}: RuleExplanation): readonly string[] => [
  `### <a id="${rule.id}"></a>${rule.id}`,
  '',
  `**${cell(rule.text)}.**`,
  '',
  `- Level: ${levelMeaning(rule)}`,
  editions.length === 0 ? `- Profile: ${profile}` : `- Editions: ${editions.join(', ')}`,
  ...citations.map((place) => `- Documented: ${cell(place)}`),
  `- How it is tested: ${cell(rule.observable)}`,
  ...(rule.differs === undefined ? [] : [`- Standards differ: ${cell(rule.differs)}`]),
  ...(rule.note === undefined ? [] : [`- Limits of the test: ${cell(rule.note)}`]),
  ...(condition === undefined ? [] : [`- Applies if ${cell(condition)}`]),
  ...parameters.map(({ name, spec }) => `- Declared: \`${name}\`, ${cell(spec.text)} (${cell(valuesText(spec))})`),
  ...(scenarios.length === 0
    ? ['- Scenarios: none']
    : [
        '- Scenarios:',
        ...scenarios.map(
          ({ name, feature, line }) => `  - ${markdownText(name)} (${markdownCode(`${feature}:${line}`)})`,
        ),
      ]),
  '',
]
