/** Options of an adapter that the user chose. */
export type AdapterOptions = {
  /** Milliseconds until a response has to be complete; 10 s by default. */
  readonly timeout?: number
  /** Most requests in a second; no limit by default. */
  readonly rateLimit?: number
}
