import { foldedView } from './folded-view.ts'
import { plainView, type TextView, textOf } from './text-view.ts'
import { viewsOf } from './views.ts'

/** Finds any of very many secrets by their letters and digits: adding one takes no longer than reading it, and a text is read once. */
export type SuffixSearch = {
  add(value: string): void
  /** The text with each of these secrets replaced. */
  replace(text: string, replacement: string): string
}

/** A secret is looked up by its last letters and digits: tokens of one kind often begin alike. */
const suffixLength = 8
/** The shortest and the longest secret, in letters and digits. */
const [minLength, maxLength] = [10, 2_048]
/** Most secrets with one suffix. */
const maxAlike = 16
const windowLength = 65_536
const overlap = 8_192

/** Odd and different in each process, so that nobody can choose secrets that are all looked up in one place. */
const multiplier = Math.trunc(Math.random() * 2 ** 31) | 1
const removed = Array.from({ length: suffixLength }).reduce<number>((power) => Math.imul(power, multiplier), 1)

/** The letters and digits of a secret that no sentence has by chance: no address, no word alone and no number alone. */
const foldedToken = (value: string): string | undefined => {
  if (value.includes('@')) return undefined
  const folded = /^[\x20-\x7e]*$/.test(value)
    ? value.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
    : textOf(foldedView(plainView(value), 1))
  return folded.length >= minLength && /^[a-z\d]*$/.test(folded) && /[a-z]/.test(folded) && /\d/.test(folded)
    ? folded
    : undefined
}

const suffixHash = (folded: string): number => {
  let hash = 0
  for (let at = folded.length - suffixLength; at < folded.length; at++)
    hash = (Math.imul(hash, multiplier) + folded.charCodeAt(at)) | 0
  return hash
}

/** `max` is how many secrets are looked for at least: the newest, and up to as many before them. */
export const createSuffixSearch = (max: number): SuffixSearch => {
  let [newer, older] = [new Map<number, string[]>(), new Map<number, string[]>()]
  let count = 0
  /** Not read yet: most runs look for nothing. */
  let added: string[] = []
  const take = (value: string): void => {
    const folded = foldedToken(value)
    if (folded === undefined) return
    const hash = suffixHash(folded)
    const alike = newer.get(hash) ?? []
    if (alike.includes(folded)) return
    if (count >= max) [newer, older, count] = [new Map(), newer, 0]
    newer.set(hash, [folded, ...alike].slice(0, maxAlike))
    count += 1
  }
  return {
    add(value) {
      if (value.length < minLength || value.length > maxLength) return
      added.push(value)
      if (added.length > 2 * max) added = added.slice(-max)
    },
    replace(text, replacement) {
      if (text.length < minLength) return text
      for (const value of added) take(value)
      added = []
      if (newer.size + older.size === 0) return text
      let [result, from] = ['', 0]
      for (const [begin, end] of placesIn(text, (hash) => [newer.get(hash), older.get(hash)])) {
        if (end <= from) continue
        result += begin < from ? '' : text.slice(from, begin) + replacement
        from = end
      }
      return from === 0 ? text : result + text.slice(from)
    },
  }
}

type Place = readonly [begin: number, end: number]
type LookUp = (hash: number) => readonly (readonly string[] | undefined)[]

const placesIn = (text: string, lookUp: LookUp): readonly Place[] => {
  const places: Place[] = []
  for (let begin = 0; begin < text.length; begin += windowLength) {
    const { folded } = viewsOf(text, begin, Math.min(text.length, begin + windowLength + overlap))
    for (const view of folded) scan(view, lookUp, places)
  }
  return places.sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd)
}

const scan = ({ units, from, to, size }: TextView, lookUp: LookUp, places: Place[]): void => {
  let hash = 0
  for (let at = 0; at < size; at++) {
    hash = (Math.imul(hash, multiplier) + (units[at] ?? 0) - Math.imul(removed, units[at - suffixLength] ?? 0)) | 0
    if (at + 1 < suffixLength) continue
    for (const alike of lookUp(hash)) {
      const secret = alike?.find((one) => endsWith(units, at + 1, one))
      if (secret !== undefined) places.push([from[at + 1 - secret.length] ?? 0, to[at] ?? 0])
    }
  }
}

const endsWith = (units: Uint16Array, end: number, secret: string): boolean => {
  const begin = end - secret.length
  if (begin < 0) return false
  for (let at = secret.length - 1; at >= 0; at--) if (units[begin + at] !== secret.charCodeAt(at)) return false
  return true
}
