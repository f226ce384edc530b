import { decodeEscape } from './decode-escape.ts'

/**
 * A text as a reader or a program understands it. `units` are UTF-16; each comes from the characters of the source from `from` up to `to`.
 * Runs of white space are one space.
 */
export type TextView = {
  readonly units: Uint16Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly size: number
  /** How many views it was made from, one after the other. */
  readonly nesting: number
}

export const space = 0x20
/** What a view has a space for. */
export const isSpace = (unit: number): boolean => unit === space || (unit >= 9 && unit <= 13) || unit === 0xa0
const isDigitOrSmallLetter = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)

type Buffers = Pick<TextView, 'units' | 'from' | 'to'>
/** Buffers are used again: texts are many and small. A view is read before the next text. */
const buffers: Buffers[] = []
export const buffersOf = (nesting: number, length: number): Buffers => {
  const existing = buffers[nesting]
  if (existing && existing.units.length >= length) return existing
  const capacity = Math.max(1_024, 2 ** Math.ceil(Math.log2(length)))
  const made = { units: new Uint16Array(capacity), from: new Int32Array(capacity), to: new Int32Array(capacity) }
  buffers[nesting] = made
  return made
}

/** Takes units one by one; there will be at most `length`. A view and those that it is made from need a nesting each. */
const viewBuilder = (nesting: number, length: number) => {
  const { units, from, to } = buffersOf(nesting, length)
  let size = 0
  return {
    add(given: number, begin: number, end: number): void {
      const unit = isSpace(given) ? space : given
      if (unit === space && size > 0 && units[size - 1] === space) {
        to[size - 1] = end
        return
      }
      units[size] = unit
      from[size] = begin
      to[size++] = end
    },
    view: (): TextView => ({ units, from, to, size, nesting }),
  }
}

/** A text as it stands, from `begin` up to `end`. */
export const plainView = (text: string, begin = 0, end = text.length): TextView => {
  const { add, view } = viewBuilder(0, end - begin)
  for (let at = begin; at < end; at++) add(text.charCodeAt(at), at, at + 1)
  return view()
}

/** The view with each escape of a URL, a form, HTML or JSON read once; undefined where there is none. */
export const unescapedView = (
  { units, from, to, size, nesting }: TextView,
  decode: typeof decodeEscape = decodeEscape,
): TextView | undefined => {
  let builder: ReturnType<typeof viewBuilder> | undefined
  for (let at = 0; at < size; ) {
    const unit = units[at] ?? 0
    const decoded = decode(units, at, size)
    if (decoded === undefined) {
      builder?.add(unit, from[at] ?? 0, to[at] ?? 0)
      at += 1
      continue
    }
    if (builder === undefined) {
      builder = viewBuilder(nesting + 1, size)
      for (let before = 0; before < at; before++) builder.add(units[before] ?? 0, from[before] ?? 0, to[before] ?? 0)
    }
    const [begin, end] = [from[at] ?? 0, to[at + decoded.length - 1] ?? 0]
    for (const character of decoded.text.split('')) builder.add(character.charCodeAt(0), begin, end)
    at += decoded.length
  }
  return builder?.view()
}

/** The view without single spaces and hyphens between digits and small letters, as codes and passwords of an app are shown; undefined where there are none. */
export const ungroupedView = ({ units, from, to, size, nesting }: TextView): TextView | undefined => {
  const { add, view } = viewBuilder(nesting + 1, size)
  for (let at = 0; at < size; at++) {
    const unit = units[at] ?? 0
    const separates =
      (unit === space || unit === 0x2d) &&
      at > 0 &&
      at + 1 < size &&
      isDigitOrSmallLetter(units[at - 1] ?? 0) &&
      isDigitOrSmallLetter(units[at + 1] ?? 0)
    if (!separates) add(unit, from[at] ?? 0, to[at] ?? 0)
  }
  const ungrouped = view()
  return ungrouped.size === size ? undefined : ungrouped
}

/** Escapes within escapes that are read: a form in JSON in HTML has three. */
export const maxNesting = 4

/** The text of a view. */
export const textOf = ({ units, size }: TextView): string => {
  let text = ''
  for (let at = 0; at < size; at += 4_096)
    text += String.fromCharCode(...units.subarray(at, Math.min(size, at + 4_096)))
  return text
}
