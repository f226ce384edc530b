/**
 * Whether only assay can reproduce a trace, as it is more than requests in a row: concurrent requests, or an input that
 * reports describe in words.
 */
export const needsAssay = (trace: readonly string[]): boolean =>
  trace.some((sentence) => /^When these are sent at the same time: |^When this is sent as .*:$/.test(sentence))
