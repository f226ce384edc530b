import type { Distortion } from '../../targets/target.ts'
import { lookalikes } from './lookalikes.ts'
import { eitherWay, strangeJson, twiceWrong } from './strange-json.ts'

/** How a field travels. */
export type Way = 'body' | 'path' | 'header'

/** Something in the place of the right text: of a known kind, made from it; or a text or JSON of its own. */
export type Input = { readonly kind: string; readonly value?: string }

const own = { text: 'text', json: 'JSON', leftOut: 'left out' } as const
export const textInput = (value: string): Input => ({ kind: own.text, value })
export const jsonInput = (value: string): Input => ({ kind: own.json, value })

/** The inputs of the known kinds that can travel so. `anyText`: there is not one right text, any text may be right. */
export const knownInputs = (way: Way, anyText: boolean): readonly Input[] => {
  const texts = Object.keys(lookalikes)
  const json = [strangeJson, eitherWay, anyText ? {} : twiceWrong].flatMap((list) => Object.keys(list))
  const kinds = way === 'body' ? [...texts, ...json, own.leftOut] : texts
  return kinds.map((kind) => ({ kind }))
}

/** What goes over the wire: undefined where the field is left out, or where the way carries no such text. */
export type OnTheWire = {
  readonly raw?: string
  /** The text that a reader of the contract finds in the field; undefined where that is none. */
  readonly text?: string
  /** Whether the target may take it for the right one. */
  readonly either?: true
}

type Making = (right: string, field: string) => string
const of = (list: Readonly<Record<string, Making>>, kind: string): Making | undefined =>
  Object.hasOwn(list, kind) ? list[kind] : undefined

/** An input as it travels, or undefined where it cannot. Throws an Error for a kind that nobody knows. */
export const onTheWire = (
  { kind, value = '' }: Input,
  right: string,
  field: string,
  way: Way,
): OnTheWire | undefined => {
  if (kind === own.leftOut) return {}
  const text = kind === own.text ? value : of(lookalikes, kind)?.(right, field)
  if (text !== undefined) return carried(text, way)
  const either = of(eitherWay, kind)?.(right, field)
  const raw = kind === own.json ? value : (either ?? of({ ...strangeJson, ...twiceWrong }, kind)?.(right, field))
  if (raw === undefined) throw new Error(`there is no input of the kind "${kind}"`)
  const read = textIn(raw)
  return { raw, ...(read === undefined ? {} : { text: read }), ...(either === undefined ? {} : { either: true }) }
}

/** Dots alone are steps in a path (RFC 3986 section 5.2.4); a header takes printable ASCII (RFC 9110 section 5.5). */
const carried = (text: string, way: Way): OnTheWire | undefined => {
  if (way === 'body') return { raw: JSON.stringify(text), text }
  if (way === 'header') return /^[\x21-\x7e]{1,4000}$/.test(text) ? { raw: text, text } : undefined
  return /^\.{0,2}$/.test(text) || text.length > 4000
    ? undefined
    : { raw: encodeURIComponent(text.toWellFormed()), text }
}

const textIn = (raw: string): string | undefined => {
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
export const distortionOf = (input: Input, field: string, { raw }: OnTheWire): Distortion => ({
  field,
  description: descriptionOf(input),
  ...(raw === undefined ? {} : { raw }),
})
