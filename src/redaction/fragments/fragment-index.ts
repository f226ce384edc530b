import type { TextView } from '../text-view.ts'

/** A text in which fragments count, by letters and digits alone; `min` is the length from which one with a letter and a digit does. */
export type FragmentForm = { readonly text: string; readonly min: number; readonly value: string }

/** Finds fragments of a few texts, wherever they begin and end. */
export type FragmentIndex = {
  /**
   * Calls `found` for the longest fragment at each place of a folded view: its units, and the secret that it belongs to. Over strings,
   * words of it are none, however many.
   */
  scan(view: TextView, found: (begin: number, end: number, value: string) => void, overStrings: boolean): void
}

/** Fragments are met by their grams. The shortest one has a gram at each fourth place of a text, so that only those are looked up. */
const [gramLength, step] = [5, 4]
export const minFragment = gramLength + step - 1
/** A fragment of words or of digits alone, and a form as a whole: shorter ones stand in other texts by chance. */
const [minPlain, minWhole] = [16, 10]
/** Most places of one gram in the forms that are compared. */
const maxAlike = 64
const slots = 2 ** 15

const hashOf = (units: Uint16Array, at: number): number => {
  let hash = 0
  for (let place = at; place < at + gramLength; place++) hash = Math.imul(hash, 0x01000193) ^ (units[place] ?? 0)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Builds in the time of the forms together; a scan takes that of the text, since what is compared and is no fragment is short. */
export const createFragmentIndex = (forms: readonly FragmentForm[]): FragmentIndex => {
  const owners: FragmentForm[] = []
  const size = forms.reduce((sum, { text }) => sum + text.length + 1, 1)
  const units = new Uint16Array(size)
  const ownerAt = new Int32Array(size)
  const [heads, nexts] = [new Int32Array(slots), new Int32Array(size)]
  let length = 1
  for (const form of forms) {
    for (let at = 0; at < form.text.length; at++) {
      units[length + at] = form.text.charCodeAt(at)
      ownerAt[length + at] = owners.length
    }
    for (let at = length; at + gramLength <= length + form.text.length; at++) {
      const hash = hashOf(units, at)
      nexts[at] = heads[hash] ?? 0
      heads[hash] = at
    }
    owners.push(form)
    length += form.text.length + 1
  }
  const counts = (
    given: Uint16Array,
    begin: number,
    end: number,
    { text, min }: FragmentForm,
    overStrings: boolean,
  ): boolean => {
    const found = end - begin
    if ((found >= minPlain && !overStrings) || (found === text.length && found >= minWhole)) return true
    if (found < min) return false
    let digits = 0
    for (let at = begin; at < end; at++) if (isDigit(given[at] ?? 0)) digits += 1
    return digits > 0 && digits < found
  }
  return {
    scan({ units: given, size: givenSize }, found, overStrings) {
      let floor = 0
      for (let at = 0; at + gramLength <= givenSize; at += step) {
        let [begin, end, owner, longestEnd] = [at, at, -1, at]
        let place = heads[hashOf(given, at)] ?? 0
        for (let tries = 0; place !== 0 && tries < maxAlike; tries++, place = nexts[place] ?? 0) {
          let [first, last] = [0, 0]
          while (units[place + last] !== 0 && at + last < givenSize && units[place + last] === given[at + last])
            last += 1
          if (last < gramLength) continue
          while (
            at - first > floor &&
            units[place - first - 1] !== 0 &&
            units[place - first - 1] === given[at - first - 1]
          )
            first += 1
          longestEnd = Math.max(longestEnd, at + last)
          const form = owners[ownerAt[place] ?? 0]
          if (first + last <= end - begin || form === undefined) continue
          if (!counts(given, at - first, at + last, form, overStrings)) continue
          ;[begin, end, owner] = [at - first, at + last, ownerAt[place] ?? 0]
        }
        if (owner >= 0) {
          found(begin, end, owners[owner]?.value ?? '')
          floor = end
        }
        at = Math.max(at, longestEnd - step)
      }
    },
  }
}
