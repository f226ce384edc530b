/** What one sandbox is remembered with. */
export type Notes = {
  /** By mail address: Better Auth asks the owner for the password again before two-factor is turned off. */
  readonly passwords: Map<string, string>
  /** Whose sign-in it is. */
  readonly signIns: Map<string, string>
  /** Ids of users, by mail address. */
  readonly users: Map<string, string>
  /** Tokens of listed sessions by their ids: the server lists both, and ends a session by its token. */
  readonly sessions: Map<string, string>
}

export const noNotes = (): Notes => ({
  passwords: new Map(),
  signIns: new Map(),
  users: new Map(),
  sessions: new Map(),
})
