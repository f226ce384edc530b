import { printable } from '../../output/printable.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { headlineClaims } from '../../verdict/judge.ts'
import type { ClaimResult, RunResult } from '../../verdict/result.ts'
import { claimLabel } from '../text/claim-label.ts'
import { selftestSentence } from '../text/selftest-text.ts'
import { weaknessText } from '../text/weakness-text.ts'
import { allureCategories } from './allure-outcome.ts'

/** In the format of Java properties: separators, comment signs and all but printable ASCII are escaped. */
const escapeProperty = (text: string): string =>
  printable(text)
    .replaceAll(/[\\:=#!]/g, (sign) => `\\${sign}`)
    .replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const properties = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([key, value]) => `${escapeProperty(key).replaceAll(' ', '\\ ')}=${escapeProperty(value)}\n`)
    .join('')

/** The heading of the report, short enough for one line: the claim with its denominator and edition. */
export const allureTitle = (result: RunResult): string => {
  const claimTexts = headlineClaims(result).map((one) => {
    const { claim, profile, edition, rules } = one
    const counted = `${rules.pass} of ${applicableRules(rules)} applicable rules pass`
    const demands = claimLabel(one) === profile ? profile : `edition ${edition}`
    return `${claim === 'none' ? 'no claim' : claim}, ${counted} (${demands})`
  })
  return printable(`${result.target.name}: ${claimTexts.join(', ')}`)
}

/** The first claim as `claim`, each further one with what it is about. */
const claimsByName = ([first, ...others]: readonly ClaimResult[]): Readonly<Record<string, string>> => ({
  claim: first?.claim ?? 'none',
  ...Object.fromEntries(others.map((one) => [`claim ${claimLabel(one)}`, one.claim])),
})

/** The files about the run beside the cases, by name. */
export const allureRunFiles = (result: RunResult): Readonly<Record<string, string>> => {
  const { run, suite, target } = result
  const { weaknesses = [] } = target
  const selftest = selftestSentence(suite.selftest)?.replace(/^.*?: /, '')
  const environment = {
    ...claimsByName(headlineClaims(result)),
    target: target.url ?? target.name,
    ...(target.product !== null && { product: target.product }),
    edition: run.edition,
    scope: run.complete ? run.scope : `${run.scope}, interrupted`,
    suite: suite.version,
    ...(run.seed !== '' && { seed: run.seed }),
    ...(selftest !== undefined && { 'self-test': selftest }),
    ...(weaknesses.length > 0 && { 'declared away': weaknesses.map(weaknessText).join('; ') }),
    ...(target.deviations.length > 0 && { deviations: target.deviations.join('; ') }),
    ...Object.fromEntries(Object.entries(target.parameters).map(([name, value]) => [name, String(value)])),
  }
  const executor = {
    name: 'assay',
    type: 'assay',
    buildName: printable(run.reproduce),
    reportName: allureTitle(result),
  }
  return {
    'environment.properties': properties(environment),
    'categories.json': JSON.stringify(allureCategories),
    'executor.json': JSON.stringify(executor),
  }
}
