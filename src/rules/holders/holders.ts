import type { RuleId } from '../catalogue.ts'
import type { Edition } from '../rule.ts'

/** Whoever sends a command shows one of these, by id; the titles are those of the features. */
export const holders = {
  nobody: 'no token',
  'made-up': 'a made-up token',
  'waiting-sign-in': 'the token of an unfinished sign-in',
  'page-session': 'an account-page session',
  'browser-session': 'a browser session',
  'device-session': "a trusted device's session",
  'untrusted-device-session': "an untrusted device's session",
  'program-session': "a program's session",
  'ended-session': 'a signed-out session',
  'outlived-session': 'an expired session',
  'other-account-session': "Ben's own token",
  staff: 'a support staff token',
} as const
export type HolderId = keyof typeof holders

/** What becomes of a command for some holders: refused or allowed by a rule, or open because no document speaks of it. */
export type HolderCell = { readonly holders: readonly HolderId[]; readonly editions?: readonly Edition[] } & (
  | { readonly verdict: 'refused' | 'allowed'; readonly rule: RuleId; readonly parameter?: string }
  | { readonly verdict: 'open'; readonly because: string }
)

/** One command of the protocol. */
export type CommandHolders = {
  readonly command: string
  /** As the features say it. */
  readonly title: string
  /** The kind of token that it takes. */
  readonly token: 'none' | 'session' | 'signIn' | 'enrolment' | 'reset' | 'change' | 'recovery' | 'staff'
  /** Why no feature has rows for it. */
  readonly rowless?: string
  readonly cells: readonly HolderCell[]
}

type More = { readonly editions?: readonly Edition[]; readonly parameter?: string }
export const refused = (rule: RuleId, some: readonly HolderId[], more: More = {}): HolderCell => ({
  verdict: 'refused',
  rule,
  holders: some,
  ...more,
})
export const allowed = (rule: RuleId, some: readonly HolderId[], more: More = {}): HolderCell => ({
  verdict: 'allowed',
  rule,
  holders: some,
  ...more,
})
/** No document speaks, because. */
export const open = (because: string, some: readonly HolderId[], more: Pick<More, 'editions'> = {}): HolderCell => ({
  verdict: 'open',
  because,
  holders: some,
  ...more,
})
