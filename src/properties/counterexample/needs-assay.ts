/**
 * Whether a story is more than requests in a row, so that only assay can tell it again: requests that meet, or a value that
 * reports tell in words.
 */
export const needsAssay = (trace: readonly string[]): boolean =>
  trace.some((sentence) => / meet:$|^When this stands in the place of .*:$/.test(sentence))
