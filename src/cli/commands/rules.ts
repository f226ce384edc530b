import type { Command } from 'commander'
import { explainRule } from '../../report/rule-explanation.ts'
import { rulesPage } from '../../report/rules-page/html.ts'
import { rulesMarkdown } from '../../report/rules-page/markdown.ts'
import { writeWhole } from '../../report/write-whole.ts'
import { type Area, areas, findRule, inEdition, rules } from '../../rules/catalogue.ts'
import { editions, levels } from '../../rules/rule.ts'
import { didYouMean } from '../../run/did-you-mean.ts'
import { loadSuite, type Suite } from '../../run/suite.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import { ownFeatures, version } from '../home.ts'

type RulesOptions = { readonly json: boolean; readonly html?: string; readonly markdown?: string }

/** `assay rules`: what is documented, and how much of it the scenarios examine. */
export const addRules = (program: Command): void => {
  program
    .command('rules')
    .description('the documented rules and what examines them')
    .argument('[area]', 'list the rules of one area')
    .option('--json', 'the rows as JSON', false)
    .option('--html <file>', 'write all rules as one page to read')
    .option('--markdown <file>', 'write all rules as Markdown')
    .action(async (area: string | undefined, { json, html, markdown }: RulesOptions) => {
      const suite = await loadSuite(ownFeatures)
      if (html !== undefined || markdown !== undefined) {
        const explained = rules.map((rule) => explainRule(rule, suite))
        if (html !== undefined) writeWhole(html, await rulesPage(explained, version))
        if (markdown !== undefined) writeWhole(markdown, rulesMarkdown(explained))
        return
      }
      const chosen = area === undefined ? undefined : findArea(area)
      if (json) {
        const rows = chosen ? areas[chosen].rules : rules
        process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`)
      } else process.stdout.write(chosen ? list(chosen, suite) : coverage(suite))
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
  throw new UsageError(`There is no area "${text}"`, advice === undefined ? {} : { advice })
}

const scenariosOf = (suite: Suite, ids: ReadonlySet<string>): number =>
  suite.cases.filter(({ rule }) => rule && ids.has(rule.id)).length

const coverage = (suite: Suite): string => {
  const heads = ['area', 'rules', ...levels.map((level) => level.toLowerCase()), 'no server', 'examined', 'scenarios']
  const examined = new Set(suite.cases.map(({ rule }) => rule?.id))
  const row = (name: string, members: readonly { readonly id: string }[]): readonly (string | number)[] => {
    const own = members.map(({ id }) => findRule(id)).filter((rule) => rule !== undefined)
    return [
      name,
      own.length,
      ...levels.map((level) => own.filter((rule) => rule.level === level).length),
      own.filter(({ testable }) => testable === 'none').length,
      own.filter(({ id }) => examined.has(id)).length,
      scenariosOf(suite, new Set(own.map(({ id }) => id))),
    ]
  }
  const rows = names.map((area) => row(areas[area].name, areas[area].rules))
  const total = row('all', rules)
  const perEdition = editions.map(
    (edition) => `${rules.filter((rule) => inEdition(rule, edition)).length} in ${edition}`,
  )
  const steps = suite.cases.reduce((sum, one) => sum + one.steps.length, 0)
  return `${table([heads, ...rows, total])}\n${perEdition.join(', ')}; ${suite.cases.length} scenarios with ${steps} steps\n`
}

const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length))) ?? []
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
      .join('  ')
  return `${rows.map(line).join('\n')}\n`
}

const list = (area: Area, suite: Suite): string =>
  areas[area].rules
    .map(({ id, level, text }) => {
      const count = scenariosOf(suite, new Set([id]))
      return `${id.padEnd(15)} ${level.padEnd(11)} ${String(count).padStart(3)} ${count === 1 ? 'scenario ' : 'scenarios'}  ${text}\n`
    })
    .join('')
