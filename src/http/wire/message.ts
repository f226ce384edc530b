/** Largest body of a request to the public plane, in bytes. */
export const maxPublicBodyBytes = 64 * 1024

/** A request as the client sends it: the path below the base URL, header names in small letters. */
export type WireRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
/** A response as it came; header names in small letters. */
export type WireResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Why JSON readers might disagree about the body, as the predicate of a sentence. */
  readonly ambiguity?: string
}
/** Sends one request to a base URL and waits for its response. Throws a TargetError when none comes. */
export type Transport = (base: string, request: WireRequest) => Promise<WireResponse>
