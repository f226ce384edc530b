import { createRecentSecrets } from '../../redaction/recent-secrets.ts'
import { contractNames } from '../../redaction/secret-names.ts'
import { runAsRequest } from '../case-context.ts'
import type { Target } from '../target.ts'
import { Pacer, paced } from '../transport/pacer.ts'
import { metered } from '../transport/request-meter.ts'
import { parseServerUrl } from '../transport/server-url.ts'
import { type SocketOptions, socketTransport } from '../transport/socket-transport.ts'
import { contractTarget } from './contract-target.ts'

export type HttpOptions = SocketOptions & {
  readonly url: string
  /** Most requests in a second; no limit by default. */
  readonly rateLimit?: number
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string }
}

/** No answer of the contract comes near it, in bytes. */
const maxBodyBytes = 2 * 1024 * 1024

/** A server that speaks the contract, over real sockets. Throws a TargetError for an invalid URL. */
export const httpTarget = ({ url, control, rateLimit, ...options }: HttpOptions): Target => {
  const { transport: sendRequest, close } = socketTransport({ maxBodyBytes, ...options })
  const pacer = new Pacer(rateLimit === undefined ? {} : { rateLimit })
  const transport = paced(
    metered((base, request) => runAsRequest(() => sendRequest(base, request))),
    pacer,
  )
  return contractTarget({
    name: new URL(parseServerUrl(url)).host,
    kind: 'http',
    url: parseServerUrl(url),
    transport,
    pacer,
    recentSecrets: createRecentSecrets(contractNames),
    ...(control === undefined
      ? {}
      : { control: { url: parseServerUrl(control.url), token: control.token, transport } }),
    close: async () => close(),
  })
}
