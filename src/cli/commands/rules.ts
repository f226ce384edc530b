import { type Command, Option } from 'commander'
import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import { stdout } from '../../output/terminal.ts'
import { writeNamedFile } from '../../output/write-named-file.ts'
import { effectsText } from '../../report/effects-page/effect-text.ts'
import { effectsPage } from '../../report/effects-page/html.ts'
import { doorsText } from '../../report/explanation/doors-text.ts'
import { holdersText } from '../../report/explanation/holders-text.ts'
import { parameterList, parameterRows } from '../../report/explanation/parameter-list.ts'
import { explainRule } from '../../report/explanation/rule-explanation.ts'
import { rulesPage } from '../../report/rules-page/html.ts'
import { rulesMarkdown } from '../../report/rules-page/markdown.ts'
import { wrap } from '../../report/text/wrap.ts'
import {
  type Area,
  areas,
  findRule,
  inEdition,
  profileOf,
  profileOfArea,
  type Rule,
  rules,
} from '../../rules/catalogue.ts'
import { type ProfileChoice, type ProfileName, profileChoices, profilesOfChoice } from '../../rules/profiles.ts'
import { type Edition, editions, levels } from '../../rules/rule.ts'
import { loadSuite, type Suite } from '../../run/suite/suite.ts'
import { builtInFeatures, version } from '../package-info.ts'
import { parseEdition } from '../target/option-values.ts'

type RulesOptions = {
  readonly json: boolean
  readonly parameters: boolean
  readonly html?: string
  readonly markdown?: string
  readonly effects: boolean
  readonly holders: boolean
  readonly doors: boolean
  readonly edition?: Edition
  readonly profile: ProfileChoice
}

/** `assay rules`: the documented rules, or those of standards, and how many of them the scenarios test. */
export const addRules = (program: Command): void => {
  program
    .command('rules')
    .description('list the rules and the scenarios that test them')
    .argument('[area]', 'only the rules of one area')
    .addOption(
      new Option(
        '--profile <profile>',
        'which rules: those of the documents, of security standards (hardening), or all',
      )
        .choices(profileChoices)
        .default('documented'),
    )
    .option('--json', 'print the rows as JSON', false)
    .option('--effects', 'what each event does to each session, code or trust, and which rule says so', false)
    .option('-e, --edition <edition>', 'only the rules, or with --effects the effects, of one edition', parseEdition)
    .option('--holders', 'who may send which command, and which rule says so', false)
    .option('--doors', 'where secrets are entered, and which rule protects each place', false)
    .option(
      '--parameters',
      'list the parameters that targets declare: fixed, bounded or left open by the documents',
      false,
    )
    .option('--html <file>', 'write all rules (with --effects: the effects) as a page')
    .option('--markdown <file>', 'write all rules as Markdown')
    .action(async (area: string | undefined, options: RulesOptions) => {
      const { json, html, markdown, effects, holders, doors, parameters, edition } = options
      const profiles = profilesOfChoice(options.profile)
      const listed = rules.filter((rule) => profiles.includes(profileOf(rule.id)) && isOf(rule, edition))
      if (holders || doors) {
        stdout.printText(holders ? holdersText() : doorsText())
        return
      }
      if (effects) {
        if (html === undefined) stdout.printText(effectsText(edition))
        else writeNamedFile(html, await effectsPage(version), 'page')
        return
      }
      if (parameters) {
        if (json) stdout.printJson(parameterRows(), 2)
        else stdout.printText(parameterList(stdout.width))
        return
      }
      const suite = await loadSuite(builtInFeatures)
      if (html !== undefined || markdown !== undefined) {
        const explained = listed.map((rule) => explainRule(rule, suite))
        if (html !== undefined) writeNamedFile(html, await rulesPage(explained, version), 'page')
        if (markdown !== undefined) writeNamedFile(markdown, rulesMarkdown(explained), 'text')
        return
      }
      const chosen = area === undefined ? undefined : findArea(area)
      const rows = chosen ? rulesOf(chosen).filter((rule) => isOf(rule, edition)) : listed
      if (json) stdout.printJson(rows, 2)
      else stdout.printText(chosen || edition !== undefined ? list(rows, suite) : coverage(suite, profiles))
    })
}

const names = Object.keys(areas) as Area[]

const findArea = (text: string): Area => {
  const found = names.find((area) => area === text.toUpperCase() || areas[area].name === text.toLowerCase())
  if (found) return found
  const advice = didYouMean(
    text,
    names.flatMap((area) => [area, areas[area].name]),
  )
  throw new UsageError(`There is no area "${text}"`, {
    advice: advice ?? `Areas are ${names.map((area) => areas[area].name).join(', ')}.`,
  })
}

const rulesOf = (area: Area): readonly Rule[] => rules.filter(({ id }) => id.startsWith(`${area}-`))

/** Whether a rule belongs to the edition, if one is chosen. Rules of standards belong to none, and so to each. */
const isOf = (rule: Rule, edition: Edition | undefined): boolean =>
  edition === undefined || profileOf(rule.id) !== 'documented' || inEdition(rule, edition)

const scenariosOf = (suite: Suite, ids: ReadonlySet<string>): number =>
  suite.cases.filter(({ rule }) => rule && ids.has(rule.id)).length

const coverage = (suite: Suite, profiles: readonly ProfileName[]): string => {
  const own = names.filter((area) => profiles.includes(profileOfArea(area)))
  const listed = rules.filter(({ id }) => profiles.includes(profileOf(id)))
  const cases = suite.cases.filter(({ rule }) => rule && profiles.includes(profileOf(rule.id)))
  const shown = stdout.isInteractive && stdout.width < 80 ? [] : levels
  const heads = ['area', 'rules', ...shown.map((level) => level.toLowerCase()), 'tested', 'scenarios']
  const testedRules = new Set(suite.cases.map(({ rule }) => rule?.id))
  const row = (name: string, members: readonly { readonly id: string }[]): readonly (string | number)[] => {
    const known = members.map(({ id }) => findRule(id)).filter((rule) => rule !== undefined)
    return [
      name,
      known.length,
      ...shown.map((level) => known.filter((rule) => rule.level === level).length),
      known.filter(({ id }) => testedRules.has(id)).length,
      scenariosOf(suite, new Set(known.map(({ id }) => id))),
    ]
  }
  const rows = own.map((area) => row(areas[area].name, areas[area].rules))
  const total = row('all', listed)
  const documented = listed.filter(({ id }) => profileOf(id) === 'documented')
  const perEdition = [
    ...(documented.length === 0
      ? []
      : editions.map((edition) => `${documented.filter((rule) => inEdition(rule, edition)).length} in ${edition}`)),
    ...(listed.length > documented.length
      ? [`${listed.length - documented.length} hardening rules, which belong to no edition`]
      : []),
  ]
  const steps = cases.reduce((sum, one) => sum + one.steps.length, 0)
  const hidden = listed.filter(({ testable }) => testable === 'none').length
  const tested = listed.filter(({ id }) => testedRules.has(id)).length
  const elsewhere = listed.length - tested - hidden
  return `${table([heads, ...rows, total])}
${perEdition.join(', ')}
${tested} are tested by ${cases.length} scenarios with ${steps} steps; ${hidden} cannot be tested on a server${elsewhere > 0 ? `; ${elsewhere} are stated by another rule` : ''}
`
}

const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length))) ?? []
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
      .join('  ')
  return `${rows.map(line).join('\n')}\n`
}

/** One line for each rule; on a terminal the demand is wrapped, with its lines under each other. */
const list = (listed: readonly Rule[], suite: Suite): string => {
  const rows = listed.map(({ id, level, text }) => {
    const count = scenariosOf(suite, new Set([id]))
    return [id, level, count, text] as const
  })
  const heads = ['rule', 'level', 'scenarios', 'demand'] as const
  const width = (at: 0 | 1 | 2): number => Math.max(...[heads, ...rows].map((row) => String(row[at]).length))
  const [first, second, third] = [width(0), width(1), width(2)]
  const before = first + second + third + 6
  const room = stdout.isInteractive ? Math.max(stdout.width - before, 24) : Number.POSITIVE_INFINITY
  return [heads, ...rows]
    .map(([id, level, count, text]) => {
      const begin = `${id.padEnd(first)}  ${level.padEnd(second)}  ${String(count).padStart(third)}  `
      return `${begin}${wrap(text, room).join(`\n${' '.repeat(before)}`)}\n`
    })
    .join('')
}
