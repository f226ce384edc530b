import { asciiView, foldedView, withoutBarriers } from '../folded-view.ts'
import type { FoundPlace } from '../found-places.ts'
import { keptFew } from '../kept-few.ts'
import { namelessView } from '../nameless-view.ts'
import type { TextView } from '../text-view.ts'
import type { Views } from '../views.ts'
import { fragmentForms } from './fragment-forms.ts'
import { createFragmentIndex, type FragmentIndex } from './fragment-index.ts'

const mark = /«[^«»]+»/g
/** Between two pieces that are hidden each by itself: the names of fields, and objects. */
const fieldsBetween = /^[^<]*[{}:=]/

const indexOf = keptFew((values) => createFragmentIndex(values.flatMap(fragmentForms)))

/** The index of the fragments of a few secrets that are known from the start; undefined where there are none. */
export const fragmentIndexOf = (values: readonly string[]): FragmentIndex | undefined =>
  values.length === 0 ? undefined : indexOf(values)

/** Where fragments stand in the views of a text, also over strings, elements and fields; without what only stands in the mark of a secret. */
export const fragmentPlaces = (
  text: string,
  { folded, ascii, unescaped }: Views,
  index: FragmentIndex,
): readonly FoundPlace[] => {
  const places: FoundPlace[] = []
  for (const view of [...folded, ...ascii]) {
    scan(text, index, view, places, false)
    scan(text, index, withoutBarriers(view), places, true)
  }
  const nameless = namelessView(unescaped)
  if (nameless) {
    scan(text, index, withoutBarriers(foldedView(nameless, nameless.nesting + 1)), places, true)
    if (ascii.length > 0) scan(text, index, withoutBarriers(asciiView(nameless, nameless.nesting + 2)), places, true)
  }
  if (places.length === 0) return places
  const marked = new Uint8Array(text.length)
  for (const { 0: found, index: at } of text.matchAll(mark)) marked.fill(1, at, at + found.length)
  return places.filter(({ begin, end }) => marked[begin] !== 1 && marked[end - 1] !== 1)
}

const scan = (text: string, index: FragmentIndex, view: TextView, places: FoundPlace[], overStrings: boolean): void =>
  index.scan(
    view,
    (begin, end, value) => {
      let first = begin
      for (let at = begin + 1; at <= end; at++) {
        const [before, after] = [view.to[at - 1] ?? 0, view.from[at] ?? 0]
        if (at < end && !(after > before + 1 && fieldsBetween.test(text.slice(before, after)))) continue
        places.push({ begin: view.from[first] ?? 0, end: before, value })
        first = at
      }
    },
    overStrings,
  )
