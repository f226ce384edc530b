import { type HttpHandler, http } from 'msw'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import { createControlFront, createFront } from './edge.ts'
import { referenceDeclaration } from './reference-declaration.ts'
import { createWorlds } from './sandboxes.ts'

export type HandlerOptions = {
  /** Where clients believe the server to be, such as `https://id.example.test`. */
  readonly baseUrl: string
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** The control plane, for tests that set up accounts, move the clock and read what was delivered. */
  readonly control?: { readonly url: string; readonly token: string }
}

/**
 * Request handlers for MSW, in Node or in a browser, that answer as the reference does. All requests below `baseUrl` go to
 * one reference with a state of its own; make new handlers for a fresh one.
 */
export const assayHandlers = ({
  baseUrl,
  edition = '2fa-2018',
  parameters,
  control,
}: HandlerOptions): readonly HttpHandler[] => {
  const worlds = createWorlds({ declaration: referenceDeclaration(edition, parameters) })
  const front = createFront(worlds.find)
  const handlers = [below(baseUrl, front.fetch)]
  if (control === undefined) return handlers
  // First, so that it may lie below the base URL.
  return [below(control.url, createControlFront(worlds, control.token, () => withoutSlash(baseUrl)).fetch), ...handlers]
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/** Hands requests below a URL to a front, which knows nothing of the path that it is mounted under. */
const below = (url: string, fetch: (request: Request) => Response | Promise<Response>): HttpHandler => {
  const mount = withoutSlash(new URL(url).pathname)
  return http.all(`${withoutSlash(url)}/*`, ({ request }) => {
    const { origin, pathname, search } = new URL(request.url)
    return fetch(new Request(`${origin}${pathname.slice(mount.length)}${search}`, request))
  })
}
