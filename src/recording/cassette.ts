import { z } from 'zod'
import { controlRouteTable } from '../http/routes/control-route-table.ts'
import { routeTable } from '../http/routes/route-table.ts'
import { editions } from '../rules/rule.ts'
import type { Exchange } from '../targets/target.ts'
import { depths } from '../verdict/depth.ts'
import { outcomeKinds } from '../verdict/outcome.ts'

/** The version of the format of recordings. */
export const cassetteSchemaId = 'urn:assay:schema:cassette:1'

/** The URL of a server as a run writes it, with its path resolved. */
const serverUrl = z.string().refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  return isPlain && url.href.replace(/\/$/, '') === text.replace(/\/$/, '')
}, 'this is not the URL of a server')

/** The file of an adapter. The reference is none: a run of it is not recorded, and has threads of its own. */
const adapterFile = z.string().refine((file) => file !== 'reference', 'this is not the file of an adapter')

/** The head of a recording, `cassette.json`: what was recorded, and how its run was started. */
export const cassetteSchema = z.strictObject({
  schema: z.literal(cassetteSchemaId),
  recordedAt: z.iso.datetime(),
  /** The version of assay that made it. */
  version: z.string(),
  /** SHA-256 of the features: with other features the same cases would send other requests. */
  featuresDigest: z.string(),
  target: z.strictObject({
    url: serverUrl,
    controlUrl: serverUrl.nullable(),
    product: z.string(),
    edition: z.enum(editions),
    /** For a recording of commands: the adapter as the run named it, and the name of the target. */
    adapter: z.strictObject({ file: adapterFile, name: z.string() }).exactOptional(),
  }),
  /** Seed of the recorded run. It makes names and serial numbers, no secrets. */
  chance: z.string().min(16),
  selectors: z.array(z.string()),
  /** Options of the run that change the requests. */
  options: z.strictObject({
    /** Absent in recordings of earlier versions, which are of all cases. */
    depth: z.enum(depths).exactOptional(),
    tags: z.string().exactOptional(),
    seed: z.string().exactOptional(),
    shard: z.string().exactOptional(),
    runs: z.int().min(1).max(100_000_000).exactOptional(),
    timeLimit: z.int().min(1).max(86_400).exactOptional(),
    wait: z.int().min(1).max(86_400).exactOptional(),
  }),
})
export type Cassette = z.infer<typeof cassetteSchema>

const pairs = z.record(z.string(), z.string())
const commandNames: ReadonlySet<string> = new Set([
  ...routeTable.map(({ type }) => type),
  ...Object.keys(controlRouteTable),
  ...['describe', 'open', 'close'],
])

/** An exchange of an adapter with its server, as reports show it. */
const wireSchema = z.strictObject({
  plane: z.enum(['public', 'control']),
  command: z.custom<Exchange['command']>((name) => commandNames.has(String(name)), 'this is not a command'),
  at: z.number(),
  milliseconds: z.number(),
  request: z.strictObject({
    method: z.string(),
    url: z.string(),
    headers: pairs,
    body: z.string().exactOptional(),
  }),
  response: z.strictObject({ status: z.int(), headers: pairs, body: z.string() }).exactOptional(),
  failure: z.string().exactOptional(),
})

/** One line of `exchanges.ndjson`: a case, its result, and its exchanges. */
export const cassetteLineSchema = z.strictObject({
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
      headers: pairs,
      answer: z.unknown(),
    }),
  ),
  /** For a recording of commands: the HTTP exchanges of each sandbox. */
  wire: z.array(z.array(wireSchema)).exactOptional(),
})
export type CassetteLine = z.infer<typeof cassetteLineSchema>

/** The files of a recording, in its folder. */
export const cassetteFiles = { head: 'cassette.json', lines: 'exchanges.ndjson' } as const
