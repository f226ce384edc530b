import { TargetError } from './target-error.ts'

type Response = { readonly status: number; readonly headers: Readonly<Record<string, string>> }

/**
 * The error for a server that takes no more requests for now (RFC 6585, section 4; RFC 9110, section 15.6.4); undefined for any
 * other response. `request` says which request, and `said` what
 * it said, for people. Only for a response that has no meaning of its own: a 429 may be
 * the documented refusal after too many wrong codes.
 */
export const throttled = ({ status, headers }: Response, request: string, said = ''): TargetError | undefined => {
  if (status !== 429 && status !== 503) return undefined
  const retryAfter = Number(headers['retry-after'] ?? 0)
  const sentence = `the server answered ${request} with ${status}${said}: too many requests`
  return new TargetError('throttled', sentence, {
    advice:
      'If this is the answer to too many wrong entries, add it to the adapter. Otherwise run fewer scenarios at a time (--concurrency).',
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : 0,
  })
}
