import { randomUUID } from 'node:crypto'
import type { AdapterClient } from './adapter-client.ts'
import { type Cookies, createCookies } from './cookies.ts'
import type { OnReply, Reply } from './reply.ts'

/** The secrets of the protocol that stand for the state of a client; named as the fields of commands and answers. */
export type TokenKind = 'session' | 'signIn' | 'trust' | 'change' | 'reset' | 'enrolment' | 'recovery' | 'staff'

/** Where a server looks for a token of that kind. */
export type Credential =
  | { readonly in: 'cookie'; readonly name: string | RegExp; readonly renews: boolean }
  | { readonly in: 'header'; readonly name: string; readonly prefix: string }

/**
 * In a cookie of that name, or of one that a pattern matches. `renews`: the server replaces it while it is used, and the client continues with
 * the new one.
 */
export const cookie = (name: string | RegExp, { renews = false } = {}): Credential => ({ in: 'cookie', name, renews })
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
export type InitialState = {
  cookies: Cookies
  headers: Map<string, string>
  onReply?: OnReply
}

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
    const found = cookies.find((name) => isNamed(credential.name, name))
    return found && `${found.name}=${found.value}`
  }
  /** A session that a server hands out more than once is one session: whoever counts tokens counts sessions. */
  const tokenOfSession = ({ cookies, held }: AdapterClient): string | undefined => {
    const value = sessionValue({ cookies, headers: held })
    if (value === undefined) return undefined
    return [...states].find(([, state]) => state.kind === 'session' && sessionValue(state) === value)?.[0]
  }
  /** The names that cookies of a pattern had: what is made up is offered under the same one. */
  const seenNames = new Map<TokenKind, string>()
  const noteName = (kind: TokenKind, cookies: Cookies): void => {
    const credential = credentials[kind]
    if (credential?.in !== 'cookie' || typeof credential.name === 'string') return
    const found = cookies.find((name) => isNamed(credential.name, name))
    if (found !== undefined) seenNames.set(kind, found.name)
  }
  return {
    issue(kind, client) {
      const known = kind === 'session' ? tokenOfSession(client) : undefined
      if (known !== undefined) return known
      const token = randomUUID()
      noteName(kind, client.cookies)
      states.set(token, { kind, cookies: client.cookies.copy(base()), headers: new Map(client.held) })
      return token
    },
    stateOf(kind, token) {
      const state = states.get(token)
      const credential = credentials[kind]
      if (!state) return stateFromText(credential, token, base(), seenNames.get(kind))
      const cookies = state.cookies.copy(base())
      // A thief does not drop what has reached its end: that it opens nothing any more is up to the server.
      if (credential?.in === 'cookie') cookies.ignoreExpiry((name) => isNamed(credential.name, name))
      // One kind sent in the place of another: any value that was issued on the way might be accepted.
      if (state.kind !== kind) cookies.restoreAll(base())
      const renewed = credential?.in === 'cookie' && credential.renews ? credential.name : undefined
      return {
        cookies,
        headers: new Map(state.headers),
        ...(renewed !== undefined && {
          onReply: (reply: Reply, now: number) => {
            const given = reply.cookies.filter(
              ({ name }) => isNamed(renewed, name) && reply.cookieChange(name) === 'given',
            )
            state.cookies.take(given, reply.url, now)
          },
        }),
      }
    },
  }
}

const isNamed = (pattern: string | RegExp, name: string): boolean =>
  typeof pattern === 'string'
    ? pattern === name
    : new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/g, '')).test(name)

const stateFromText = (
  credential: Credential | undefined,
  token: string,
  base: string,
  seenName: string | undefined,
): InitialState => {
  const cookies = createCookies()
  const headers = new Map<string, string>()
  const encoded = encodeURIComponent(token.toWellFormed())
  if (credential?.in === 'cookie') {
    const name = typeof credential.name === 'string' ? credential.name : seenName
    if (name !== undefined) cookies.put(name, encoded, base)
  }
  if (credential?.in === 'header') {
    headers.set(credential.name, `${credential.prefix}${/^[\x20-\x7e]*$/.test(token) ? token : encoded}`)
  }
  return { cookies, headers }
}
