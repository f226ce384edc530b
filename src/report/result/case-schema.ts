import { z } from 'zod'
import type { Exchange } from '../../targets/target.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'

export const count = z.int().min(0)
export const sentence = z.string().nullable()
export const parameterValue = z.union([z.string(), z.number(), z.boolean()])
const headers = z.record(z.string(), z.string())

/** A later version may know more commands, so any word will do. */
const command = z.custom<Exchange['command']>((value) => typeof value === 'string' && /^[a-z][a-z-]*$/.test(value))

const exchange = z.looseObject({
  plane: z.enum(['public', 'control']),
  at: z.number(),
  milliseconds: z.number(),
  command,
  request: z.looseObject({ method: z.string(), url: z.string(), headers, body: z.string().exactOptional() }),
  response: z.looseObject({ status: z.int(), headers, body: z.string() }).exactOptional(),
  failure: z.string().exactOptional(),
})

const step = z.looseObject({
  keyword: z.string(),
  text: z.string(),
  status: z.enum(['passed', 'failed', 'skipped', 'undefined', 'ambiguous']),
  milliseconds: z.number().min(0).exactOptional(),
})

const known = z.looseObject({
  state: z.enum(['as-known', 'changed', 'flaky']),
  reason: z.string(),
  issue: sentence,
  owner: z.string(),
  expires: z.string(),
  expired: z.boolean(),
})

const search = z.looseObject({
  runs: count,
  commands: count,
  states: count,
  boundaries: z.record(z.string(), count),
  rounds: count.exactOptional(),
  seed: z.string(),
  path: sentence,
  story: z.array(z.string()),
})

const rerun = z.looseObject({
  outcome: z.enum(outcomeKinds),
  reason: sentence,
  message: sentence,
  milliseconds: z.number().min(0),
  exchanges: z.array(exchange).exactOptional(),
})

/** The form of one case. */
export const caseResultSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  feature: z.string(),
  line: count,
  outcome: z.enum(outcomeKinds),
  reason: sentence,
  message: sentence,
  expected: sentence,
  actual: sentence,
  replay: z.string(),
  milliseconds: z.number().min(0),
  steps: z.array(step),
  operation: z.string().exactOptional(),
  sentByCheck: z.literal(true).exactOptional(),
  decisive: count.exactOptional(),
  parameters: z.record(z.string(), parameterValue).exactOptional(),
  declared: z.record(z.string(), parameterValue.nullable()).exactOptional(),
  notAsDeclared: z.string().exactOptional(),
  inferred: z.string().exactOptional(),
  blockedBy: z.string().exactOptional(),
  known: known.exactOptional(),
  search: search.exactOptional(),
  rerun: rerun.exactOptional(),
  exchanges: z.array(exchange).exactOptional(),
})
