import { isLoopback } from '../transport/server-url.ts'
import { socketTransport } from '../transport/socket-transport.ts'

/** The TwiML document at a URL of this machine, or undefined when there is none. Other machines get no request. */
export const fetchTwiml = async (url: string, method: string): Promise<string | undefined> => {
  if (!URL.canParse(url) || !/^http:/.test(url) || !isLoopback(url) || !/^(GET|POST)$/.test(method)) return undefined
  const { origin, pathname, search } = new URL(url)
  const { transport, close } = socketTransport({ timeout: 5_000, maxBodyBytes: 64 * 1024 })
  try {
    const { status, body } = await transport(origin, { method, path: `${pathname}${search}`, headers: {} })
    return status === 200 ? body : undefined
  } catch {
    return undefined
  } finally {
    close()
  }
}
