import { runningClock } from '../../src/core/service.ts'
import { referenceDeclaration } from '../../src/http/reference/reference-declaration.ts'
import { serve } from '../../src/http/server/serve.ts'

/** How the clock goes: one for each sandbox, or one for all. Either goes on by itself, as that of a real server does. */
export type SlowClock = 'of-each-sandbox' | 'of-all'

/** The reference over sockets as a slow server: each answer waits `delay` milliseconds, and its clock goes on meanwhile. */
export const serveSlowly = (clock: SlowClock, delay: number): ReturnType<typeof serve> => {
  const declaration = referenceDeclaration('2fa-2018')
  if (clock === 'of-each-sandbox') {
    const startedAt = (startsAt: number) => {
      const opened = Date.now()
      return runningClock(() => startsAt + Date.now() - opened)
    }
    return serve({ declaration, delay, clock: startedAt })
  }
  const shared = runningClock(Date.now)
  const powers = { ...declaration.powers, clock: 'global' as const, sandboxes: false }
  return serve({ declaration: { ...declaration, powers }, delay, clock: () => shared })
}
