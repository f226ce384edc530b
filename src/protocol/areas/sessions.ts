import type { SessionToken } from '../client.ts'

export type SessionProtocol = {
  /** The sessions of the account that are open, the one that asks among them. */
  'list-sessions': { command: { readonly session: SessionToken }; answer: Sessions }
  /** End one of them, by its id. */
  'end-session': {
    command: { readonly session: SessionToken; readonly sessionId: string; readonly password?: string }
    answer: SessionsEnded
  }
  /** End all of them but the one that asks. */
  'end-other-sessions': {
    command: { readonly session: SessionToken; readonly password?: string }
    answer: SessionsEnded
  }
}

/** An open session; the id opens nothing. */
export type ListedSession = { readonly sessionId: string; readonly current: boolean }
export type Sessions = { readonly type: 'sessions'; readonly sessions: readonly ListedSession[] }
export type SessionsEnded = { readonly type: 'sessions-ended' }
