import type { Tampering } from '../../targets/target.ts'
import { ambiguousMutations, duplicateKeyMutations, jsonMutations } from './json-mutations.ts'
import { textMutations } from './text-mutations.ts'

/** How a field travels. */
export type FieldLocation = 'body' | 'path' | 'header'

/** An input: a mutation of the valid value, by the name of its kind; or a generated text or JSON value. */
export type Input = { readonly kind: string; readonly value?: string }

const customKinds = { text: 'text', json: 'JSON', leftOut: 'left out' } as const
export const textInput = (value: string): Input => ({ kind: customKinds.text, value })
export const jsonInput = (value: string): Input => ({ kind: customKinds.json, value })

/** The inputs of the known kinds that this location can carry. `anyText`: any text may be valid. */
export const corpusFor = (location: FieldLocation, anyText: boolean): readonly Input[] => {
  const texts = Object.keys(textMutations)
  const json = [jsonMutations, ambiguousMutations, anyText ? {} : duplicateKeyMutations].flatMap((list) =>
    Object.keys(list),
  )
  const kinds = location === 'body' ? [...texts, ...json, customKinds.leftOut] : texts
  return kinds.map((kind) => ({ kind }))
}

/** What is sent: undefined where the field is left out, or where the location cannot carry the text. */
export type EncodedInput = {
  readonly raw?: string
  /** The text that a reader of the contract finds in the field; undefined where that is none. */
  readonly text?: string
  /** Whether the target may take it for the right one. */
  readonly ambiguous?: true
}

type Mutation = (validValue: string, field: string) => string
const mutationNamed = (list: Readonly<Record<string, Mutation>>, kind: string): Mutation | undefined =>
  Object.hasOwn(list, kind) ? list[kind] : undefined

/** An input as it is sent, or undefined where the location cannot carry it. Throws an Error for an unknown kind. */
export const encodeInput = (
  { kind, value = '' }: Input,
  validValue: string,
  field: string,
  location: FieldLocation,
): EncodedInput | undefined => {
  if (kind === customKinds.leftOut) return {}
  const text = kind === customKinds.text ? value : mutationNamed(textMutations, kind)?.(validValue, field)
  if (text !== undefined) return encodeText(text, location)
  const ambiguous = mutationNamed(ambiguousMutations, kind)?.(validValue, field)
  const raw =
    kind === customKinds.json
      ? value
      : (ambiguous ?? mutationNamed({ ...jsonMutations, ...duplicateKeyMutations }, kind)?.(validValue, field))
  if (raw === undefined) throw new Error(`there is no input of the kind "${kind}"`)
  const read = decodedText(raw)
  return { raw, ...(read === undefined ? {} : { text: read }), ...(ambiguous === undefined ? {} : { ambiguous: true }) }
}

/** Dots alone are steps in a path (RFC 3986 section 5.2.4); a header takes printable ASCII (RFC 9110 section 5.5). */
const encodeText = (text: string, location: FieldLocation): EncodedInput | undefined => {
  if (location === 'body') return { raw: JSON.stringify(text), text }
  if (location === 'header') return /^[\x21-\x7e]{1,4000}$/.test(text) ? { raw: text, text } : undefined
  return /^\.{0,2}$/.test(text) || text.length > 4000
    ? undefined
    : { raw: encodeURIComponent(text.toWellFormed()), text }
}

const decodedText = (raw: string): string | undefined => {
  try {
    const json: unknown = JSON.parse(raw)
    return typeof json === 'string' ? json : undefined
  } catch {
    return undefined
  }
}

/** An input in a few words; its own text only where nothing secret can be in it. */
export const descriptionOf = ({ kind, value }: Input): string =>
  value === undefined ? kind : `${kind}: ${value.length > 80 ? `${value.slice(0, 80)}…` : value}`

/** The input as one field of a command. */
export const tamperedField = (input: Input, field: string, { raw }: EncodedInput): Tampering => ({
  field,
  description: descriptionOf(input),
  ...(raw === undefined ? {} : { raw }),
})
