import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { editions } from '../../src/rules/rule.ts'

/** What a defect contradicts: a sentence of a document, a declared parameter, or nothing ("outside" says why it was kept). */
const breaksSchema = z.union([
  z.strictObject({ document: z.string(), lines: z.string(), rules: z.array(z.string()).min(1) }),
  z.strictObject({ parameter: z.string(), rules: z.array(z.string()).min(1) }),
  z.strictObject({ outside: z.string() }),
])

const defectSchema = z.strictObject({
  /** Unique in the batch, kebab-case; names `<id>.patch` and `<id>.probe.mjs`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  area: z.string(),
  edition: z.enum(editions),
  /** What the defective server does, in one sentence. */
  summary: z.string(),
  /** Where the idea comes from: a document, a standard's list, an advisory, code drawn at random. */
  source: z.string(),
  breaks: breaksSchema,
})

const batchSchema = z.strictObject({
  name: z.string(),
  /** When it was written; YYYY-MM-DD. */
  date: z.iso.date(),
  /** The commit that its patches are made for: the defective server is of this commit, whatever the harness is. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/),
  /** What its author had read. */
  sight: z.string(),
  defects: z.array(defectSchema).min(1),
})

export type Defect = z.infer<typeof defectSchema>
export type Batch = z.infer<typeof batchSchema>

/** Reads `batch.json` of a folder. Throws a ZodError that names the field where it has another form, or ids are not unique. */
export const readBatch = (folder: string): Batch => {
  const batch = batchSchema.parse(JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')))
  const ids = batch.defects.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`two defects of ${batch.name} are called ${twice}`)
  return batch
}
