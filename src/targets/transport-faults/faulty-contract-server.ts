import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { createSandboxRegistry } from '../../http/reference/sandbox-registry.ts'
import { createControlPlane } from '../../http/server/control-plane.ts'
import { createPublicPlane } from '../../http/server/public-plane.ts'
import type { WireResponse } from '../../http/wire/message.ts'
import { type RawRequest, type RawServer, startRawServer } from './raw-server.ts'

/** One request whose response is broken. */
export type InterceptedRequest = {
  readonly request: RawRequest
  readonly socket: Socket
  readonly server: RawServer
  /** The answer of the reference, and its bytes on the wire; `extraHeaders` come before the others. */
  readonly answer: WireResponse
  wire(extraHeaders?: Readonly<Record<string, string>>): string
}
export type FaultInjector = (faultedPath: InterceptedRequest) => void

export const controlToken = 'token-of-the-raw-server'

/** A response as HTTP/1.1 bytes. */
export const responseText = (
  { status, headers, body }: WireResponse,
  extraHeaders: Readonly<Record<string, string>> = {},
): string => {
  const all = { ...extraHeaders, ...headers, 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`
}

/**
 * The reference behind a raw server, both planes on one port. The fault hits the first POST on the public plane of the
 * first sandbox; every other request gets its right answer.
 */
export const contractServer = async (
  injectFault: FaultInjector,
): Promise<
  RawServer & {
    readonly controlUrl: string
    /** The base path of the sandbox that the fault hit; empty before that. */
    faultedPath(): string
  }
> => {
  const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
  const publicPlane = createPublicPlane(registry.find)
  let [firstSandbox, count] = ['', 0]
  const server: RawServer = await startRawServer(async (request, socket) => {
    const isControl = request.path.startsWith('/control/')
    const answer = isControl
      ? await control({ ...request, path: request.path.slice('/control'.length) })
      : await publicPlane(request)
    if (isControl && firstSandbox === '' && answer.status === 201) firstSandbox = sandboxIdIn(answer.body)
    const wire = (extraHeaders?: Readonly<Record<string, string>>) => responseText(answer, extraHeaders)
    const isFirst = firstSandbox !== '' && request.path.startsWith(`/sandboxes/${firstSandbox}/`)
    if (!isFirst || request.method !== 'POST' || count > 0) socket.write(wire())
    else {
      count += 1
      injectFault({ request, socket, server, answer, wire })
    }
  })
  const control = createControlPlane(registry, controlToken, () => server.url)
  return {
    ...server,
    controlUrl: `${server.url}/control`,
    faultedPath: () => (count > 0 ? `/sandboxes/${firstSandbox}/` : ''),
  }
}

const sandboxIdIn = (body: string): string => {
  const opened: unknown = JSON.parse(body)
  return typeof opened === 'object' && opened !== null && 'sandbox' in opened ? String(opened.sandbox) : ''
}
