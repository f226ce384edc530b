import type { Edition } from '../../rules/rule.ts'

/** A server that runs on loopback: its base URL and that of its control plane, with the token. */
export type NullServer = {
  readonly url: string
  readonly controlUrl: string
  readonly token: string
  close(): Promise<void>
}

/** A server that implements nothing. A run against it passes no rule. */
export type NullTarget = {
  /** Unique, kebab-case: `not-found`. */
  readonly name: string
  /** What it does, in one sentence. */
  readonly summary: string
  /** Whether it speaks the contract, so that a run goes on to the scenarios. */
  readonly speaksContract: boolean
  /** Start it; one that speaks the contract declares this edition. */
  start(edition?: Edition): Promise<NullServer>
}
