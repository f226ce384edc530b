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
  reason: sentence.meta({ description: 'Why it fails, in one sentence.' }),
  issue: z.url().nullable().meta({ description: 'URL of the issue; null if there is none.' }),
  owner: sentence.meta({ description: 'Who is responsible for it.' }),
  expires: z.iso.date().meta({ description: 'The last day on which the entry is valid. After it, the run fails.' }),
}
const ofCase = {
  rule: ruleId,
  case: sentence.meta({ description: 'The id of the case, such as `APPPW-17/one-more-is-refused`.' }),
}
const agrees = ({ rule, case: id }: { readonly rule: string; readonly case: string }): boolean =>
  id.startsWith(`${rule}/`)
const disagrees = { error: 'the case belongs to a different rule', path: ['case'] }

const failure = z
  .strictObject({
    ...ofCase,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits; `assay baseline update` writes it')
      .meta({
        description: 'Digest of the failure: check, expected and actual, without values that change from run to run.',
      }),
    ...entryMetadata,
  })
  .refine(agrees, disagrees)
const flaky = z.strictObject({ ...ofCase, ...entryMetadata }).refine(agrees, disagrees)
const gap = z.strictObject({
  outcome: z.enum(unverifiedReasons).meta({ description: 'Why assay cannot verify them.' }),
  rules: z.array(ruleId).min(1),
  ...entryMetadata,
})

/** A baseline, parsed. */
export const baselineSchema: z.ZodType<Baseline> = z.strictObject({
  schema: z.literal(baselineSchemaId),
  target: z.strictObject({
    product: z.string().min(1).meta({ description: 'The declared product of the target, without its version.' }),
    edition: z.enum(editions),
  }),
  failures: z.array(failure).meta({ description: 'Scenarios that are known to fail, each with its fingerprint.' }),
  flaky: z.array(flaky).meta({ description: 'Scenarios that are known to be flaky.' }),
  unverified: z.array(gap).meta({ description: 'Rules that are known to be unverified.' }),
})
