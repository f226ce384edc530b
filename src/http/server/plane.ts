import type { Result } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'
import type { WireRequest, WireResponse } from '../wire/message.ts'
import { problem } from '../wire/plain-problem.ts'
import type { BrowserAccess } from './request-guard.ts'

/**
 * Turns requests into responses, whatever transports them. The path is below the root of the plane; header names are in
 * small letters.
 */
export type Plane = (request: WireRequest) => Promise<WireResponse>

/** Limits and access of a plane. */
export type PlaneHostOptions = {
  /** Largest request body, in bytes. */
  readonly maxBodyBytes: number
  /** Answers before the body is read, when access is denied. */
  readonly guard?: (headers: Readonly<Record<string, string>>) => WireResponse | undefined
  /** Whose pages may read the answers; nobody's by default. */
  readonly browsers?: BrowserAccess
}

/** One row of a plane; `:field` in the path stands for one segment. */
export type PlaneRoute = {
  readonly method: string
  readonly path: string
  handle(request: WireRequest, fields: Readonly<Record<string, string>>): WireResponse | Promise<WireResponse>
}

export type PlaneOptions = {
  /** The problem for an unknown path. */
  readonly notFoundTitle: string
  /** Largest request body, in bytes. */
  readonly maxBodyBytes: number
}

/**
 * A plane of these rows. Unknown paths are not found, other methods not allowed; an exception is a failure of the
 * server.
 */
export const createPlane = (routes: readonly PlaneRoute[], { notFoundTitle, maxBodyBytes }: PlaneOptions): Plane => {
  // Ready at once: a router of regular expressions would need the time of thousands of requests to compile them.
  const router = new TrieRouter<PlaneRoute['handle']>()
  for (const { method, path, handle } of routes) router.add(method, path, handle)
  for (const [path, methods] of methodsByPath(routes)) router.add('ALL', path, methodNotAllowed(methods))
  return async (request) => {
    const match = firstMatch(router.match(request.method, request.path))
    if (!match) return withSecurityHeaders(problem(404, notFoundTitle))
    if (exceedsBytes(request.body ?? '', maxBodyBytes)) return withSecurityHeaders(tooLarge)
    if (!isUnencoded(request.headers)) return withSecurityHeaders(encodedBody)
    try {
      return withSecurityHeaders(await match.handle(request, match.fields))
    } catch {
      return withSecurityHeaders(problem(500, 'The server failed'))
    }
  }
}

const isUnencoded = (headers: WireRequest['headers']): boolean =>
  (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity'
/** RFC 9110 section 15.5.16. */
const encodedBody = problem(415, 'The request body may have no content encoding', { 'accept-encoding': 'identity' })

export const tooLarge = problem(413, 'The request body is too large')

/** Whether a text has more bytes; counted only when possible, as one UTF-16 unit has at most three bytes. */
const exceedsBytes = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes

const methodsByPath = (routes: readonly PlaneRoute[]): ReadonlyMap<string, readonly string[]> =>
  routes.reduce(
    (known, { path, method }) => known.set(path, [...(known.get(path) ?? []), method]),
    new Map<string, readonly string[]>(),
  )

const methodNotAllowed =
  (methods: readonly string[]): PlaneRoute['handle'] =>
  ({ method }) =>
    problem(405, `The contract has no ${method} here`, { allow: methods.join(', ') })

/** Answers about accounts must not be cached, nor sniffed for another type. */
export const withSecurityHeaders = (response: WireResponse): WireResponse => ({
  ...response,
  headers: { ...response.headers, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
})

type RouteMatch = { readonly handle: PlaneRoute['handle']; readonly fields: Readonly<Record<string, string>> }

/** Of all rows that match, the one that was added first. */
const firstMatch = ([matches]: Result<PlaneRoute['handle']>): RouteMatch | undefined => {
  const first = matches[0]
  if (!first) return undefined
  const fields: Record<string, string> = {}
  // Other routers of the library return indices into the path, this one returns its values.
  for (const [name, raw] of Object.entries(first[1])) if (typeof raw === 'string') fields[name] = decodeSegment(raw)
  return { handle: first[0], fields }
}

const decodeSegment = (segment: string): string => {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
