import { type HttpHandler, http } from 'msw'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import { referenceDeclaration } from './reference/reference-declaration.ts'
import { createSandboxRegistry } from './reference/sandbox-registry.ts'
import { createControlApp, createPublicApp } from './server/hono-app.ts'

export type HandlerOptions = {
  /** The URL that clients use for the server, such as `https://id.example.test`. */
  readonly baseUrl: string
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** The control plane, for tests that set up accounts, move the clock and read delivered messages. */
  readonly control?: { readonly url: string; readonly token: string }
}

/**
 * Request handlers for MSW, in Node or in a browser, that answer as the reference does. All requests below `baseUrl` go
 * to one reference with its own state; make new handlers for a fresh one.
 */
export const assayHandlers = ({
  baseUrl,
  edition = '2fa-2018',
  parameters,
  control,
}: HandlerOptions): readonly HttpHandler[] => {
  const registry = createSandboxRegistry({ declaration: referenceDeclaration(edition, parameters) })
  const app = createPublicApp(registry.find)
  const handlers = [handlerBelow(baseUrl, app.fetch)]
  if (control === undefined) return handlers
  // First, since it may be below the base URL.
  return [
    handlerBelow(control.url, createControlApp(registry, control.token, () => withoutSlash(baseUrl)).fetch),
    ...handlers,
  ]
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/** Passes requests below a URL to a plane, with the path relative to that URL. */
const handlerBelow = (url: string, fetch: (request: Request) => Response | Promise<Response>): HttpHandler => {
  const mountPath = withoutSlash(new URL(url).pathname)
  return http.all(`${withoutSlash(url)}/*`, ({ request }) => {
    const { origin, pathname, search } = new URL(request.url)
    return fetch(new Request(`${origin}${pathname.slice(mountPath.length)}${search}`, request))
  })
}
