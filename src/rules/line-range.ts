/** Lines from the first to the last, both included, counted from 1. */
export type LineRange = { readonly first: number; readonly last: number }

/** Read `7` or `7-9`; undefined when the text is no such range. */
export const parseLines = (text: string): LineRange | undefined => {
  const match = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(text)
  if (!match) return undefined
  const first = Number(match[1])
  const last = match[2] === undefined ? first : Number(match[2])
  const oneLineTwice = match[2] !== undefined && last === first
  return last < first || oneLineTwice ? undefined : { first, last }
}

/** Whether two ranges share a line. */
export const overlaps = (a: LineRange, b: LineRange): boolean => a.first <= b.last && b.first <= a.last
