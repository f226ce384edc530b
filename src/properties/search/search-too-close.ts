/** Thrown where all that a search found may come from the time that requests took: nothing was shown. */
export class SearchTooClose extends Error {
  override readonly name = 'SearchTooClose'
}
