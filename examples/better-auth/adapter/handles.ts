import { randomUUID } from 'node:crypto'
import { type Jar, jarOf } from './cookie-jar.ts'

/** The cookies of Better Auth that carry something. */
export const cookieNames = {
  session: 'better-auth.session_token',
  'sign-in': 'better-auth.two_factor',
  trust: 'better-auth.trust_device',
} as const
export type HandleKind = keyof typeof cookieNames

/**
 * The examiner's tokens: each stands for the cookies that a client held at one moment, so that an old or a stolen state
 * can be offered again. A token that was never given out goes to the server as the value of the cookie of its kind.
 */
export type Handles = {
  readonly keep: (kind: HandleKind, jar: Jar) => string
  readonly jar: (kind: HandleKind, handle: string) => Jar
}

export const createHandles = (): Handles => {
  const held = new Map<string, { readonly kind: HandleKind; readonly jar: Jar }>()
  return {
    keep: (kind, jar) => {
      const handle = randomUUID()
      held.set(handle, { kind, jar })
      return handle
    },
    jar: (kind, handle) => {
      const found = held.get(handle)
      if (!found) return jarOf({ [cookieNames[kind]]: encodeURIComponent(handle) })
      // What a waiting sign-in was given might open the account, even where the server took it back.
      return found.kind === 'sign-in' && kind === 'session' ? { ...found.jar, live: found.jar.given } : found.jar
    },
  }
}
