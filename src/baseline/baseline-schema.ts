import { z } from 'zod'
import { findRule } from '../rules/catalogue.ts'
import { editions } from '../rules/rule.ts'
import { type Baseline, baselineSchemaId } from '../verdict/baseline/baseline.ts'
import { unverifiedReasons } from '../verdict/outcome.ts'

const sentence = z.string().min(1).max(2000)
const ruleId = z
  .string()
  .refine((id) => findRule(id) !== undefined, { error: ({ input }) => `the catalogue has no rule ${String(input)}` })
  .meta({ description: 'The id of a rule, such as `APPPW-17`.', pattern: '^(?:H-)?[A-Z]+-[0-9]+$' })

const entryMetadata = {
  reason: sentence.meta({ description: 'Why it is so, in one sentence.' }),
  issue: z.url().nullable().meta({ description: 'Where it is being dealt with; null when nobody does.' }),
  owner: sentence.meta({ description: 'Who looks after it.' }),
  expires: z.iso.date().meta({ description: 'The last day on which the entry holds. After it the run breaks.' }),
}
const ofCase = {
  rule: ruleId,
  case: sentence.meta({ description: 'The id of the case, such as `APPPW-17/one-more-is-refused`.' }),
}
const agrees = ({ rule, case: id }: { readonly rule: string; readonly case: string }): boolean =>
  id.startsWith(`${rule}/`)
const disagrees = { error: 'the case belongs to another rule', path: ['case'] }

const failure = z
  .strictObject({
    ...ofCase,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'is 16 hexadecimal digits; `assay baseline update` writes it')
      .meta({
        description: 'Of the failure: what failed, what was expected, what happened, without values that change.',
      }),
    ...entryMetadata,
  })
  .refine(agrees, disagrees)
const flaky = z.strictObject({ ...ofCase, ...entryMetadata }).refine(agrees, disagrees)
const gap = z.strictObject({
  outcome: z.enum(unverifiedReasons).meta({ description: 'Why assay cannot see them.' }),
  rules: z.array(ruleId).min(1),
  ...entryMetadata,
})

/** A baseline, parsed. */
export const baselineSchema: z.ZodType<Baseline> = z.strictObject({
  schema: z.literal(baselineSchemaId),
  target: z.strictObject({
    product: z
      .string()
      .min(1)
      .meta({ description: 'The product of the target, as it declares it, without a version.' }),
    edition: z.enum(editions),
  }),
  failures: z.array(failure).meta({ description: 'Scenarios that are known to fail, each in one way.' }),
  flaky: z.array(flaky).meta({ description: 'Scenarios that fail at times.' }),
  unverified: z.array(gap).meta({ description: 'Rules that are known not to be seen.' }),
})
