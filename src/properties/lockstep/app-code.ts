import { stepAt, totpAt } from '../../core/one-time-password.ts'
import type { Parameters } from '../../protocol/parameters.ts'

/** The codes that authenticator apps show at a moment in milliseconds: of a secret, so many time steps from now. */
export const appCodeAt =
  (now: number, parameters: Parameters) =>
  (secret: string, steps: number): string => {
    try {
      return totpAt(secret, Math.max(0, stepAt(now, parameters) + steps), parameters)
    } catch {
      // A secret that no app can take shows no code.
      return ''
    }
  }
