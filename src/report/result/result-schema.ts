import { z } from 'zod'
import { profileNames } from '../../rules/profiles.ts'
import { editions, levels } from '../../rules/rule.ts'
import { timeParts } from '../../targets/times-by-part.ts'
import { claims } from '../../verdict/claim.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import { type RunResult, resultSchemaId } from '../../verdict/result.ts'
import { checkStates } from '../../verdict/run-notes.ts'
import { caseResultSchema, count, parameterValue, sentence } from './case-schema.ts'

/*
 * The schema of `result.json` as far as the reports rely on it. Later versions may add properties: they are kept as
 * they are.
 */

const rule = z.looseObject({
  id: z.string().regex(/^(?:H-)?[A-Z]+-[0-9]+$/),
  text: z.string(),
  level: z.enum(levels),
  area: z.string(),
  outcome: z.enum(outcomeKinds),
  reason: sentence,
  blockedBy: z.string().exactOptional(),
  cases: z.array(caseResultSchema),
})

const cause = z.looseObject({
  outcome: z.enum(['error', 'fail', 'warn', 'blocked']),
  reason: sentence,
  operation: sentence,
  sentence: z.string(),
  rules: z.array(z.string()),
  blocks: z.array(z.string()),
  scenarios: count,
  case: z.string(),
})

const claim = z.looseObject({
  profile: z.string(),
  edition: z.enum(editions),
  unchecked: z.literal(true).exactOptional(),
  claim: z.enum(claims),
  rules: z.looseObject({
    total: count,
    pass: count,
    fail: count,
    warn: count,
    na: count,
    unverified: count,
    blocked: count,
    error: count,
    contract: count.exactOptional(),
    observation: count.exactOptional(),
    unstable: count.exactOptional(),
  }),
  weaknesses: count.exactOptional(),
  quick: z.looseObject({ cases: count, of: count }).exactOptional(),
})

const measured = { command: z.string(), date: z.string(), stale: z.boolean() }
const mutation = z.looseObject({
  ...measured,
  killed: count,
  covered: count,
  mutants: count,
  files: count,
  filesTotal: count,
})
const selftest = z.looseObject({
  blindBatch: z
    .looseObject({ ...measured, batch: z.string(), noticed: count, defects: count })
    .nullable()
    .exactOptional(),
  faults: z.looseObject({ ...measured, caught: count, total: count }).nullable(),
  nullTargets: z.looseObject({ ...measured, points: count, total: count }).nullable(),
  mutation: mutation.nullable(),
  scenarioMutation: mutation.nullable().exactOptional(),
  flakiness: z.looseObject({ ...measured, differing: count, verdicts: count, runs: count }).nullable(),
})

const baseline = z.looseObject({
  entries: count,
  known: count,
  flaky: count,
  gaps: count,
  unexpected: z.array(z.string()),
  unseen: z.array(z.string()),
  problems: z.array(
    z.looseObject({ kind: z.enum(['stale', 'expired', 'changed']), entry: z.string(), message: z.string() }),
  ),
})

/** The schema of a whole `result.json`. */
export const runResultSchema: z.ZodType<RunResult> = z.looseObject({
  schema: z.literal(resultSchemaId),
  run: z.looseObject({
    scope: z.enum(['full', 'partial']),
    complete: z.boolean(),
    edition: z.enum(editions),
    profiles: z.array(z.enum(profileNames)).min(1).exactOptional(),
    selection: z.array(z.string()),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    milliseconds: z.number().min(0),
    concurrency: z.int().min(1),
    seed: z.string(),
    shard: z.string().nullable(),
    leftOut: z.record(z.string(), count).exactOptional(),
    reproduce: z.string(),
    check: z.enum(checkStates).exactOptional(),
    pace: z.string().exactOptional(),
    leftBehind: z.string().exactOptional(),
    times: z.partialRecord(z.enum([...timeParts, 'alone']), count).exactOptional(),
  }),
  suite: z.looseObject({
    version: z.string(),
    featuresDigest: z.string(),
    catalogueDigest: z.string(),
    rules: count,
    scenarios: count,
    selftest: selftest.exactOptional(),
  }),
  target: z.looseObject({
    name: z.string(),
    kind: z.enum(['reference', 'http', 'adapter', 'fault']),
    url: z.string().nullable(),
    product: z.string().nullable(),
    parameters: z.record(z.string(), parameterValue),
    capabilities: z.record(
      z.string(),
      z.looseObject({
        state: z.enum(['supported', 'absent', 'unknown']),
        from: z.enum(['declared', 'discovered', 'tried']),
      }),
    ),
    deviations: z.array(z.string()),
    weaknesses: z
      .array(z.looseObject({ name: z.string(), declared: z.string(), sentence: z.string() }))
      .exactOptional(),
  }),
  configuration: z.record(z.string(), z.unknown()),
  baseline: baseline.exactOptional(),
  claims: z.array(claim),
  causes: z.array(cause).exactOptional(),
  rules: z.array(rule),
})
