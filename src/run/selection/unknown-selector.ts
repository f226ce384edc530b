import { didYouMean, nearest } from '../../input/did-you-mean.ts'
import { absolutePath } from '../../input/start-folder.ts'
import { statsAt } from '../../input/stats-at.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { areas, requirementIds, rules } from '../../rules/catalogue.ts'
import type { Suite } from '../suite/suite.ts'

const areaNames = Object.values(areas).map(({ name }) => name)

/** The error for a selector that matches nothing: what it may have been meant for. */
export const unknownSelector = (selector: string, { features, cases }: Suite): UsageError => {
  const known = [...rules.map(({ id }) => id), ...requirementIds, ...areaNames, ...features.map(({ uri }) => uri)]
  const advice = didYouMean(selector, selector.includes('/') ? [...known, ...cases.map(({ id }) => id)] : known)
  if (/^(?:v|nist-|rfc)\d/i.test(selector)) {
    const near = nearest(selector, requirementIds, selector.length)
    return new UsageError(`No rule cites "${selector}".`, {
      advice: `Rules cite these, for example: ${near.join(', ')}.`,
    })
  }
  if (/^https?:\/\//i.test(selector)) {
    return new UsageError(`"${selector}" is a URL, and a selector chooses rules.`, {
      advice: shellCommand`To test the server at that URL: npx assay run --target ${selector}`,
    })
  }
  if (selector.endsWith('.feature') && advice === undefined && statsAt(absolutePath(selector)) === undefined)
    return new UsageError(`There is no feature file "${selector}".`, { advice: `Looked at ${absolutePath(selector)}.` })
  const all = shellCommand`A selector is a rule id, a glob such as APPPW-*, an area, a requirement such as V6.5.1, a case id, a feature file or a tag expression. To list areas: npx assay rules`
  return new UsageError(`No rule, area, case or feature matches "${selector}".`, { advice: advice ?? all })
}
