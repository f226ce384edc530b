import { isLoopback } from '../transport/server-url.ts'
import { socketTransport } from '../transport/socket-transport.ts'

/** Whether a URL is on a server: any two loopback names of one port are the same server. */
const isOn = (url: string, server: string): boolean => {
  const [given, expected] = [new URL(url), new URL(server)]
  return (
    given.protocol === expected.protocol &&
    (given.host === expected.host || (given.port === expected.port && isLoopback(url) && isLoopback(server)))
  )
}

/** The TwiML document at a URL of one of these servers, or undefined when there is none. No other server gets a request. */
export const fetchTwiml = async (
  url: string,
  method: string,
  servers: readonly string[],
): Promise<string | undefined> => {
  if (!URL.canParse(url) || !/^(GET|POST)$/.test(method)) return undefined
  const server = servers.find((one) => isOn(url, one))
  if (server === undefined) return undefined
  const { pathname, search } = new URL(url)
  const { transport, close } = socketTransport({ timeout: 5_000, maxBodyBytes: 64 * 1024 })
  try {
    const { status, body } = await transport(new URL(server).origin, {
      method,
      path: `${pathname}${search}`,
      headers: {},
    })
    return status === 200 ? body : undefined
  } catch {
    return undefined
  } finally {
    close()
  }
}
