import { z } from 'zod'
import { capabilityNames } from '../../protocol/capabilities.ts'
import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { type ParameterName, parameterNames, parameterProblem } from '../../protocol/parameters.ts'
import { flag, text } from './field-schemas.ts'
import { issueText } from './quote-text.ts'

/** What is known about one capability, and from which source. */
export const capabilityClaimSchema = z.object({
  state: z.enum(['supported', 'absent', 'unknown']),
  from: z.enum(['declared', 'discovered', 'tried']).default('declared'),
})
const parameterValueSchema = z.union([z.string(), z.number(), z.boolean()])

/**
 * The discovery document. A capability that is not mentioned is unknown; a declared parameter has to exist and be in
 * range.
 */
export const declarationSchema = z
  .object({
    contract: text,
    product: z.object({ name: text, version: text }),
    edition: z.enum(['two-step', '2fa-2017', '2fa-2018']),
    capabilities: z
      .record(text, capabilityClaimSchema)
      .transform((given) =>
        Object.fromEntries(
          capabilityNames.map((name) => [
            name,
            given[name] ?? { state: 'unknown' as const, from: 'declared' as const },
          ]),
        ),
      ),
    parameters: z.record(text, parameterValueSchema).check((context) => {
      for (const [name, value] of Object.entries(context.value)) {
        const problem = parameterProblem(name, value)
        if (problem) context.issues.push({ code: 'custom', input: context.value, path: [name], message: problem })
      }
    }),
    powers: z.object({
      provisioning: flag,
      clock: z.enum(['virtual', 'global', 'none']),
      outbox: z.array(z.enum(['push', 'text', 'call', 'email'])),
      clientAddress: flag,
      support: flag,
      sandboxes: flag,
      settable: z
        .array(text)
        .transform((names) =>
          names.filter((name): name is ParameterName => parameterNames.some((known) => known === name)),
        ),
    }),
  })
  .check((context) => {
    const { parameters, edition } = context.value
    for (const { name, problem } of conflictsOf(parameters, edition)) {
      context.issues.push({ code: 'custom', input: parameters, path: ['parameters', name], message: problem })
    }
  })

/** A discovery document as a declaration, or the sentence that names the wrong field. */
export const readDeclaration = (json: unknown): Declaration | { readonly problem: string } => {
  const parsed = declarationSchema.safeParse(json)
  if (parsed.success) return parsed.data as unknown as Declaration
  return { problem: issueText(parsed.error, 'the document') }
}
