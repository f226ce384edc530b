import { z } from 'zod'
import { editions } from '../../rules/rule.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'

/** The version of the form of recordings. */
export const cassetteSchema = 'urn:assay:schema:cassette:1'

/** What a recording is of, and how its run was started: `cassette.json`. */
export const cassetteForm = z.strictObject({
  schema: z.literal(cassetteSchema),
  recordedAt: z.iso.datetime(),
  /** The version of assay that made it. */
  version: z.string(),
  /** SHA-256 of the features: with others the same cases would ask other things. */
  featuresDigest: z.string(),
  target: z.strictObject({
    url: z.url(),
    controlUrl: z.url().nullable(),
    product: z.string(),
    edition: z.enum(editions),
  }),
  /** Chance of the recorded run. It makes names and serial numbers, no secrets. */
  chance: z.string().min(16),
  selectors: z.array(z.string()),
  /** Options of the run that change what is asked. */
  options: z.strictObject({
    tags: z.string().exactOptional(),
    seed: z.string().exactOptional(),
    shard: z.string().exactOptional(),
    runs: z.int().exactOptional(),
    timeLimit: z.int().exactOptional(),
    wait: z.int().exactOptional(),
  }),
})
export type Cassette = z.infer<typeof cassetteForm>

/** One line of `exchanges.ndjson`: a case, how it ended, and what it exchanged. */
export const cassetteLineForm = z.strictObject({
  case: z.string().nullable(),
  outcome: z.enum(outcomeKinds).nullable(),
  fingerprint: z.string().nullable(),
  exchanges: z.array(
    z.strictObject({
      method: z.string(),
      origin: z.url(),
      path: z.string(),
      token: z.string().exactOptional(),
      body: z.unknown(),
      status: z.int(),
      headers: z.record(z.string(), z.string()),
      answer: z.unknown(),
    }),
  ),
})
export type CassetteLine = z.infer<typeof cassetteLineForm>

/** The files of a recording, in its folder. */
export const cassetteFiles = { head: 'cassette.json', lines: 'exchanges.ndjson' } as const
