/** One exchange of a recording, every secret in it replaced by a pseudonym. Bodies are JSON where they were JSON. */
export type RecordedExchange = {
  readonly method: string
  /** Scheme, host and port, without a path. */
  readonly origin: string
  readonly path: string
  /** The token of the `authorization` header without its scheme, where the request had one. */
  readonly token?: string
  readonly body: unknown
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: unknown
}

/** The exchanges of one case in the order of their requests; `null` for those outside of all cases. */
export type RecordedCase = { readonly case: string | null; readonly exchanges: readonly RecordedExchange[] }

/** Headers of an answer without its body, by which a transport refuses it as one that is too large. */
export const tooLargeHeaders = { 'content-length': String(Number.MAX_SAFE_INTEGER) } as const
