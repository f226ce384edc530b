import { isIP } from 'node:net'
import type { WireRequest, WireResponse } from '../wire/message.ts'
import { problem } from '../wire/plain-problem.ts'

/** Who may reach a plane from a browser. */
export type BrowserAccess = {
  /** Names of this server beside addresses and the loopback names: in a network of containers, behind a proxy. */
  readonly hosts?: readonly string[]
  /** Origins whose pages may read the answers, such as `http://localhost:5173`. */
  readonly origins?: readonly string[]
}

type Headers = WireRequest['headers']

/**
 * Refuses requests that a page of somebody else makes a browser send: for a name that was pointed at this machine (DNS rebinding), with
 * status 421, and from another origin, with status 403. Undefined for all others: clients that are no browser send neither `Origin` nor
 * `Sec-Fetch-Site`.
 */
export const guardRequest =
  ({ hosts = [], origins = [] }: BrowserAccess = {}) =>
  (headers: Headers): WireResponse | undefined => {
    const { host = '', origin } = headers
    const name = nameOf(host)
    if (name === undefined || !(isOwnName(name) || hosts.some((own) => own.toLowerCase() === name))) return misdirected
    if (origin !== undefined) return isSameOrigin(origin, host) || origins.includes(origin) ? undefined : crossSite
    // A page of another port of this machine is of the same site, and another origin.
    return /^(?:cross-site|same-site)$/.test(headers['sec-fetch-site'] ?? '') ? crossSite : undefined
  }

/** The name or address in a Host header in small letters, without brackets; undefined for what is none. */
const nameOf = (host: string): string | undefined => {
  if (!/^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.test(host)) return undefined
  return host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
}

/** Nobody can point an address at another machine. */
const isOwnName = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0

const isSameOrigin = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`

const misdirected = problem(421, 'This server is not called so; assay serve --allow-host gives it another name')
const crossSite = problem(
  403,
  'Pages of other origins may not send requests; assay serve --allow-origin lets those of one',
)

/** The answer to a preflight request of a page that may read the answers; undefined for other requests. */
export const preflightAnswer = (
  method: string,
  headers: Headers,
  { origins = [] }: BrowserAccess,
): WireResponse | undefined => {
  const { origin } = headers
  if (method !== 'OPTIONS' || origin === undefined || headers['access-control-request-method'] === undefined)
    return undefined
  if (!origins.includes(origin)) return undefined
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    },
    body: '',
  }
}

/** The headers that let a page of an allowed origin read an answer (Fetch standard). */
export const corsHeaders = ({ origin }: Headers, { origins = [] }: BrowserAccess): Headers =>
  origin === undefined || !origins.includes(origin)
    ? {}
    : { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after', vary: 'origin' }
