/** What was found: a place in a text, and the secret that it shows. */
export type FoundPlace = { readonly begin: number; end: number; readonly value: string }

/** The text with each place replaced; `replacement` is asked for the value of each, and may keep what stands there. */
export const replacePlaces = (
  text: string,
  places: readonly FoundPlace[],
  replacement: (value: string, begin: number, end: number) => string | undefined,
): string => replaced(text, joined(withoutChance(text, places)), replacement)

/** The most digits that a longer row of digits, such as a time, holds by chance now and then. */
const maxChanceDigits = 10
const onlyDigits = /^\d+$/

/** Without a few digits in the middle of a longer row of digits, such as a code in a time or in a phone number. */
const withoutChance = (text: string, places: readonly FoundPlace[]): FoundPlace[] => {
  const isShort = ({ begin, end }: FoundPlace): boolean =>
    end - begin <= maxChanceDigits && onlyDigits.test(text.slice(begin, end))
  const certain = places.filter((place) => !isShort(place))
  if (certain.length === places.length) return certain
  const covered = new Uint8Array(text.length)
  for (const { begin, end } of joined(certain)) covered.fill(1, begin, end)
  const isOtherDigit = (at: number): boolean => /^\d$/.test(text.charAt(at)) && covered[at] !== 1
  return places.filter((place) => !isShort(place) || !(isOtherDigit(place.begin - 1) || isOtherDigit(place.end)))
}

/** The places in their order, what overlaps as one under the secret that begins first, the longest of those. */
const joined = (all: readonly FoundPlace[]): readonly FoundPlace[] => {
  const places = all.toSorted((one, other) => one.begin - other.begin || other.end - one.end)
  const result: FoundPlace[] = []
  for (const place of places) {
    const last = result.at(-1)
    if (last === undefined || place.begin >= last.end) result.push({ ...place })
    else if (place.end > last.end) last.end = place.end
  }
  return result
}

const replaced = (
  text: string,
  places: readonly FoundPlace[],
  replacement: (value: string, begin: number, end: number) => string | undefined,
): string => {
  let [result, from] = ['', 0]
  for (const { begin, end, value } of places) {
    const mark = replacement(value, begin, end)
    if (mark === undefined) continue
    result += text.slice(from, begin) + mark
    from = end
  }
  return from === 0 ? text : result + text.slice(from)
}
