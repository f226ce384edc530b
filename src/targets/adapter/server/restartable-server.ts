import { setTimeout as wait } from 'node:timers/promises'
import type { Transport } from '../../../http/wire/message.ts'
import { TargetError } from '../../target-error.ts'
import type { StartedServer } from './start-server.ts'

/** A server that can be stopped and started again with its data, at the same URL. */
export type RestartableServer = StartedServer & {
  /** The transport, whose requests wait while the server is restarted. */
  held(transport: Transport): Transport
  /**
   * Restarts it once no request is under way; restarts come one after the other. Throws a TargetError where it does not
   * start again, or listens elsewhere then.
   */
  restart(): Promise<void>
}

/** Starts a server. `settle` is how long it may still send messages after an answer, in milliseconds. */
export const startRestartable = async (start: () => Promise<StartedServer>, settle = 0): Promise<RestartableServer> => {
  let current = await start()
  const { url } = current
  let restarts: Promise<void> = Promise.resolve()
  let pending = 0
  let inFlight = 0
  let drained = (): void => undefined

  const restartNow = async (): Promise<void> => {
    if (inFlight > 0) {
      await new Promise<void>((resolve) => {
        drained = resolve
      })
    }
    await wait(settle)
    await current.stop()
    current = await start()
    if (current.url === url) return
    throw new TargetError('adapter-failed', `the server is at ${current.url} after a restart, and was at ${url}`, {
      advice: 'Let it listen on the port that server() is given.',
    })
  }

  return {
    url,
    exitError: () => current.exitError(),
    stop: () => current.stop(),
    held: (transport) => async (base, request) => {
      while (pending > 0) await restarts.catch(() => undefined)
      inFlight += 1
      try {
        return await transport(base, request)
      } finally {
        inFlight -= 1
        if (inFlight === 0) drained()
      }
    },
    restart() {
      pending += 1
      const restart = restarts
        .catch(() => undefined)
        .then(restartNow)
        .finally(() => {
          pending -= 1
        })
      restarts = restart
      return restart
    },
  }
}
