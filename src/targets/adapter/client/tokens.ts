import { randomUUID } from 'node:crypto'
import type { AdapterClient } from './adapter-client.ts'
import { type Cookies, createCookies } from './cookies.ts'
import type { Reply } from './reply.ts'

/** The secrets of the protocol that stand for the state of a client; named as the fields of commands and answers. */
export type TokenKind = 'session' | 'signIn' | 'trust' | 'change' | 'reset' | 'enrolment' | 'recovery' | 'staff'

/** Where a server looks for a token of that kind. */
export type Credential =
  | { readonly in: 'cookie'; readonly name: string; readonly renews: boolean }
  | { readonly in: 'header'; readonly name: string; readonly prefix: string }

/** In a cookie. `renews`: the server replaces it while it is used, and the client continues with the new one. */
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
/** The state that a client starts with, and the callback for each answer. */
export type InitialState = { cookies: Cookies; headers: Map<string, string>; onReply?: (reply: Reply) => void }

/**
 * The tokens that assay holds, each for the state of a client at one moment. That state never changes, so that a
 * stolen, an outdated or a used-up token can be sent again; a cookie that the client dropped may still be valid on the
 * server.
 */
export type Tokens = {
  /** A token for the current state of a client: a new one, except for a session that has one already. */
  issue(kind: TokenKind, client: AdapterClient): string
  /** What the holder of a token sends: the state behind it, or, of a token that was never issued, the text itself. */
  stateOf(kind: TokenKind, token: string): InitialState
}

export const createTokens = (credentials: Credentials, base: () => string): Tokens => {
  const states = new Map<string, ClientState>()
  const sessionValue = ({ cookies, headers }: Pick<ClientState, 'cookies' | 'headers'>): string | undefined => {
    const credential = credentials.session
    if (credential?.in !== 'cookie') return headers.get(credential?.name.toLowerCase() ?? '')
    const sent = cookies.header(base(), 0)?.split('; ') ?? []
    return sent.find((one) => one.startsWith(`${credential.name}=`))
  }
  /** A session that a server hands out more than once is one session: whoever counts tokens counts sessions. */
  const tokenOfSession = ({ cookies, held }: AdapterClient): string | undefined => {
    const value = sessionValue({ cookies, headers: held })
    if (value === undefined) return undefined
    return [...states].find(([, state]) => state.kind === 'session' && sessionValue(state) === value)?.[0]
  }
  return {
    issue(kind, client) {
      const known = kind === 'session' ? tokenOfSession(client) : undefined
      if (known !== undefined) return known
      const token = randomUUID()
      states.set(token, { kind, cookies: client.cookies.copy(base()), headers: new Map(client.held) })
      return token
    },
    stateOf(kind, token) {
      const state = states.get(token)
      const credential = credentials[kind]
      if (!state) return stateFromText(credential, token, base())
      const cookies = state.cookies.copy(base())
      // One kind sent in the place of another: any value that was issued on the way might be accepted.
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
