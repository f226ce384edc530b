/**
 * Words that each result has: names of its fields, outcomes, claims, levels. A secret that is one of them, or a part of one, cannot be kept out of a result
 * without taking its verdicts away.
 */
const words =
  `INFORMATIVE MUST SHOULD actual area blocked blockedBy blocks capabilities case cases catalogueDigest causes claim claims complete
  concurrency conformant conformant-with-warnings deviations edition error expected fail false feature featuresDigest finishedAt full inconclusive keyword
  kind level line message milliseconds name non-conformant none not-applicable null observation operation outcome parameters partial pass product profile
  reason replay reproduce rules scenarios schema scope seed selection sentence shard startedAt status steps suite target text total true unverified version warn`
    .split(/\s+/)
    .map((word) => word.toLowerCase())

/** Whether a value stands in every result. */
export const isReportWord = (value: string): boolean => {
  const given = value.trim().toLowerCase()
  return words.some((word) => word.includes(given))
}
