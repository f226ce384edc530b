import type { Transport } from '../http/message.ts'
import { asRequest } from './case-scope.ts'
import { contractTarget } from './contract.ts'
import { readUrl } from './server-url.ts'
import { type SocketOptions, socketTransport } from './socket.ts'
import type { Target } from './target.ts'

export type HttpOptions = SocketOptions & {
  readonly url: string
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string }
}

/** A server that speaks the contract, over real sockets. Throws a TargetError for what is no URL. */
export const httpTarget = ({ url, control, ...options }: HttpOptions): Target => {
  const { transport: send, close } = socketTransport(options)
  const transport: Transport = (base, request) => asRequest(() => send(base, request))
  return contractTarget({
    name: new URL(readUrl(url)).host,
    kind: 'http',
    url: readUrl(url),
    transport,
    ...(control === undefined ? {} : { control: { url: readUrl(control.url), token: control.token, transport } }),
    close: async () => close(),
  })
}
