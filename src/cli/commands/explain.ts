import type { Command } from 'commander'
import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'

import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { writeNamedFile } from '../../output/write-named-file.ts'

import { explainRule, type RuleExplanation, valuesText } from '../../report/explanation/rule-explanation.ts'
import { levelMeaning } from '../../report/text/level-text.ts'
import { wrap } from '../../report/text/wrap.ts'
import { currentRule, findRule, type Rule, requirementIds, rules, rulesOfRequirement } from '../../rules/catalogue.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { builtInFeatures } from '../package-info.ts'
import { parseEdition } from '../target/option-values.ts'

type ExplainOptions = {
  readonly exchanges: boolean
  readonly edition?: string
  readonly name?: string
  readonly json: boolean
  readonly html?: string
}

/** `assay explain KSC-11`: what a rule demands, where it is documented, which scenarios test it. */
export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('show what a rule demands, where it is documented and how it is tested')
    .argument('<rule>', 'a rule id, or a requirement such as V6.5.1')
    .option('--exchanges', 'run its scenarios on the reference and show the answers of a correct server', false)
    .option('-e, --edition <edition>', 'edition of the exchanges (default: the newest with this rule)')
    .option('-n, --name <text>', 'with --exchanges: only scenarios whose name contains this text')
    .option('--json', 'print the exchanges as JSON', false)
    .option('--html <file>', 'write the exchanges as a page')
    .action(async (id: string, options: ExplainOptions) => {
      const [first, ...others] = rulesOfRequirement(id)
      if (others.length > 0) {
        stdout.print(`${[first, ...others].map((one) => `${one?.id}  ${one?.text}`).join('\n')}\n`)
        return
      }
      const named = first ?? findRule(id.toUpperCase())
      const rule = named && currentRule(named.id)
      if (!named || !rule) {
        const nearest = didYouMean(id, [...rules.map((one) => one.id), ...requirementIds])
        throw new UsageError(`There is no rule "${id}"`, {
          advice: nearest ?? shellCommand`List them with: npx assay rules`,
        })
      }
      if (options.exchanges || options.json || options.html !== undefined) return showExchanges(rule, options)
      if (named.id !== rule.id) stdout.print(`${named.id} was replaced by ${rule.id}: "${named.text}"\n`)
      const width = Math.max(40, Math.min(stdout.width, 100))
      stdout.print(explanationText(explainRule(rule, await loadSuite(builtInFeatures, new Set([rule.id]))), width))
    })
}

/** Loads the runner only here: an explanation alone needs none of it. */
const showExchanges = async (rule: Rule, { edition, name, json, html }: ExplainOptions): Promise<void> => {
  const { editionOf, referenceExchanges } = await import('../explain/reference-exchanges.ts')
  const suite = await loadSuite(builtInFeatures, new Set([rule.id]))
  const exchanges = await referenceExchanges(
    rule,
    suite,
    edition === undefined ? editionOf(rule) : parseEdition(edition),
    name,
  )
  if (html !== undefined) {
    const { exchangesPage } = await import('../explain/exchanges-page.ts')
    writeNamedFile(html, await exchangesPage(exchanges), 'page')
    stdout.print(html)
    return
  }
  const { exchangesText } = await import('../explain/exchanges-text.ts')
  if (json) stdout.printJson(exchanges, 2)
  else stdout.print(exchangesText(exchanges))
}

const indent = 12

/** Of rules about sent codes: what does as well where codes go by mail only. */
const byMail: Readonly<Record<string, string>> = { 'code.text': 'code.text or code.email', text: 'text or email' }

/** The explanation as text in lines of at most `width` characters. */
export const explanationText = (explained: RuleExplanation, width: number): string => {
  const { rule } = explained
  const orMail = (name: string): string => (rule.orByMail === true ? (byMail[name] ?? name) : name)
  const block = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, index) =>
      wrap(text, width - indent).map((line, at) => `${(index === 0 && at === 0 ? label : '').padEnd(indent)}${line}`),
    )
  return [
    ...wrap(`${rule.id}  ${rule.text}`, width),
    '',
    ...block('level', [levelMeaning(rule)]),
    ...block('profile', [explained.profile]),
    ...(explained.editions.length === 0 ? [] : block('editions', [explained.editions.join(', ')])),
    ...block('documented', explained.citations),
    ...(rule.differs === undefined ? [] : block('differs', [rule.differs])),
    ...block('tested by', [rule.observable]),
    ...(rule.note === undefined ? [] : block('limits', [rule.note])),
    ...(explained.condition === undefined ? [] : block('applies if', [explained.condition])),
    ...block('needs', [
      rule.needs.length === 0 ? 'no optional capability' : `capabilities: ${rule.needs.map(orMail).join(', ')}`,
      ...(rule.powers.length === 0 ? [] : [`powers: ${rule.powers.map(orMail).join(', ')}`]),
      ...(rule.orByMail === true ? ['where codes go by mail only, codes that scenarios call texted are mailed'] : []),
    ]),
    ...block(
      'parameters',
      explained.parameters.map(({ name, spec }) => `${name}: ${spec.text} (${valuesText(spec)})`),
    ),
    ...block(
      'disputed',
      explained.contradictions.map(({ id, about, resolved }) => `${id}, ${about}: ${resolved.how}`),
    ),
    ...block(
      'scenarios',
      explained.scenarios.length === 0
        ? ['none']
        : explained.scenarios.map(({ name, feature, line }) => `${name} (${feature}:${line})`),
    ),
    ...(explained.scenarios.length === 0
      ? []
      : [
          ...block('run', [shellCommand`npx assay run ${rule.id}`]),
          ...block('answers', [shellCommand`npx assay explain ${rule.id} --exchanges`]),
        ]),
  ].join('\n')
}
