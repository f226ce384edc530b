import type { WireResponse } from './message.ts'
import { challengeHeaders, problemMediaType } from './problem.ts'

/** A problem that is not a refusal of the protocol (RFC 9457, type `about:blank`). */
export const problem = (
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 500 | 503,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse => ({
  status,
  headers: { 'content-type': problemMediaType, ...challengeHeaders(status), ...headers },
  body: JSON.stringify({ type: 'about:blank', title, status }),
})
