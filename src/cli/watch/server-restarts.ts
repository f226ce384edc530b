import { connect, type Socket } from 'node:net'

/** Milliseconds between two attempts to reach a server that is down, or that ends connections sooner than that. */
const pause = 100

/**
 * Calls `restarted` each time a server answers again after it was down, and `down` once before, when it stops to answer. A connection that is kept open tells at once that a server
 * ended; one that is only closed for being idle can be opened again at the first attempt, and is no restart. Returns what ends it.
 */
export const onServerRestart = (
  url: string,
  { down, restarted }: { readonly down: () => void; readonly restarted: () => void },
): (() => void) => {
  const { hostname, port, protocol } = new URL(url)
  const place = {
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
  }
  let socket: Socket | undefined
  let timer: NodeJS.Timeout | undefined
  let [ended, wasDown] = [false, false]
  const attempt = (): void => {
    let openedAt: number | undefined
    socket = connect(place)
    socket.on('connect', () => {
      openedAt = performance.now()
      if (wasDown) restarted()
      wasDown = false
    })
    socket.on('error', () => undefined)
    socket.on('data', () => undefined)
    socket.on('close', () => {
      if (ended) return
      if (openedAt === undefined && !wasDown) {
        wasDown = true
        down()
      }
      const hasLived = openedAt !== undefined && performance.now() - openedAt >= pause
      timer = setTimeout(attempt, hasLived ? 0 : pause)
    })
  }
  attempt()
  return () => {
    ended = true
    clearTimeout(timer)
    socket?.destroy()
  }
}
