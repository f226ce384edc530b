import { contractTarget } from './contract.ts'
import { type SocketOptions, socketTransport } from './socket.ts'
import type { Target } from './target.ts'
import { TargetError } from './target-error.ts'

export type HttpOptions = SocketOptions & {
  readonly url: string
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string }
}

/** A server that speaks the contract, over real sockets. Throws a TargetError for what is no URL. */
export const httpTarget = ({ url, control, ...options }: HttpOptions): Target => {
  const { transport, close } = socketTransport(options)
  return contractTarget({
    name: new URL(readUrl(url)).host,
    kind: 'http',
    url: readUrl(url),
    transport,
    ...(control === undefined ? {} : { control: { url: readUrl(control.url), token: control.token, transport } }),
    close: async () => close(),
  })
}

/** The base URL without a slash at its end. */
export const readUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new TargetError('bad-url', `"${text}" is not the URL of a server`, {
      advice: 'Write it with its scheme, such as http://127.0.0.1:8080.',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new TargetError('bad-url', 'a URL with a user name or password in it would end up in reports', {
      advice: 'Leave them out of the URL.',
    })
  }
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`
}

/** Whether a URL points to this machine. */
export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
