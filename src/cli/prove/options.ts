/** The options of `assay prove`. */
export type ProveOptions = {
  readonly all: boolean
  readonly exhaustive: boolean
  readonly null: boolean
  readonly quick: boolean
  readonly seed: string
  readonly jobs: number
  readonly json?: string
  readonly flakiness?: number
  readonly write: boolean
}
