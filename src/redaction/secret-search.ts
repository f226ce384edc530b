import { nextBarrier, withoutBarriers } from './folded-view.ts'
import { createPatternSearch, type PatternSearch } from './pattern-search.ts'
import { exactForms, foldedForms, pieceForms, type SecretForm } from './secret-forms.ts'
import type { TextView } from './text-view.ts'
import { type Views, viewsOf } from './views.ts'

/** Finds secrets in texts, in every form that `exactForms` and `foldedForms` know. */
export type SecretSearch = {
  add(value: string): void
  /** The text with every secret replaced; `replacement` is asked for the value of each, and may keep what stands there. */
  replace(text: string, replacement: (value: string, begin: number, end: number) => string | undefined): string
}

/** What was found: a place in the text, and the secret that it shows. */
type Place = { readonly begin: number; end: number; readonly value: string }

/** Forms of secrets and the search for them. */
type FormSearch = { readonly forms: readonly FoundForm[]; readonly search: PatternSearch }
/** Some secrets, and the searches for them in views of each kind. */
type Segment = { readonly values: readonly string[]; readonly exact: FormSearch; readonly folded: FormSearch }
type FoundForm = SecretForm & { readonly value: string }

/** A text is searched in windows of this many characters, so that the memory for its views stays small. */
const windowLength = 65_536
/** A character takes at most so many in the escapes of escapes that are read, with what may stand beside it. */
const longestEscape = 24
/** The beginning of a secret before the end of a text is hidden from so many characters on. */
const minCutLength = 6

const searchFor = (values: readonly string[], formsOf: (value: string) => readonly SecretForm[]): FormSearch => {
  const forms = values.flatMap((value) => formsOf(value).map((form): FoundForm => ({ ...form, value })))
  return { forms, search: createPatternSearch(forms.map(({ pattern }) => pattern)) }
}

/** In the strings of a text one by one, or across them: pieces of a secret with signs of JSON, HTML or a list between them. */
export type SearchedIn = 'strings' | 'pieces'

const segmentOf = (values: readonly string[], searchedIn: SearchedIn): Segment => ({
  values,
  exact: searchFor(values, searchedIn === 'strings' ? exactForms : () => []),
  folded: searchFor(values, searchedIn === 'strings' ? foldedForms : pieceForms),
})

/**
 * A search of secrets that may come one by one: time grows with the length of a text, and with the number of secrets only where they are
 * added.
 */
export const createSecretSearch = (searchedIn: SearchedIn = 'strings'): SecretSearch => {
  const known = new Set<string>()
  let added: string[] = []
  let segments: Segment[] = []
  /** Joins segments of like size, so that each secret is taken in again only a few times. */
  const upToDate = (): readonly Segment[] => {
    if (added.length === 0) return segments
    let values: readonly string[] = added
    added = []
    for (let last = segments.at(-1); last && last.values.length <= values.length * 2; last = segments.at(-1)) {
      values = [...last.values, ...values]
      segments = segments.slice(0, -1)
    }
    segments.push(segmentOf(values, searchedIn))
    return segments
  }
  return {
    add(value) {
      if (known.has(value)) return
      known.add(value)
      added.push(value)
    },
    replace(text, replacement) {
      const searches = upToDate()
      if (searches.length === 0 || text.length === 0) return text
      const longest = searches.reduce(
        (length, { exact, folded }) => Math.max(length, exact.search.longest, folded.search.longest),
        0,
      )
      const overlap = longest * longestEscape
      const places: Place[] = []
      for (let begin = 0; begin < text.length; begin += windowLength) {
        const end = Math.min(text.length, begin + windowLength + overlap)
        const views = searchedIn === 'strings' ? viewsOf(text, begin, end) : acrossStrings(viewsOf(text, begin, end))
        for (const kind of ['exact', 'folded'] as const)
          for (const view of views[kind])
            for (const segment of searches) collect(text, view, segment[kind], end === text.length, places)
      }
      return replaced(text, joined(withoutChance(text, places)), replacement)
    },
  }
}

const acrossStrings = ({ folded }: Views): Views => ({ exact: [], folded: folded.map(withoutBarriers) })

const collect = (
  text: string,
  view: TextView,
  { forms, search }: FormSearch,
  isWhole: boolean,
  places: Place[],
): void => {
  let [wordEnd, barrier] = [0, 0]
  /** Where what is hidden ends: the rest of an encoded secret is hidden with its beginning. Each word and each row of units is read once. */
  const endOf = (end: number, { rest }: SecretForm): number => {
    const shownEnd = view.to[end - 1] ?? 0
    if (rest === 'text') return text.length
    if (rest === 0) return shownEnd
    if (barrier < end) barrier = nextBarrier(view, end)
    const restEnd = view.to[Math.min(end + rest, barrier) - 1] ?? shownEnd
    if (restEnd > wordEnd) {
      restOfWord.lastIndex = restEnd
      wordEnd = restEnd + (restOfWord.exec(text)?.[0].length ?? 0)
    }
    return Math.max(restEnd, wordEnd)
  }
  const put = (end: number, length: number, number: number, isCut: boolean): void => {
    const form = forms[number]
    if (!form) return
    const begin = view.from[end - length] ?? 0
    places.push({ begin, end: isCut ? (view.to[end - 1] ?? 0) : endOf(end, form), value: form.value })
  }
  search.scan(
    view.units,
    view.size,
    (end, length, number) => put(end, length, number, false),
    (end, length, number) => {
      const isCut = end < view.size || (isWhole && view.to[end - 1] === text.length)
      if (isCut && length >= minCutLength) put(end, length, number, true)
    },
  )
}

/** Characters of Base64. */
const restOfWord = /[\w+/=-]*/y

/** The most digits that a longer row of digits, such as a time, holds by chance now and then. */
const maxChanceDigits = 10
const onlyDigits = /^\d+$/

/** Without a few digits in the middle of a longer row of digits, such as a code in a time or in a phone number. */
const withoutChance = (text: string, places: readonly Place[]): Place[] => {
  const isShort = ({ begin, end }: Place): boolean =>
    end - begin <= maxChanceDigits && onlyDigits.test(text.slice(begin, end))
  const certain = places.filter((place) => !isShort(place))
  if (certain.length === places.length) return certain
  const covered = new Uint8Array(text.length)
  for (const { begin, end } of joined(certain)) covered.fill(1, begin, end)
  const isOtherDigit = (at: number): boolean => /^\d$/.test(text.charAt(at)) && covered[at] !== 1
  return places.filter((place) => !isShort(place) || !(isOtherDigit(place.begin - 1) || isOtherDigit(place.end)))
}

/** The places in their order, what overlaps as one under the secret that begins first, the longest of those. */
const joined = (all: readonly Place[]): readonly Place[] => {
  const places = all.toSorted((one, other) => one.begin - other.begin || other.end - one.end)
  const result: Place[] = []
  for (const place of places) {
    const last = result.at(-1)
    if (last === undefined || place.begin >= last.end) result.push({ ...place })
    else if (place.end > last.end) last.end = place.end
  }
  return result
}

const replaced = (
  text: string,
  places: readonly Place[],
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
