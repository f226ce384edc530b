import { z } from 'zod'
import { baselineSchemaId } from '../verdict/baseline/baseline.ts'
import { baselineSchema } from './baseline-schema.ts'

/**
 * The published JSON Schema of baselines, `contract/schemas/baseline-1.json`, made from the zod schema that parses
 * them.
 */
export const baselineJsonSchema = (): string => {
  const { $schema, ...form } = z.toJSONSchema(baselineSchema, { target: 'draft-2020-12' })
  const head = {
    $schema,
    $id: baselineSchemaId,
    title: 'Baseline of known failures, version 1',
    description:
      'The known failures of one target, in YAML or JSON. A failure that is not listed fails the run, and so does an entry that is stale, expired or changed.',
  }
  return `${JSON.stringify({ ...head, ...form }, undefined, 2)}\n`
}
