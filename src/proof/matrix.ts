import { areaOf } from '../rules/catalogue.ts'
import type { Suite } from '../run/suite/suite.ts'
import { type Detection, detections, type FaultVerdict } from './runs/run-fault.ts'

/** The version of the file that `assay prove --json` writes; additive only. */
export const matrixSchemaId = 'urn:assay:schema:proof:1'

/** Rules by faults, as a file. */
export type Matrix = {
  readonly schema: typeof matrixSchemaId
  readonly suite: { readonly version: string; readonly featuresDigest: string; readonly catalogueDigest: string }
  /** The seed of a sample; null where every chosen fault was run. */
  readonly seed: string | null
  readonly sums: MatrixSums
  readonly faults: readonly FaultVerdict[]
}

export type MatrixSums = Readonly<Record<Detection, number>> & {
  readonly total: number
  /** The median number of other rules that failed, over the faults whose other rules were run; null where none were. */
  readonly othersInMedian: number | null
}

const median = (numbers: readonly number[]): number | null =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null

export const sumsOf = (verdicts: readonly FaultVerdict[]): MatrixSums => {
  const counts = Object.fromEntries(
    detections.map((one) => [one, verdicts.filter(({ caughtBy }) => caughtBy === one).length]),
  ) as Record<Detection, number>
  return {
    ...counts,
    total: verdicts.length,
    othersInMedian: median(verdicts.flatMap(({ others }) => (others === undefined ? [] : [others.length]))),
  }
}

/** The file of these verdicts. */
export const matrixOf = (
  verdicts: readonly FaultVerdict[],
  { suite, version, seed }: { readonly suite: Suite; readonly version: string; readonly seed: string | null },
): Matrix => ({
  schema: matrixSchemaId,
  suite: { version, featuresDigest: suite.featuresDigest, catalogueDigest: suite.catalogueDigest },
  seed,
  sums: sumsOf(verdicts),
  faults: verdicts,
})

/** One row for each area: its faults, and which scenarios detected them. */
export type AreaRow = MatrixSums & { readonly area: string; readonly rules: number }

export const areaRows = (verdicts: readonly FaultVerdict[]): readonly AreaRow[] =>
  [...Map.groupBy(verdicts, ({ rule }) => areaOf(rule))].map(([area, own]) => ({
    area,
    rules: new Set(own.map(({ rule }) => rule)).size,
    ...sumsOf(own),
  }))
