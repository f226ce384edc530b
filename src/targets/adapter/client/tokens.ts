import { randomUUID } from 'node:crypto'
import type { Client } from './client.ts'
import { type Cookies, createCookies } from './cookies.ts'
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

type ClientState = {
  readonly kind: TokenKind
  readonly cookies: Cookies
  readonly headers: ReadonlyMap<string, string>
}
/** What a client begins with, and what it tells of each answer. */
export type InitialState = { cookies: Cookies; headers: Map<string, string>; onReply?: (reply: Reply) => void }

/**
 * The tokens that the examiner has, each for what a client held at one moment. What it stands for stays as it was, so
 * that a stolen, an outdated or a used-up one can be offered again; that a client forgot a cookie ends nothing on the
 * server.
 */
export type Tokens = {
  /** A token for the state of a client now. */
  issue(kind: TokenKind, client: Client): string
  /**
   * What the holder of a token offers: the state behind it, or, of a token that was never given out, the text itself.
   */
  stateOf(kind: TokenKind, token: string): InitialState
}

export const createTokens = (credentials: Credentials, base: () => string): Tokens => {
  const states = new Map<string, ClientState>()
  return {
    issue(kind, client) {
      const token = randomUUID()
      states.set(token, { kind, cookies: client.cookies.copy(base()), headers: new Map(client.held) })
      return token
    },
    stateOf(kind, token) {
      const state = states.get(token)
      const credential = credentials[kind]
      if (!state) return stateFromText(credential, token, base())
      const cookies = state.cookies.copy(base())
      // One kind in the place of another: whatever was given on the way might open something.
      if (state.kind !== kind) cookies.restoreAll(base())
      const renewed = credential?.in === 'cookie' && credential.renews ? credential.name : undefined
      return {
        cookies,
        headers: new Map(state.headers),
        ...(renewed !== undefined && {
          onReply: (reply: Reply) => {
            if (reply.cookieChange(renewed) === 'given') state.cookies.put(renewed, reply.cookie(renewed), base())
          },
        }),
      }
    },
  }
}

const stateFromText = (credential: Credential | undefined, token: string, base: string): InitialState => {
  const cookies = createCookies()
  const headers = new Map<string, string>()
  const encoded = encodeURIComponent(token.toWellFormed())
  if (credential?.in === 'cookie') cookies.put(credential.name, encoded, base)
  if (credential?.in === 'header') {
    headers.set(credential.name, `${credential.prefix}${/^[\x20-\x7e]*$/.test(token) ? token : encoded}`)
  }
  return { cookies, headers }
}
