import { buffersOf, type TextView } from './text-view.ts'

/**
 * Signs that stay in a folded text: a secret does not go on beyond them, so that what is found never reaches from one string of JSON,
 * element of HTML or field of a query into the next. The ellipsis is where a text was cut.
 */
const barriers = '"<>{}[],&\u2026'

const asciiFold = Uint16Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return /[a-z\d]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : barriers.includes(sign) ? unit : 0
})
const isBarrier = (unit: number): boolean => (unit < 128 ? unit !== 0 && !isWordUnit(unit) : unit === 0x2026)
const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

const otherFolds = new Map<number, string>()
/** The letters and digits that another character stands for, without marks, however wide, small or raised: those of a ligature, and no more. */
const maxFold = 4
const foldOf = (point: number): string => {
  const known = otherFolds.get(point)
  if (known !== undefined) return known
  const sign = String.fromCodePoint(point)
  const plain = barriers.includes(sign) ? sign : sign.normalize('NFKD').toLowerCase()
  const fold = plain.replaceAll(/[^\p{L}\p{N}"<>{}[\],&\u2026]/gu, '').slice(0, maxFold)
  otherFolds.set(point, fold)
  return fold
}

/**
 * The letters and digits of a view, in small letters and without marks: whatever stands between them, shown or not, is left out. So one
 * pattern finds capitals, zero-width signs, groups, lines of Base64 and hexadecimal digits with colons.
 */
export const foldedView = (
  { units: given, from: begins, to: ends, size: length }: TextView,
  nesting: number,
): TextView => {
  let others = 0
  for (let at = 0; at < length; at++) if ((given[at] ?? 0) >= 128) others += 1
  const { units, from, to } = buffersOf(nesting, length + others * (maxFold - 1))
  let size = 0
  for (let at = 0; at < length; at++) {
    const unit = given[at] ?? 0
    if (unit < 128) {
      const fold = asciiFold[unit] ?? 0
      if (fold === 0) continue
      units[size] = fold
      from[size] = begins[at] ?? 0
      to[size++] = ends[at] ?? 0
      continue
    }
    const isPair = (unit & 0xfc00) === 0xd800 && ((given[at + 1] ?? 0) & 0xfc00) === 0xdc00
    const fold = foldOf(isPair ? 0x10000 + ((unit - 0xd800) << 10) + ((given[at + 1] ?? 0) - 0xdc00) : unit)
    for (let part = 0; part < fold.length; part++) {
      units[size] = fold.charCodeAt(part)
      from[size] = begins[at] ?? 0
      to[size++] = ends[isPair ? at + 1 : at] ?? 0
    }
    if (isPair) at += 1
  }
  return { units, from, to, size, nesting }
}

/** A folded view without what is not ASCII, whatever charset made it of a letter: `asciiOnlyForms` are found in it. */
export const asciiView = (
  { units: given, from: begins, to: ends, size: length }: TextView,
  nesting: number,
): TextView => {
  const { units, from, to } = buffersOf(nesting, length)
  let size = 0
  for (let at = 0; at < length; at++) {
    const unit = given[at] ?? 0
    const fold = unit < 128 ? (asciiFold[unit] ?? 0) : 0
    if (fold === 0) continue
    units[size] = fold
    from[size] = begins[at] ?? 0
    to[size++] = ends[at] ?? 0
  }
  return { units, from, to, size, nesting }
}

/** The place of the first barrier of a folded view from a place on; its size where none follows. */
export const nextBarrier = ({ units, size }: TextView, begin: number): number => {
  for (let at = begin; at < size; at++) if (isBarrier(units[at] ?? 0)) return at
  return size
}

/** A folded view without barriers: what was in pieces is whole. */
export const withoutBarriers = ({
  units: given,
  from: begins,
  to: ends,
  size: length,
  nesting,
}: TextView): TextView => {
  const { units, from, to } = buffersOf(nesting + 8, length)
  let size = 0
  for (let at = 0; at < length; at++) {
    const unit = given[at] ?? 0
    if (isBarrier(unit)) continue
    units[size] = unit
    from[size] = begins[at] ?? 0
    to[size++] = ends[at] ?? 0
  }
  return { units, from, to, size, nesting: nesting + 8 }
}
