import { isAscii, type Reach } from './charsets/misreadings.ts'
import { nextBarrier } from './folded-view.ts'
import { type FoundPlace, replacePlaces } from './found-places.ts'
import { fragmentIndexOf, fragmentPlaces } from './fragments/fragment-places.ts'
import { keptFew } from './kept-few.ts'
import { createPatternSearch, type PatternSearch } from './pattern-search.ts'
import { asciiOnlyForms, exactForms, foldedForms, type SecretForm } from './secret-forms.ts'
import type { TextView } from './text-view.ts'
import { viewsOf } from './views.ts'

/** Finds secrets in texts, in every form that `secret-forms` knows. */
export type SecretSearch = {
  add(value: string): void
  /** The text with every secret replaced; `replacement` is asked for the value of each, and may keep what stands there. */
  replace(text: string, replacement: (value: string, begin: number, end: number) => string | undefined): string
}

/** Forms of secrets and the search for them. */
type FormSearch = { readonly forms: readonly FoundForm[]; readonly search: PatternSearch }
/** Some secrets, and the searches for them in views of each kind. */
type Segment = {
  readonly values: readonly string[]
  readonly searches: Readonly<Record<Kind, FormSearch>>
  /** Whether a secret has letters beyond ASCII. */
  readonly hasOthers: boolean
}
const kinds = ['exact', 'folded', 'ascii'] as const
type Kind = (typeof kinds)[number]
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

const segmentOf = (values: readonly string[], reach: Reach): Segment => ({
  values,
  searches: {
    exact: searchFor(values, (value) => exactForms(value, reach)),
    folded: searchFor(values, (value) => foldedForms(value, reach)),
    ascii: searchFor(values, asciiOnlyForms),
  },
  hasOthers: !values.every(isAscii),
})

/** Each scenario has the same few secrets that are known from the start. */
const fixedSegmentOf = keptFew((values) => segmentOf(values, 'every'))

/**
 * A search of secrets that may come one by one: time grows with the length of a text, and with the number of secrets only where they are
 * added. Of `fixed`, which are known from the start, fragments are found too, wherever this search is used.
 */
export const createSecretSearch = (fixed: readonly string[]): SecretSearch => {
  const fragments = fragmentIndexOf(fixed)
  const fixedSegments = fixed.length === 0 ? [] : [fixedSegmentOf(fixed)]
  const known = new Set(fixed)
  let added: string[] = []
  let segments: Segment[] = []
  /** Joins segments of like size, so that each secret is taken in again only a few times. */
  const upToDate = (): readonly Segment[] => {
    if (added.length === 0) return [...fixedSegments, ...segments]
    let values: readonly string[] = added
    added = []
    for (let last = segments.at(-1); last && last.values.length <= values.length * 2; last = segments.at(-1)) {
      values = [...last.values, ...values]
      segments = segments.slice(0, -1)
    }
    segments.push(segmentOf(values, 'usual'))
    return [...fixedSegments, ...segments]
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
      const longest = Math.max(...searches.flatMap((one) => kinds.map((kind) => one.searches[kind].search.longest)))
      const hasOthers = searches.some((one) => one.hasOthers)
      const overlap = longest * longestEscape
      const places: FoundPlace[] = []
      for (let begin = 0; begin < text.length; begin += windowLength) {
        const end = Math.min(text.length, begin + windowLength + overlap)
        const views = viewsOf(text, begin, end, hasOthers)
        if (fragments) places.push(...fragmentPlaces(text, views, fragments))
        for (const kind of kinds)
          for (const view of views[kind])
            for (const segment of searches)
              if (segment.searches[kind].forms.length > 0)
                collect(text, view, segment.searches[kind], end === text.length, places)
      }
      return replacePlaces(text, places, replacement)
    },
  }
}

const collect = (
  text: string,
  view: TextView,
  { forms, search }: FormSearch,
  isWhole: boolean,
  places: FoundPlace[],
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
