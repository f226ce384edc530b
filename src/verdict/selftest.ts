/** The source of a figure of the self-test. */
export type Measured = {
  /** The command that measures it. */
  readonly command: string
  /** When it was measured, `2026-11-22`. */
  readonly date: string
}

/** Defects of a blind batch, whose author had not seen the suite, that a first run noticed. */
export type BlindBatchFigure = { readonly batch: string; readonly noticed: number; readonly defects: number }
/** Deliberate faults of the reference that scenarios of the broken rule detected. */
export type FaultFigure = { readonly caught: number; readonly total: number }
/** Rules that servers without any implementation seemed to pass. */
export type NullFigure = { readonly points: number; readonly total: number }
/**
 * Mutants of the reference, its HTTP layer and the targets that a scenario or a unit test killed, of those that one
 * covers; as `scenarioMutation` those of the reference and its HTTP layer that scenarios alone killed.
 */
export type MutationFigure = {
  readonly killed: number
  readonly covered: number
  /** The files that were measured, and how many of all files these are. */
  readonly mutants: number
  readonly files: number
  readonly filesTotal: number
}
/** Verdicts that differed between runs in other orders, with another concurrency. */
export type FlakinessFigure = { readonly differing: number; readonly verdicts: number; readonly runs: number }

/** The figures of the self-test, by name. */
export type SelftestFigures = {
  readonly blindBatch: BlindBatchFigure
  readonly scenarioMutation: MutationFigure
  readonly faults: FaultFigure
  readonly nullTargets: NullFigure
  readonly mutation: MutationFigure
  readonly flakiness: FlakinessFigure
}
export const selftestNames = [
  'blindBatch',
  'scenarioMutation',
  'faults',
  'nullTargets',
  'mutation',
  'flakiness',
] as const

/** How well the suite detects what it claims to detect. A figure is null until it was measured, and absent in older results. */
export type Selftest = {
  readonly [N in keyof SelftestFigures]?:
    | (SelftestFigures[N] &
        Measured & {
          /** Measured with other features or another catalogue than this suite has. */
          readonly stale: boolean
        })
    | null
}
