/** What one sandbox is remembered with. */
export type Notes = {
  /** By mail address: Better Auth asks the owner for the password again before two-factor is turned off. */
  readonly passwords: Map<string, string>
  /** Whose sign-in it is. */
  readonly signIns: Map<string, string>
}

export const noNotes = (): Notes => ({ passwords: new Map(), signIns: new Map() })
