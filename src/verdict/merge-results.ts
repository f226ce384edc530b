import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../input/usage-error.ts'
import { findRule, type RuleId } from '../rules/catalogue.ts'
import { profilesOfRun } from './chosen-profiles.ts'
import { judgeRun } from './judge.ts'
import type { CaseResult, RunFacts, RunResult } from './result.ts'

/** A result and the name that the user gave it. */
export type NamedResult = { readonly name: string; readonly result: RunResult }

/**
 * Merges the parts of one run: judges all cases again, so that the result is that of one run, times aside. Throws a
 * UsageError when a part is missing or double, or when the parts are not of one run: another suite, target, edition,
 * selection or seed. Without a baseline in `facts` no failure is known, whatever the parts say.
 */
export const mergeResults = (parts: readonly NamedResult[], facts: Pick<RunFacts, 'compareWith'> = {}): RunResult => {
  const [first] = parts
  if (!first) throw new UsageError('There are no results to merge')
  for (const part of parts.slice(1)) assertSameRun(first, part)
  assertAllShards(parts)
  const cases = new Map<RuleId, CaseResult[]>()
  const from = new Map<string, string>()
  for (const { name, result } of parts) {
    for (const { id, cases: own } of result.rules) {
      const rule = findRule(id)
      if (!rule) throw new UsageError(`${name} has a rule that is not in the catalogue: ${id}`)
      const merged = cases.get(rule.id) ?? []
      cases.set(rule.id, merged)
      for (const one of own) {
        const before = from.get(one.id)
        if (before !== undefined) throw new UsageError(`${one.id} is in ${before} and in ${name}`)
        from.set(one.id, name)
        const { known: _, ...unmarked } = one
        merged.push(facts.compareWith ? one : unmarked)
      }
    }
  }
  return judgeRun({ ...factsOf(parts, first.result), ...facts }, cases)
}

const factsOf = (parts: readonly NamedResult[], { run, suite, target, configuration }: RunResult): RunFacts => {
  const runs = parts.map(({ result }) => result.run)
  const startedAt = runs.map((one) => one.startedAt).sort()[0] ?? run.startedAt
  const finishedAt =
    runs
      .map((one) => one.finishedAt)
      .sort()
      .at(-1) ?? run.finishedAt
  return {
    run: {
      ...run,
      scope: run.selection.length === 0 ? 'full' : 'partial',
      complete: runs.every(({ complete }) => complete),
      startedAt,
      finishedAt,
      milliseconds: Math.max(...runs.map(({ milliseconds }) => milliseconds)),
      shard: null,
      reproduce: run.reproduce.replace(/ --shard \S+/, ''),
    },
    suite,
    target,
    configuration: { ...configuration, shard: null },
  }
}

/** What has to be the same in all parts, and its name for people. */
const mustBeEqual = {
  'the features': ({ suite }: RunResult) => suite.featuresDigest,
  'the catalogue': ({ suite }: RunResult) => suite.catalogueDigest,
  'the product': ({ target }: RunResult) => target.product,
  'the kind of target': ({ target }: RunResult) => target.kind,
  'the declared parameters': ({ target }: RunResult) => target.parameters,
  'the declared capabilities': ({ target }: RunResult) => target.capabilities,
  'the edition': ({ run }: RunResult) => run.edition,
  'the profiles': ({ run }: RunResult) => profilesOfRun(run),
  'the selection': ({ run }: RunResult) => run.selection,
  'the depth': ({ run }: RunResult) => run.leftOut,
  'the seed': ({ run }: RunResult) => run.seed,
} as const

const assertSameRun = (first: NamedResult, other: NamedResult): void => {
  for (const [what, of] of Object.entries(mustBeEqual)) {
    if (isDeepStrictEqual(of(first.result), of(other.result))) continue
    throw new UsageError(`${first.name} and ${other.name} are not shards of the same run: they differ in ${what}`)
  }
}

const assertAllShards = (parts: readonly NamedResult[]): void => {
  const shards = parts.map(({ name, result: { run } }) => ({ name, ...readShard(name, run.shard) }))
  const total = shards[0]?.total ?? 0
  const other = shards.find((shard) => shard.total !== total)
  if (other)
    throw new UsageError(`${other.name} is one of ${other.total} shards, and ${shards[0]?.name} one of ${total}`)
  for (let index = 1; index <= total; index++) {
    const own = shards.filter((shard) => shard.index === index)
    if (own.length > 1) throw new UsageError(`${own.map(({ name }) => name).join(' and ')} are both shard ${index}`)
    if (own.length === 0) {
      throw new UsageError(`Shard ${index}/${total} is missing`, { advice: `Run it: --shard ${index}/${total}` })
    }
  }
}

const readShard = (name: string, text: string | null): { readonly index: number; readonly total: number } => {
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(text ?? '') ?? []
  if (index === undefined || total === undefined) {
    throw new UsageError(`${name} is not a shard of a run`, {
      advice: 'Shards are made with --shard, for example --shard 1/3.',
    })
  }
  const shard = { index: Number(index), total: Number(total) }
  if (shard.total < 1 || shard.index < 1 || shard.index > shard.total)
    throw new UsageError(`${name} says that it is shard ${text}, which no run has`, {
      advice: 'Run that part again, with --shard.',
    })
  return shard
}
