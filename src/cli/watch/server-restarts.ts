import { connect, type Socket } from 'node:net'

/** Milliseconds between two attempts to reach a server that is down. */
const pause = 100

/**
 * Calls back each time a server answers again after it was down. A connection that is kept open tells at once that a server ended; one that is only closed for being
 * idle can be opened again at the first attempt, and is no restart. Returns what ends it.
 */
export const onServerRestart = (url: string, restarted: () => void): (() => void) => {
  const { hostname, port, protocol } = new URL(url)
  const place = {
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
  }
  let socket: Socket | undefined
  let timer: NodeJS.Timeout | undefined
  let [ended, wasDown, isFirst] = [false, false, true]
  const attempt = (): void => {
    let isOpen = false
    socket = connect(place)
    socket.on('connect', () => {
      isOpen = true
      if (wasDown && !isFirst) restarted()
      ;[wasDown, isFirst] = [false, false]
    })
    socket.on('error', () => undefined)
    socket.on('data', () => undefined)
    socket.on('close', () => {
      if (ended) return
      wasDown ||= !isOpen
      timer = setTimeout(attempt, isOpen ? 0 : pause)
    })
  }
  attempt()
  return () => {
    ended = true
    clearTimeout(timer)
    socket?.destroy()
  }
}
