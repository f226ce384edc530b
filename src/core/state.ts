import type { Scheme } from '../protocol/areas/account.ts'
import type { Question } from '../protocol/areas/enrolment.ts'
import type { Item } from '../protocol/areas/keychain.ts'
import type { Client, ProgramService, SendingChannel, Service } from '../protocol/client.ts'
import type { DeliveryPurpose } from '../protocol/control.ts'

/** Everything the reference knows in one sandbox. Times are milliseconds since 1970-01-01T00:00:00Z. */
export type State = {
  accounts: Account[]
  sessions: Session[]
  signIns: SignIn[]
  codes: IssuedCode[]
  resets: PasswordReset[]
  linkResets: LinkReset[]
  changes: PasswordChange[]
  enrolments: Enrolment[]
  recoveries: Recovery[]
  /** Identifiers that no account has: they get the same limits as accounts. */
  unknownAccounts: UnknownAccount[]
  /** Digests of the tokens of support staff. */
  staff: string[]
  /** The address that requests come from. */
  address: string
}

export type Account = {
  id: string
  identifier: string
  passwordHash: string
  scheme: Scheme
  fullName: string
  phones: Phone[]
  devices: Device[]
  trustedBrowsers: TrustedBrowser[]
  appPasswords: AppPassword[]
  authenticatorApps: AuthenticatorApp[]
  recoveryCodes: RecoveryCode[]
  questions: Question[]
  /** The number whose code will turn two-step on. */
  twoStepPhone?: string
  dateOfBirth?: string
  backupAddress?: string
  mailAddress?: string
  /** The services that its owner uses; all of them where absent. */
  services?: readonly Service[]
  child?: boolean
  enrolmentUndo?: EnrolmentUndo
  /** Two-factor can never be turned off: one of those created on iOS 10.3, macOS 10.12.4 or later. */
  permanent?: boolean
  /** What was given so far to turn two-factor off. */
  pendingUnEnrolment?: PendingUnEnrolment
  twoStepTurnedOffAt?: number
  mustChangePassword: boolean
  passwordThrottle: Throttle
  codeThrottle: Throttle
  /** Wrong answers to the security questions; absent until the first. */
  answerThrottle?: Throttle
  programThrottle: Throttle
  recoveryThrottle: Throttle
  /** When codes were sent to phone numbers of this account. */
  sends: number[]
  keychain?: Keychain
  securityCodeAttempts: SecurityCodeAttempts
}

/**
 * What the members of a keychain hold. It outlasts the last of them only where the servers keep a copy; nothing but
 * being a member opens it.
 */
export type Keychain = {
  items: Item[]
  /** One-way; none where the owner made no security code. */
  securityCode?: string
  /** Where codes for joining go. */
  number?: string
  /** Whether the security code lets devices join. */
  codeApproval: boolean
  requests: KeychainRequest[]
  /** Devices that gave the security code and now wait for the code in the text message. */
  awaitingMessageCode: string[]
}
/** A device that waits to be approved, with the items that it brings along. */
export type KeychainRequest = { id: string; device: string; startedAt: number; items: readonly Item[] }
/** Wrong security codes: all since the last right one, and those since support unlocked the entry. */
export type SecurityCodeAttempts = { wrong: number; sinceUnlock: number; state: 'open' | 'locked' | 'deleted' }

/** Consecutive failures since the last lock, those since the last success, and until when entry is locked because of them. */
export type Throttle = { failures: number; inARow?: number; lockedUntil: number }

export type Phone = { id: string; number: string; verified: boolean; addedAt: number; primary: boolean }

export type Device = {
  id: string
  client: Client
  signedIn: boolean
  trusted: boolean
  /** Digest of the trust token that the device offers at its next sign-in, and since when it holds. */
  trustDigest?: string
  trustedAt?: number
  keychain: boolean
  /** What its owner chose for its items when the keychain was turned off there. */
  keychainData?: 'keep' | 'delete'
  find: boolean
  /** On the two-step list of devices that are trusted or can be. */
  candidate?: boolean
  passcode?: string
  generated: number[]
}

/** `hardware` is the computer that it runs on. */
export type TrustedBrowser = { digest: string; trustedAt: number; hardware?: string }

export type AppPassword = {
  id: string
  label: string
  digest: string
  createdAt: number
  revokedAt?: number
}

/** `session` is the digest of the one that began to enrol it. The secret is kept as it is: codes are made from it. */
export type AuthenticatorApp = {
  id: string
  name: string
  secret: string
  confirmed: boolean
  session: string
  /** The time step of the last code that was accepted. */
  usedStep?: number | undefined
}

/** One of a set; used once. */
export type RecoveryCode = { digest: string; used: boolean }

export type Session = {
  digest: string
  account: string
  kind: 'account-page' | 'device' | 'browser' | 'program'
  device?: string
  appPassword?: string
  service?: ProgramService
  program?: string
  /** Opened for another service by the password alone, where the account page asks security questions too. */
  accountPageClosed?: true
  createdAt: number
  /** When it was used last; only where sessions end without use. */
  usedAt?: number
}

export type SignIn = {
  id: string
  account: string
  client: Client
  service: Service
  /** `pending` waits for a code, `answering` for the answers to security questions. */
  state: 'pending' | 'answering' | 'denied' | 'completed' | 'ended'
  startedAt: number
  requests: SignInRequest[]
  /** Wrong codes entered here. */
  codeThrottle: Throttle
}
export type SignInRequest = { id: string; device: string; answer?: 'allowed' | 'denied' }

/** An issued code: its purpose, where it went, and whether it was used. */
export type IssuedCode = {
  account: string
  code: string
  purpose: DeliveryPurpose
  channel: SendingChannel | 'on-demand'
  issuedAt: number
  signIn?: string
  device?: string
  phone?: string
  reset?: string
  enrolment?: string
  /** The trusted devices that showed it. */
  shownOn?: string[]
  spent: boolean
}

/** When two-factor was turned on, and the settings before it, for the link in the mail that undoes it. */
export type EnrolmentUndo = {
  at: number
  /** Digest of the whole link. */
  linkDigest: string
  undone?: boolean
  previousScheme: Scheme
  previousPasswordHash: string
  previousQuestions: readonly Question[]
  /** Ids of the numbers that were verified. */
  previousPhones: readonly string[]
}

/** What one session, by its digest, has given so far to turn two-factor off. */
export type PendingUnEnrolment = { session: string; dateConfirmed: boolean; questions?: readonly Question[] }

/** An enrolment that is not complete; it belongs to the session that started it. */
export type Enrolment = {
  id: string
  account: string
  session: string
  startedAt: number
  /** Whether the security questions on file were answered. */
  answered: boolean
  /** Security questions made here. */
  questions?: readonly Question[]
  /** The numbers that were verified before it started. */
  phonesBefore: readonly string[]
  /** The numbers given here, and those of them whose code was entered. */
  phones: string[]
  verified: string[]
  state: 'open' | 'on'
}

/** A requested recovery; `account` is empty where no account has the identifier. */
export type Recovery = {
  id: string
  account: string
  evidenceMatch: 'full' | 'some' | 'none'
  /** Where the person can be reached. */
  number: string
  readyAt: number
  /** When it is said to be ready: as if all that was given were right. */
  toldReadyAt?: number
  state: 'open' | 'cancelled' | 'finished'
}

/** A reset by code; `account` is empty where no account has the identifier, and `unknown` is the digest of that identifier. */
export type PasswordReset = { id: string; account: string; unknown?: string; startedAt: number; done: boolean }
/** A mailed link, by its digest. */
export type LinkReset = { digest: string; account: string; startedAt: number; spent: boolean }
export type PasswordChange = { id: string; account: string; startedAt: number; done: boolean }

/** What was tried with an identifier that no account has. */
export type UnknownAccount = { digest: string } & Pick<
  Account,
  'passwordThrottle' | 'programThrottle' | 'codeThrottle' | 'sends'
>

export const emptyState = (): State => ({
  accounts: [],
  sessions: [],
  signIns: [],
  codes: [],
  resets: [],
  linkResets: [],
  changes: [],
  enrolments: [],
  recoveries: [],
  unknownAccounts: [],
  staff: [],
  address: '192.0.2.1',
})

export const newThrottle = (): Throttle => ({ failures: 0, lockedUntil: 0 })

export const newSecurityCodeAttempts = (): SecurityCodeAttempts => ({ wrong: 0, sinceUnlock: 0, state: 'open' })
