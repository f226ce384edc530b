import { posix } from 'node:path'
import parseTags from '@cucumber/tag-expressions'
import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import {
  type Area,
  areas,
  currentRule,
  inEdition,
  profileOf,
  type RuleId,
  rules,
  rulesOfRequirement,
} from '../../rules/catalogue.ts'
import type { ProfileChoice, ProfileName } from '../../rules/profiles.ts'
import { currentCaseId } from '../../rules/renamed-cases.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { type Case, editionTag, ruleTag, type Suite } from '../suite/suite.ts'
import { selectedProfiles } from './selected-profiles.ts'
import { assertWithinLimits } from './selector-limits.ts'
import { unknownSelector } from './unknown-selector.ts'

/**
 * What to run of a suite. A selector is a rule id (`APPPW-17`), a glob over rule ids (`APPPW-*`), an area
 * (`app-passwords`, `APPPW`), a requirement of a standard (`V6.5.1`, `NIST-3.2.2`), a case id (`APPPW-17/one-more-is-refused`) or a
 * glob over them (`CODE-05/at-*`), the path of a feature file or of a folder, or a tag expression that begins with `@`, `(` or `not`.
 * Selectors add up; `tags`, `edition` and `profile` leave out. Without `profile` the selectors tell, and without those it is the
 * documented one.
 */
export type Selection = {
  readonly selectors?: readonly string[]
  /** `@property and not @slow` */
  readonly tags?: string
  readonly edition?: Edition
  readonly profile?: ProfileChoice
}

type Matcher = (one: Case) => boolean

/** Longer than anybody writes: each level of an expression takes some of the stack, when it is read and when it is evaluated. */
const maxTagExpression = 10_000

const tagMatcher = (expression: string): Matcher => {
  if (expression.length > maxTagExpression)
    throw new UsageError(`A tag expression has at most ${maxTagExpression} characters`)
  try {
    const parsed = parseTags(expression)
    return ({ tags }) => parsed.evaluate([...tags])
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    // The parser repeats the expression before it says what is wrong.
    const problem = why.replace(/^Tag expression .* could not be parsed because of syntax error: /s, '')
    throw new UsageError(`The tag expression "${expression}" cannot be read: ${problem}`, {
      advice: 'Write tags with and, or, not and parentheses, such as "@property and not @slow".',
      cause,
    })
  }
}

const areaMatcher = (word: string): Matcher | undefined => {
  const area = (Object.keys(areas) as Area[]).find((key) => key === word.toUpperCase() || areas[key].name === word)
  return area && (({ rule }) => rule?.id.startsWith(`${area}-`) ?? false)
}

/** The file itself, or the files below a folder. */
const pathMatcher = (selector: string): ((uri: string) => boolean) => {
  const path = posix.normalize(selector.replaceAll('\\', '/')).replace(/\/$/, '')
  return (uri) => uri === path || uri.startsWith(`${path}/`)
}

/** Whether a text fits a glob: the parts between its `*` are looked for one after the other, so time stays short for any glob. */
const globMatcher = (glob: string): ((text: string) => boolean) => {
  const [first = '', ...parts] = glob.split('*').map((part) => part.replace(/[^\w?]/g, '\\$&').replaceAll('?', '.'))
  const last = parts.pop()
  if (last === undefined) return (text) => new RegExp(`^${first}$`).test(text)
  const [begin, end] = [new RegExp(`^${first}`), new RegExp(`${last}$`)]
  const middle = parts.map((part) => new RegExp(part))
  return (text) => {
    let rest = text
    for (const pattern of [begin, ...middle]) {
      const found = pattern.exec(rest)
      if (found === null) return false
      rest = rest.slice(found.index + found[0].length)
    }
    return end.test(rest)
  }
}

const selectorMatcher = (selector: string, suite: Suite): Matcher => {
  if (/^(@|\(|not\b)/.test(selector)) return tagMatcher(selector)
  const id = selector.toUpperCase()
  const named = currentRule(id)
  if (named) return ({ rule }) => rule?.id === named.id
  const area = areaMatcher(selector)
  if (area) return area
  const stating = rulesOfRequirement(selector)
  if (stating.length > 0) return ({ rule }) => stating.some(({ id }) => id === rule?.id)
  const isBelow = pathMatcher(selector)
  if (suite.features.some(({ uri }) => isBelow(uri))) return ({ feature }) => isBelow(feature)
  const current = currentCaseId(selector)
  if (suite.cases.some((one) => one.id === current)) return (one) => one.id === current
  const isRule = globMatcher(id)
  if (rules.some((rule) => isRule(rule.id))) return ({ rule }) => rule !== undefined && isRule(rule.id)
  const isCase = globMatcher(selector)
  if (/[*?]/.test(selector) && suite.cases.some((one) => isCase(one.id))) return (one) => isCase(one.id)
  throw unknownSelector(selector, suite)
}

const belongsTo =
  (edition: Edition): Matcher =>
  ({ rule, tags }) => {
    const only = tags.filter((tag) => tag.startsWith(editionTag))
    return (!rule || inEdition(rule, edition)) && (only.length === 0 || only.includes(`${editionTag}${edition}`))
  }

const belongsToProfiles =
  (profiles: readonly ProfileName[]): Matcher =>
  ({ rule }) =>
    !rule || profiles.includes(profileOf(rule.id))

/** A tag that is near, or all; or what says why a rule has no scenario. */
const adviceOnUntested = ({ cases, features }: Suite, selector: string): string => {
  if (features.some(({ uri, document }) => uri === selector && document.feature === undefined))
    return 'The file is empty, or has comments only. Write a feature with a rule and scenarios in it.'
  if (!selector.startsWith('@')) return shellCommand`To see why: npx assay explain ${selector}`
  const tags = [...new Set(cases.flatMap((one) => one.tags))].filter((tag) => !tag.startsWith(ruleTag))
  return didYouMean(selector, tags) ?? `The tags are ${tags.sort().join(', ')}.`
}

const chooseBySelectors = (suite: Suite, selectors: readonly string[]): readonly Case[] => {
  if (selectors.length === 0) return suite.cases
  const chosen = new Set<Case>()
  for (const selector of selectors) {
    const found = suite.cases.filter(selectorMatcher(selector, suite))
    if (found.length === 0)
      throw new UsageError(`No scenario tests "${selector}".`, { advice: adviceOnUntested(suite, selector) })
    for (const one of found) chosen.add(one)
  }
  return suite.cases.filter((one) => chosen.has(one))
}

/** The rules of the selectors when each of them is a rule id; undefined when the features are needed to tell. */
export const selectedRuleIds = (selectors: readonly string[]): ReadonlySet<RuleId> | undefined => {
  const ids = selectors.map((selector) => currentRule(selector.toUpperCase())?.id)
  const known = ids.filter((id) => id !== undefined)
  return known.length === 0 || known.length < ids.length ? undefined : new Set(known)
}

/** A selection in a result: its selectors and tags. Empty when only other editions were left out. */
export const selectionText = ({ selectors = [], tags }: Selection): readonly string[] => [
  ...selectors,
  ...(tags ? [tags] : []),
]

/**
 * The cases of a suite that a selection means, in the suite's order. Throws a UsageError for a selector that matches
 * nothing, for a malformed tag expression, and when no case is left.
 */
export const selectCases = (suite: Suite, selection: Selection): readonly Case[] => {
  const { selectors = [], tags, edition, profile } = selection
  assertWithinLimits(selectors)
  if (edition !== undefined && !editions.includes(edition))
    throw new UsageError(`There is no edition "${edition}".`, { advice: `Editions are ${editions.join(', ')}.` })
  const profiles = selectedProfiles(profile, selectors)
  const named = chooseBySelectors(suite, selectors)
  const chosen = named.filter(belongsToProfiles(profiles))
  if (chosen.length === 0 && named.length > 0)
    throw new UsageError(`None of the selected scenarios belongs to the profile ${profiles.join(', ')}.`)
  const tagged = tags ? chosen.filter(tagMatcher(tags)) : chosen
  if (tagged.length === 0 && tags) throw new UsageError(`No scenario matches the tags "${tags}".`)
  const left = edition ? tagged.filter(belongsTo(edition)) : tagged
  if (left.length === 0) throw new UsageError(nothingLeft(tagged, edition))
  return left
}

const nothingLeft = (cases: readonly Case[], edition: Edition | undefined): string => {
  const rule = cases[0]?.rule
  if (!rule || !edition) return 'There are no scenarios to run.'
  const own = rule.editions === 'all' ? editions : rule.editions
  return `None of the selected scenarios belongs to the edition ${edition}; ${rule.id}, for example, belongs to ${own.join(', ')}.`
}
