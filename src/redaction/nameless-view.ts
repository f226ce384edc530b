import { buffersOf, type TextView } from './text-view.ts'

/** Apart from those of the views that are made before it. */
const ownBuffers = 40
/** The longest name without quotes. */
const maxName = 64

const unitsOf = (signs: string): Uint8Array => {
  const table = new Uint8Array(128)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}
const nameSigns = unitsOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@[]-')
const separators = unitsOf(' {[,&?;(')
const [space, quote, apostrophe, colon, equals, tagBegin, tagEnd] = [0x20, 0x22, 0x27, 0x3a, 0x3d, 0x3c, 0x3e]

/**
 * A view without elements of HTML and without the names of fields, so that their values follow one another; undefined where it has none.
 * Names are read as JSON, literals of JavaScript, forms and YAML have them.
 */
export const namelessView = ({
  units: given,
  from: begins,
  to: ends,
  size: length,
  nesting,
}: TextView): TextView | undefined => {
  const { units, from, to } = buffersOf(nesting + ownBuffers, length)
  let size = 0
  for (let at = 0; at < length; ) {
    const end = endOfName(given, at, length)
    if (end > at) {
      at = end
      continue
    }
    units[size] = given[at] ?? 0
    from[size] = begins[at] ?? 0
    to[size++] = ends[at++] ?? 0
  }
  return size === length ? undefined : { units, from, to, size, nesting: nesting + ownBuffers }
}

/** Where the name or element ends that begins at a place; that place where none does. */
const endOfName = (units: Uint16Array, begin: number, size: number): number => {
  const unit = units[begin] ?? 0
  if (unit === quote || unit === apostrophe) {
    let at = begin + 1
    while (at < size && units[at] !== unit) at += 1
    return endOfSign(units, at + 1, size, false) || begin
  }
  if (unit === tagBegin) {
    let at = begin + 1
    while (at < size && units[at] !== tagBegin && units[at] !== tagEnd) at += 1
    return units[at] === tagEnd && at < size ? at + 1 : begin
  }
  if (nameSigns[unit] !== 1 || (begin > 0 && separators[units[begin - 1] ?? 0] !== 1)) return begin
  let at = begin
  while (at < size && at - begin < maxName && nameSigns[units[at] ?? 0] === 1) at += 1
  return endOfSign(units, at, size, true) || begin
}

/** Where the sign between a name and its value ends; 0 where none stands. */
const endOfSign = (units: Uint16Array, begin: number, size: number, mayBeEquals: boolean): number => {
  const at = units[begin] === space ? begin + 1 : begin
  return at < size && (units[at] === colon || (mayBeEquals && units[at] === equals)) ? at + 1 : 0
}
