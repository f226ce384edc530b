import { z } from 'zod'
import { didYouMean } from '../../input/did-you-mean.ts'
import { capabilityNames, laterCapabilities } from '../../protocol/capabilities.ts'
import { sendingChannels } from '../../protocol/client.ts'
import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import { contradictedRows, sentenceOf } from '../../protocol/contradictory-capabilities.ts'
import { contractVersion, type Declaration } from '../../protocol/declaration.ts'
import { currentValue } from '../../protocol/earlier-values.ts'
import { type ParameterValue, parameterNames } from '../../protocol/parameters.ts'
import { flag } from './field-schemas.ts'
import { name, text } from './named-texts.ts'
import { outboxSentence } from './outbox-channel.ts'
import { parameterSentence } from './parameter-sentence.ts'
import { issuesText, quoteText } from './quote-text.ts'

/** What is known about one capability, and from which source. */
export const capabilityClaimSchema = z.object({
  state: z.enum(['supported', 'absent', 'unknown']),
  from: z.enum(['declared', 'discovered', 'tried']).default('declared'),
})
const parameterValueSchema = z.union([z.string(), z.number(), z.boolean()], {
  error: 'a number, a text, true or false is expected',
})

/**
 * The discovery document. A capability that is not mentioned is unknown, or absent where the first
 * release did not have it; a declared parameter has to exist and be in
 * range.
 */
export const declarationSchema = z.object({
  contract: z.string().regex(/^\d+(\.\d+)+$/),
  product: z.object({ name, version: name }),
  edition: z.enum(['two-step', '2fa-2017', '2fa-2018']),
  capabilities: z
    .record(text, capabilityClaimSchema)
    .check((context) => {
      for (const name of Object.keys(context.value)) {
        const problem = unknownName('capability', name, capabilityNames)
        if (problem) context.issues.push({ code: 'custom', input: context.value, path: [name], message: problem })
      }
    })
    .transform((given) =>
      Object.fromEntries(
        capabilityNames.map((name) => [
          name,
          given[name] ?? {
            state: laterCapabilities.includes(name) ? ('absent' as const) : ('unknown' as const),
            from: 'declared' as const,
          },
        ]),
      ),
    ),
  parameters: z.record(text, parameterValueSchema).check((context) => {
    for (const [name, value] of Object.entries(context.value)) {
      const problem = parameterSentence(name, value)
      if (problem) context.issues.push({ code: 'custom', input: context.value, path: [name], message: problem })
    }
  }),
  powers: z.object({
    provisioning: flag,
    clock: z.enum(['virtual', 'global', 'none']),
    outbox: z.array(z.enum(sendingChannels, { error: ({ input }) => outboxSentence(input) ?? '' })),
    clientAddress: flag,
    support: flag,
    restart: flag.exactOptional(),
    sandboxes: flag,
    settable: z.array(
      z.enum(parameterNames, { error: ({ input }) => unknownName('parameter', String(input), parameterNames) }),
    ),
  }),
})

const unknownName = (kind: string, name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return undefined
  return [`there is no ${kind} "${name}"`, didYouMean(name, known)].filter((part) => part !== undefined).join('. ')
}

/** What a declaration says that no service can do: a sentence for each, which names both fields. */
export const contradictionsIn = (
  declaration: Pick<Declaration, 'capabilities' | 'parameters' | 'edition'>,
): readonly string[] => [
  ...conflictsOf(declaration.parameters, declaration.edition).map(({ problem }) => problem),
  ...contradictedRows(declaration).map(sentenceOf),
]

/** Why a document is no declaration: it is malformed at a field, or well formed and contradicts itself. */
export type DeclarationProblem = { readonly problem: string; readonly contradicts?: true }

/** A discovery document as a declaration, also one of an earlier version, or the sentence that names the wrong field. */
export const readDeclaration = (json: unknown): Declaration | DeclarationProblem => {
  const crowded = crowdedPlace(json)
  if (crowded !== undefined) return { problem: `${crowded}: it has more than ${maxNames} names` }
  const isLater = isOfLaterMinorVersion(json)
  const misspelt = isLater ? undefined : misspeltField(json)
  if (misspelt !== undefined) return { problem: misspelt }
  const known = isLater ? withoutUnknownNames(json) : json
  const parsed = declarationSchema.safeParse(withCurrentValues(known))
  if (parsed.success) {
    const declaration = parsed.data as unknown as Declaration
    const [problem, ...more] = contradictionsIn(declaration)
    if (problem === undefined) return declaration
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
    return { problem: `${problem}${rest}`, contradicts: true }
  }
  return { problem: issuesText(parsed.error, 'the document') }
}

/** More names than a declaration has in one place, also one of a later version: each unknown one is compared with all known ones. */
const maxNames = 300

/** A place of the document with too many names. */
const crowdedPlace = (json: unknown): string | undefined => {
  const at = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  const places = {
    'the document': json,
    capabilities: at(json, 'capabilities'),
    parameters: at(json, 'parameters'),
    powers: at(json, 'powers'),
    'powers.outbox': at(at(json, 'powers'), 'outbox'),
    'powers.settable': at(at(json, 'powers'), 'settable'),
  }
  return Object.entries(places).find(
    ([, value]) => typeof value === 'object' && value !== null && Object.keys(value).length > maxNames,
  )?.[0]
}

/** The sentence about fields that are nearly those of the document. Others are ignored, as in every answer. */
const misspeltField = (json: unknown): string | undefined => {
  const { data } = z.looseObject({ powers: z.looseObject({}).optional() }).safeParse(json)
  if (data === undefined) return undefined
  const { shape } = declarationSchema
  return (
    misspeltIn('the document', data, Object.keys(shape)) ??
    misspeltIn('powers', data.powers ?? {}, Object.keys(shape.powers.shape))
  )
}
/** Most fields that are asked about. */
const maxQuestions = 20

const misspeltIn = (place: string, given: object, known: readonly string[]): string | undefined => {
  const extra = Object.keys(given).filter((name) => !known.includes(name))
  const found = extra.slice(0, maxQuestions).flatMap((name) => {
    const question = didYouMean(name, known)
    return question === undefined ? [] : [`${place}: there is no field ${quoteText(name)}. ${question}`]
  })
  return found.length === 0 ? undefined : found.join('; ')
}

type Document = z.infer<typeof laterSchema>
const laterSchema = z.looseObject({
  contract: z.string(),
  capabilities: z.record(z.string(), z.unknown()),
  parameters: z.record(z.string(), z.unknown()),
  powers: z.looseObject({ settable: z.array(z.unknown()) }),
})

/** Whether it is a document of a later minor version, which may have names that this version does not know. */
const isOfLaterMinorVersion = (json: unknown): json is Document => {
  const { data } = laterSchema.safeParse(json)
  return data !== undefined && minorOf(data.contract) > minorOf(contractVersion)
}
const minorOf = (version: string): number => Number(version.split('.')[1])

/** Values of an earlier version by their names of today. A server that knows only the former cannot be set to the latter. */
const withCurrentValues = (json: unknown): unknown => {
  const { data } = laterSchema.safeParse(json)
  if (data === undefined) return json
  const parameters = Object.fromEntries(
    Object.entries(data.parameters).map(([name, value]) => [name, isValue(value) ? currentValue(name, value) : value]),
  )
  const settable = data.powers.settable.filter(
    (name) => typeof name !== 'string' || parameters[name] === data.parameters[name],
  )
  return { ...data, parameters, powers: { ...data.powers, settable } }
}
const isValue = (value: unknown): value is ParameterValue => ['string', 'number', 'boolean'].includes(typeof value)

const withoutUnknownNames = (document: Document): Document => ({
  ...document,
  capabilities: onlyKnown(document.capabilities, capabilityNames),
  parameters: onlyKnown(document.parameters, parameterNames),
  powers: {
    ...document.powers,
    settable: document.powers.settable.filter((name) => parameterNames.some((known) => known === name)),
  },
})
const onlyKnown = (given: Readonly<Record<string, unknown>>, known: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name)))
