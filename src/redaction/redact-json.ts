import type { FoundPlace } from './found-places.ts'
import type { SecretSearch } from './secret-search.ts'

type Leaf = { readonly text: string; readonly kind: 'name' | 'text' | 'number' }

/** Between two leaves, as between two texts of a JSON array. */
const between = '","'
/** The letter or digit with which a text or a number begins may go on with a secret by chance: so many do not, nor so many numbers. */
const [minShared, minRow] = [3, 3]

/**
 * A JSON value of the same shape, with `text` applied to its texts and names. Where a secret is split over several names, texts or numbers
 * (its characters, or their codes), each of those is replaced: a text by the mark, a number by 0.
 */
export const redactJson = (
  value: unknown,
  text: (given: string) => string,
  search: SecretSearch,
  markOf: (secret: string) => string,
): unknown => {
  const marks = marksOfSplit([...leavesOf(value)], search, markOf)
  let at = 0
  const hiddenText = (given: string): string => marks.get(at++) ?? text(given)
  const hidden = (given: unknown): unknown => {
    if (typeof given === 'string') return hiddenText(given)
    if (typeof given === 'number') return marks.has(at++) ? 0 : given
    if (Array.isArray(given)) return given.map(hidden)
    if (typeof given !== 'object' || given === null) return given
    return Object.fromEntries(Object.entries(given).map(([name, inner]) => [hiddenText(name), hidden(inner)]))
  }
  return hidden(value)
}

/** Names, texts and numbers, in the order in which JSON writes them. */
function* leavesOf(value: unknown): Generator<Leaf> {
  if (typeof value === 'string') yield { text: value, kind: 'text' }
  else if (typeof value === 'number') yield { text: String(value), kind: 'number' }
  else if (Array.isArray(value)) for (const inner of value) yield* leavesOf(inner)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      yield { text: name, kind: 'name' }
      yield* leavesOf(inner)
    }
}

/** The mark for each leaf, by its number, that has a part of a secret which others go on with: with names between them, or without. */
const marksOfSplit = (
  leaves: readonly Leaf[],
  search: SecretSearch,
  markOf: (secret: string) => string,
): ReadonlyMap<number, string> => {
  const marks = new Map<number, string>()
  const all = leaves.map((leaf, number) => ({ ...leaf, number }))
  for (const row of [all, all.filter(({ kind }) => kind !== 'name')]) {
    let length = 1
    const placed = row.map((leaf) => {
      const begin = length
      length += leaf.text.length + between.length
      return { ...leaf, begin, end: begin + leaf.text.length }
    })
    let first = 0
    const places: FoundPlace[] = []
    search.replace(`"${row.map(({ text }) => text).join(between)}", `, (secret, begin, end) => {
      places.push({ begin, end, value: secret })
      return undefined
    })
    for (const { begin, end, value } of places) {
      while ((placed[first]?.end ?? length) <= begin) first += 1
      let last = first
      while ((placed[last]?.begin ?? length) < end) last += 1
      const touched = placed.slice(first, last)
      if (touched.length < 2) continue
      for (const leaf of touched) {
        const shared = Math.min(end, leaf.end) - Math.max(begin, leaf.begin)
        const isWhole = shared === leaf.text.length
        if (leaf.kind === 'number' ? isWhole && touched.length >= minRow : isWhole || shared >= minShared)
          marks.set(leaf.number, markOf(value))
      }
    }
  }
  return marks
}
