import { type HttpHandler, http } from 'msw'
import { UsageError } from '../input/usage-error.ts'
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
 * to one reference with its own state; make new handlers for a fresh one. Throws a UsageError for URLs that MSW would read as patterns, and for an empty token.
 */
export const assayHandlers = ({
  baseUrl,
  edition = '2fa-2018',
  parameters,
  control,
}: HandlerOptions): readonly HttpHandler[] => {
  for (const url of [baseUrl, control?.url ?? baseUrl]) assertPlainUrl(url)
  if (control?.token === '') throw new UsageError('The control plane needs a token that is not empty')
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

/** MSW takes signs of patterns for more than one URL: whose requests are answered is no surprise. */
const assertPlainUrl = (url: string): void => {
  if (/^https?:\/\/[\w.[\]:-]+(?:\/[\w.~%/-]*)?$/.test(url) && URL.canParse(url)) return
  throw new UsageError(`${JSON.stringify(url)} is no URL for handlers`, {
    advice: 'Write scheme, host and path, such as https://id.example.test/accounts.',
  })
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
