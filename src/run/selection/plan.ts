import { createHash } from 'node:crypto'
import { UsageError } from '../../input/usage-error.ts'
import { profileOf, type RuleId } from '../../rules/catalogue.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Depth } from '../../verdict/depth.ts'
import type { Case, Suite } from '../suite/suite.ts'
import { casesAtDepth, type ImpossibleCases, leftOutByRule } from './covering-cases.ts'
import { selectedProfiles } from './selected-profiles.ts'
import { type Selection, selectCases, selectionText } from './selection.ts'

/** One of `total` parts of a run; the first is 1. */
export type Shard = { readonly index: number; readonly total: number }

export type PlanOptions = Selection & {
  readonly shard?: Shard
  /** How many rows of the tables run; all of them where it is not given, or where a selector names cases or a feature file. */
  readonly depth?: Depth
  /** Cases that are known to say nothing about the target: the depth chooses others in their place where there are some. */
  readonly impossible?: ImpossibleCases
  /** Shuffles the cases; the same seed gives the same order. */
  readonly seed?: string
}

/** What will run, in which order. */
export type Plan = {
  readonly suite: Suite
  readonly cases: readonly Case[]
  /** `full` when the plan has everything that its profiles demand. */
  readonly scope: 'full' | 'partial'
  /** The profiles that it is about. */
  readonly profiles: readonly ProfileName[]
  readonly selection: readonly string[]
  readonly shard: Shard | undefined
  /** How many cases of each rule are left out at depth quick; undefined at depth full. */
  readonly leftOut: Readonly<Partial<Record<RuleId, number>>> | undefined
  readonly seed: string | undefined
}

/** Reads `2/5`. Throws a UsageError for anything else. */
export const parseShard = (text: string): Shard => {
  const [, index, total] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.map(Number) ?? []
  if (index === undefined || total === undefined || index > total)
    throw new UsageError(`"${text}" is not a shard.`, {
      advice: 'Give the shard and the number of shards, for example 2/5.',
    })
  return { index, total }
}

const keyOf = (seed: string, { id }: Case): string => createHash('sha256').update(`${seed}\n${id}`).digest('hex')

/** By a key of each case, so that leaving cases out does not change the order of the others. */
const shuffled = (cases: readonly Case[], seed: string): readonly Case[] =>
  cases
    .map((one) => ({ one, key: keyOf(seed, one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)

/** Those of the named profiles that the cases are about; all of them where the cases do not tell. */
const examinedProfiles = (cases: readonly Case[], named: readonly ProfileName[]): readonly ProfileName[] => {
  const about = named.filter((name) => cases.some(({ rule }) => rule && profileOf(rule.id) === name))
  return about.length === 0 ? named : about
}

/** Chooses what to run. Throws a UsageError when the selection is unknown or empty. A shard may be empty. */
export const planRun = (suite: Suite, options: PlanOptions = {}): Plan => {
  const { shard, seed, selectors = [] } = options
  const all = selectCases(suite, options)
  const depth = selectors.some((selector) => selector.includes('/')) ? 'full' : (options.depth ?? 'full')
  const selected = casesAtDepth(all, depth, options.impossible)
  const inShard = shard ? selected.filter((_, at) => at % shard.total === shard.index - 1) : selected
  const selection = selectionText(options)
  return {
    suite,
    cases: seed === undefined ? inShard : shuffled(inShard, seed),
    scope: selection.length === 0 && !shard ? 'full' : 'partial',
    profiles: examinedProfiles(selected, selectedProfiles(options.profile, selectors)),
    selection,
    shard,
    leftOut: depth === 'full' ? undefined : leftOutByRule(all, selected),
    seed,
  }
}
