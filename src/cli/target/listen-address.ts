import { urlOf } from '../../http/server/serve.ts'
import { UsageError } from '../../input/usage-error.ts'
import { isLoopback } from '../../targets/transport/server-url.ts'

/** Values of an option that may be given more than once. Throws a UsageError for what is no origin: a scheme, a name and perhaps a port. */
export const collectOrigin =
  (option: string) =>
  (value: string, earlier: readonly string[]): readonly string[] => {
    const origin = URL.canParse(value) ? new URL(value).origin : undefined
    if (origin === value) return [...earlier, value]
    throw new UsageError(`${option} ${JSON.stringify(value)} is not an origin`, {
      advice: 'An origin looks like http://localhost:5173.',
    })
  }

/** Whether other machines reach what listens there. Throws a UsageError for what is no name or address. */
export const isOpenToOthers = (option: string, host: string): boolean => {
  const url = urlOf(host, 1)
  if (host !== '' && URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).username === '')
    return !isLoopback(url)
  throw new UsageError(`${option} ${JSON.stringify(host)} is not a host name or address`, {
    advice: host === '' ? 'Is a variable not set?' : 'Omit scheme, port and path.',
  })
}
