import { randomUUID } from 'node:crypto'
import type { Client } from './client.ts'
import { type Cookies, newCookies } from './cookies.ts'
import type { Reply } from './reply.ts'

/** The secrets of the protocol that may stand for what a client holds; named as the fields of commands and answers. */
export type TokenKind = 'session' | 'signIn' | 'trust' | 'change' | 'reset' | 'enrolment' | 'recovery' | 'staff'

/** Where a server looks for a token of that kind. */
export type Credential =
  | { readonly in: 'cookie'; readonly name: string; readonly renews: boolean }
  | { readonly in: 'header'; readonly name: string; readonly prefix: string }

/** In a cookie. `renews`: the server replaces it while it is used, and the client goes on with the new one. */
export const cookie = (name: string, { renews = false } = {}): Credential => ({ in: 'cookie', name, renews })
/** In a header of its own, or after a word in it. */
export const header = (name: string, prefix = ''): Credential => ({ in: 'header', name, prefix })
/** In the Authorization header (RFC 6750). */
export const bearer = (): Credential => header('authorization', 'Bearer ')

export type Credentials = Readonly<Partial<Record<TokenKind, Credential>>>

type Held = { readonly kind: TokenKind; readonly cookies: Cookies; readonly headers: ReadonlyMap<string, string> }
/** What a client begins with, and what it tells of each answer. */
export type Start = { cookies: Cookies; headers: Map<string, string>; onReply?: (reply: Reply) => void }

/**
 * The tokens that the examiner has, each for what a client held at one moment. What it stands for stays as it was, so
 * that a stolen, an outdated or a used-up one can be offered again; that a client forgot a cookie ends nothing on the
 * server.
 */
export type Tokens = {
  /** A token for the state of a client now. */
  keep(kind: TokenKind, client: Client): string
  /**
   * What the holder of a token offers: the state behind it, or, of a token that was never given out, the text itself.
   */
  start(kind: TokenKind, token: string): Start
}

export const createTokens = (credentials: Credentials, base: () => string): Tokens => {
  const kept = new Map<string, Held>()
  return {
    keep(kind, client) {
      const token = randomUUID()
      kept.set(token, { kind, cookies: client.cookies.copy(base()), headers: new Map(client.held) })
      return token
    },
    start(kind, token) {
      const held = kept.get(token)
      const credential = credentials[kind]
      if (!held) return startOf(credential, token, base())
      const cookies = held.cookies.copy(base())
      // One kind in the place of another: whatever was given on the way might open something.
      if (held.kind !== kind) cookies.revive(base())
      const renewed = credential?.in === 'cookie' && credential.renews ? credential.name : undefined
      return {
        cookies,
        headers: new Map(held.headers),
        ...(renewed !== undefined && {
          onReply: (reply: Reply) => {
            if (reply.cookieFate(renewed) === 'given') held.cookies.put(renewed, reply.cookie(renewed), base())
          },
        }),
      }
    },
  }
}

const startOf = (credential: Credential | undefined, token: string, base: string): Start => {
  const cookies = newCookies()
  const headers = new Map<string, string>()
  const sayable = encodeURIComponent(token.toWellFormed())
  if (credential?.in === 'cookie') cookies.put(credential.name, sayable, base)
  if (credential?.in === 'header') {
    headers.set(credential.name, `${credential.prefix}${/^[\x20-\x7e]*$/.test(token) ? token : sayable}`)
  }
  return { cookies, headers }
}
