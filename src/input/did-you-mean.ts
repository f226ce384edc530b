/** The edit distance of two words: letters inserted, left out, replaced or swapped with their neighbour. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1)]
      row.push(Math.min(...steps, ...(swapped ? [at(beforeLast, j - 2) + 1] : [])))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}
const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY

/**
 * The known words nearest to a misspelt one, nearest first, at most three; none when nothing is within the limit of changed
 * letters, a third of the word where it is absent.
 */
export const nearest = (word: string, known: Iterable<string>, limit?: number): readonly string[] => {
  const lowerCased = word.toLowerCase()
  const most = limit ?? Math.max(1, Math.floor(lowerCased.length / 3))
  // The difference of their lengths is the least distance, and soon told.
  return [...new Set(known)]
    .filter(({ length }) => Math.abs(length - lowerCased.length) <= most)
    .map((candidate) => ({ candidate, distance: editDistance(lowerCased, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** `Did you mean APPPW-17 or APPPW-18?`, or undefined when nothing is near. */
export const didYouMean = (word: string, known: Iterable<string>): string | undefined => {
  const words = nearest(word, known)
  return words.length === 0 ? undefined : `Did you mean ${words.join(' or ')}?`
}
