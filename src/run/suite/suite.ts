import type { GherkinDocument, Pickle, PickleStep } from '@cucumber/messages'
import { findRule, type Rule, type RuleId, rules } from '../../rules/catalogue.ts'
import { type CaseName, caseIds } from './case-id.ts'
import { digestOf, featuresDigest } from './digest.ts'
import { type FeatureFile, type FeatureText, type FileSet, parseFeatures, readFeatures } from './feature-files.ts'
import { nodesOf } from './gherkin-nodes.ts'
import { readParsedFeatures } from './parsed-features.ts'

/** One scenario, or one row of an outline: the unit that is run and judged. */
export type Case = {
  /** Stable: `APPPW-17/one-more-is-refused`, with `#` and its values for the row of an outline. */
  readonly id: string
  /** The rule that it tests; undefined when its tags do not tell. */
  readonly rule: Rule | undefined
  /** Why its rule is unknown. */
  readonly problem?: string
  readonly name: string
  /** Of a row of an outline: the value of each column. */
  readonly row?: Readonly<Record<string, string>>
  /** Path of the feature file from the root. */
  readonly feature: string
  readonly line: number
  /** With the tags of feature, rule and examples. */
  readonly tags: readonly string[]
  readonly steps: readonly CaseStep[]
  /** Never runs beside another case. */
  readonly serial: boolean
  readonly pickle: Pickle
  readonly document: GherkinDocument
}
export type CaseStep = {
  readonly keyword: string
  readonly text: string
  readonly line: number
  readonly pickleStep: PickleStep
}

/** Everything that the feature files demand. */
export type Suite = {
  /** Those that were parsed. */
  readonly features: readonly FeatureFile[]
  /** In the order of the files. */
  readonly cases: readonly Case[]
  /** SHA-256 in hex. */
  readonly featuresDigest: string
  readonly catalogueDigest: string
}

export const ruleTag = '@rule:'
export const serialTag = '@serial'
/** Examples that hold in one edition only have this tag: `@edition:2fa-2017`. */
export const editionTag = '@edition:'
/** Scenarios that judge just before or just after a moment. Not written: it follows from their sentences. */
export const edgeTag = '@edge'
const edgeSentence = /\bjust (before|after) the end of\b/
/** Scenarios that search for a counterexample. The feature has the tag, since they are apart from the examples. */
export const propertyTag = '@property'
/** Features whose rows are cells of a table: of effects, of doors, of holders. */
export const effectsTag = '@effects'
export const tableTags: readonly string[] = [effectsTag, '@doors', '@holders']

const ruleOf = (tags: readonly string[]): Pick<Case, 'rule' | 'problem'> => {
  const ids = tags.filter((tag) => tag.startsWith(ruleTag)).map((tag) => tag.slice(ruleTag.length))
  const [id, ...others] = ids
  if (id === undefined) return { rule: undefined, problem: `it has no ${ruleTag} tag to name its rule` }
  if (others.length > 0) return { rule: undefined, problem: `it has ${ids.length} ${ruleTag} tags (${ids.join(', ')})` }
  const rule = findRule(id)
  return rule ? { rule } : { rule, problem: `the catalogue has no rule ${id}` }
}

type NamedCase = { readonly named: CaseName; readonly case: Omit<Case, 'id'> }

const casesOf = ({ uri, document, pickles }: FeatureFile): readonly NamedCase[] => {
  const nodes = nodesOf(document)
  return pickles.map((pickle) => {
    const written = pickle.tags.map(({ name }) => name)
    const tags = pickle.steps.some(({ text }) => edgeSentence.test(text)) ? [...written, edgeTag] : written
    const { rule, problem } = ruleOf(tags)
    const [scenarioId, rowId] = pickle.astNodeIds
    const scenario = nodes.scenarios.get(scenarioId ?? '')
    const row = nodes.rows.get(rowId ?? '')
    const named = { ruleId: rule?.id, scenario: scenario?.name ?? pickle.name, ...(row && { row: row.values }) }
    const own = {
      rule,
      ...(problem !== undefined && { problem }),
      name: pickle.name,
      ...(row && { row: Object.fromEntries(row.columns.map((column, at) => [column, row.values[at] ?? ''])) }),
      feature: uri,
      line: row?.line ?? scenario?.location.line ?? 1,
      tags,
      steps: pickle.steps.map((pickleStep) => {
        const step = nodes.steps.get(pickleStep.astNodeIds[0] ?? '')
        return {
          keyword: step?.keyword.trim() ?? '*',
          text: pickleStep.text,
          line: step?.location.line ?? 1,
          pickleStep,
        }
      }),
      serial: tags.includes(serialTag),
      pickle,
      document,
    }
    return { named, case: own }
  })
}

/** Cases with their ids, which depend on how the others are called. */
const withIds = (cases: readonly NamedCase[]): readonly Case[] => {
  const ids = caseIds(cases.map(({ named }) => named))
  return cases.map((one, at) => ({ id: ids[at] ?? '', ...one.case }))
}

const mentions = ({ text }: FeatureText, ids: Iterable<RuleId>): boolean =>
  new RegExp(`${ruleTag}(${[...ids].join('|')})\\b`).test(text)

type LoadedSuite = { readonly texts: readonly FeatureText[]; readonly only: string; readonly suite: Suite }

/** The suites that were loaded last, for runs that follow each other in one process. A suite is never changed. */
const loaded: LoadedSuite[] = []
const mostLoaded = 4

const hasSameTexts = (some: readonly FeatureText[], others: readonly FeatureText[]): boolean =>
  some.length === others.length &&
  some.every(({ uri, text }, at) => uri === others[at]?.uri && text === others[at]?.text)

/**
 * The suite of these feature files. With `onlyRules` only the files with scenarios of these rules are parsed, which saves
 * most of the start of a run with few rules; the digest is of all files all the same. The files are read each time;
 * what was loaded before in this process from the same texts, and from no file of parsed ones, is not made again. Throws a UsageError for files that
 * are missing or, as far as they are parsed, invalid.
 */
export const loadSuite = async (files: FileSet, onlyRules?: ReadonlySet<RuleId>): Promise<Suite> => {
  const texts = readFeatures(files)
  if (files.parsed !== undefined) return parseSuite(files, texts, onlyRules)
  const only = onlyRules === undefined ? 'all' : `some: ${[...onlyRules].sort().join(' ')}`
  const known = loaded.find((one) => one.only === only && hasSameTexts(one.texts, texts))
  if (known) return known.suite
  const suite = parseSuite(files, texts, onlyRules)
  loaded.unshift({ texts, only, suite })
  loaded.length = Math.min(loaded.length, mostLoaded)
  return suite
}

const parseSuite = (files: FileSet, texts: readonly FeatureText[], onlyRules?: ReadonlySet<RuleId>): Suite => {
  const digest = featuresDigest(texts)
  const cached =
    onlyRules === undefined && files.parsed !== undefined ? readParsedFeatures(files.parsed, digest, texts) : undefined
  const features =
    cached ?? parseFeatures(onlyRules === undefined ? texts : texts.filter((one) => mentions(one, onlyRules)))
  return {
    features,
    cases: withIds(features.flatMap(casesOf)),
    featuresDigest: digest,
    catalogueDigest: digestOf(rules),
  }
}
