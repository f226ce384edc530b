import type { Result } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'
import type { WireRequest, WireResponse } from './message.ts'
import { problem } from './plain-problem.ts'

/** Requests to responses, whatever carries them. The path lies below the root of the plane; header names are in small letters. */
export type Plane = (request: WireRequest) => Promise<WireResponse>

/** What stands before a plane. */
export type EdgeOptions = {
  /** Largest request body, in bytes. */
  readonly largestBody: number
  /** Answers before the body is read, where a request has no business here. */
  readonly guard?: (headers: Readonly<Record<string, string>>) => WireResponse | undefined
}

/** One row of a plane; `:field` in the path stands for one segment. */
export type PlaneRow = {
  readonly method: string
  readonly path: string
  handle(request: WireRequest, fields: Readonly<Record<string, string>>): WireResponse | Promise<WireResponse>
}

export type PlaneOptions = {
  /** What is said of other paths. */
  readonly unknownPath: string
  /** Largest request body, in bytes. */
  readonly largestBody: number
}

/** A plane of these rows. Other paths are not found, other methods not allowed, and what throws is a failure of the server. */
export const createPlane = (rows: readonly PlaneRow[], { unknownPath, largestBody }: PlaneOptions): Plane => {
  // Ready at once, where a router of regular expressions would spend the time of thousands of requests to prepare them.
  const router = new TrieRouter<PlaneRow['handle']>()
  for (const { method, path, handle } of rows) router.add(method, path, handle)
  for (const [path, methods] of methodsByPath(rows)) router.add('ALL', path, otherMethod(methods))
  return async (request) => {
    const found = firstOf(router.match(request.method, request.path))
    if (!found) return sealed(problem(404, unknownPath))
    if (isLonger(request.body ?? '', largestBody)) return sealed(tooLarge)
    try {
      return sealed(await found.handle(request, found.fields))
    } catch {
      return sealed(problem(500, 'The server failed'))
    }
  }
}

export const tooLarge = problem(413, 'The request body is too large')

/** Whether a text has more bytes; counted only where it could, as a character has at most three of them for each unit. */
const isLonger = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes

const methodsByPath = (rows: readonly PlaneRow[]): ReadonlyMap<string, readonly string[]> =>
  rows.reduce(
    (known, { path, method }) => known.set(path, [...(known.get(path) ?? []), method]),
    new Map<string, readonly string[]>(),
  )

const otherMethod =
  (methods: readonly string[]): PlaneRow['handle'] =>
  ({ method }) =>
    problem(405, `The contract has no ${method} here`, { allow: methods.join(', ') })

/** Answers about accounts are nobody's to keep, and are what they say that they are. */
export const sealed = (response: WireResponse): WireResponse => ({
  ...response,
  headers: { ...response.headers, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
})

type Found = { readonly handle: PlaneRow['handle']; readonly fields: Readonly<Record<string, string>> }

/** Of all rows that match, the one that was added first. */
const firstOf = ([matches]: Result<PlaneRow['handle']>): Found | undefined => {
  const first = matches[0]
  if (!first) return undefined
  const fields: Record<string, string> = {}
  // Other routers of the library give places in the path, this one what stands there.
  for (const [name, raw] of Object.entries(first[1])) if (typeof raw === 'string') fields[name] = decoded(raw)
  return { handle: first[0], fields }
}

const decoded = (segment: string): string => {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
