import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { createControlPlane } from '../../http/control-front.ts'
import { createPublicPlane } from '../../http/front.ts'
import type { WireResponse } from '../../http/message.ts'
import { referenceDeclaration } from '../../http/reference-declaration.ts'
import { createWorlds } from '../../http/sandboxes.ts'
import { type RawRequest, type RawServer, rawServer } from './raw-server.ts'

/** One request that is answered in another way than it should be. */
export type Struck = {
  readonly request: RawRequest
  readonly socket: Socket
  readonly server: RawServer
  /** The answer of the reference, and how it looks on the wire; `more` headers stand before the others. */
  readonly answer: WireResponse
  wire(more?: Readonly<Record<string, string>>): string
}
export type Strike = (struck: Struck) => void

export const controlToken = 'token-of-the-raw-server'

/** A response as HTTP/1.1 has it. */
export const responseText = (
  { status, headers, body }: WireResponse,
  more: Readonly<Record<string, string>> = {},
): string => {
  const all = { ...more, ...headers, 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`
}

/**
 * The reference behind a raw server, both planes on one port. The first POST on the public plane of the first sandbox is struck;
 * every other request is answered as it should be.
 */
export const contractServer = async (
  strike: Strike,
): Promise<
  RawServer & {
    readonly controlUrl: string
    /** The base path of the sandbox that is struck; empty before it is. */
    struck(): string
  }
> => {
  const worlds = createWorlds({ declaration: referenceDeclaration('2fa-2018') })
  const publicPlane = createPublicPlane(worlds.find)
  let [first, count] = ['', 0]
  const server: RawServer = await rawServer(async (request, socket) => {
    const controlled = request.path.startsWith('/control/')
    const answer = controlled
      ? await control({ ...request, path: request.path.slice('/control'.length) })
      : await publicPlane(request)
    if (controlled && first === '' && answer.status === 201) first = readSandbox(answer.body)
    const wire = (more?: Readonly<Record<string, string>>) => responseText(answer, more)
    const isFirst = first !== '' && request.path.startsWith(`/sandboxes/${first}/`)
    if (!isFirst || request.method !== 'POST' || count > 0) socket.write(wire())
    else {
      count += 1
      strike({ request, socket, server, answer, wire })
    }
  })
  const control = createControlPlane(worlds, controlToken, () => server.url)
  return { ...server, controlUrl: `${server.url}/control`, struck: () => (count > 0 ? `/sandboxes/${first}/` : '') }
}

const readSandbox = (body: string): string => {
  const opened: unknown = JSON.parse(body)
  return typeof opened === 'object' && opened !== null && 'sandbox' in opened ? String(opened.sandbox) : ''
}
