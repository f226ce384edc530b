/** The kinds of client that sign in: what the documents call devices, and browsers. */
export const clientKinds = ['phone', 'tablet', 'pod', 'mac', 'watch', 'tv', 'pc', 'browser'] as const
export type ClientKind = (typeof clientKinds)[number]

/** The programs on a Mac or a PC whose versions rules ask about: iTunes, and iCloud for Windows. */
export const clientPrograms = ['itunes', 'icloud'] as const
export type ClientProgram = (typeof clientPrograms)[number]

/** The client that a person uses, as it presents itself to the service. */
export type Client = {
  readonly kind: ClientKind
  /** The name that its owner gave it: "Ada's phone". */
  readonly name?: string
  /** Version of its system (iOS, OS X or macOS, watchOS); for a TV box the generation of the model. */
  readonly version?: string
  /** Versions by program: `{ itunes: '12.3' }`. */
  readonly software?: Readonly<Partial<Record<ClientProgram, string>>>
  /** The same for the same piece of hardware, also after it was erased. */
  readonly hardware?: string
  readonly model?: string
  readonly serial?: string
  /** The number of the line in a phone, as evidence for verification in the background. */
  readonly line?: string
  /** Whether it is locked by a passcode, where the client says so. */
  readonly passcodeSet?: boolean
  /** Where the client says it is; degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
}

/** The services that one account opens. */
export const services = ['cloud', 'store', 'messages', 'calls', 'mail', 'contacts', 'calendar', 'account-page'] as const
export type Service = (typeof services)[number]

/** The services that a third-party program signs in to. */
export const programServices = ['mail', 'contacts', 'calendar'] as const
export type ProgramService = (typeof programServices)[number]

/** Token of a signed-in session, opaque to assay. A target with cookies may keep a whole jar in it. */
export type SessionToken = string
/** Id of a pending sign-in (the long, unguessable half; the code is the short half, RFC 8628 section 5.1). */
export type SignInId = string

/** How a code reaches a phone number. */
export const phoneMethods = ['text', 'call'] as const
export type PhoneMethod = (typeof phoneMethods)[number]

/** The ways that a code is sent when somebody asks for it. */
export const sendingChannels = ['push', 'text', 'call', 'email'] as const
export type SendingChannel = (typeof sendingChannels)[number]

/** Where a code comes from that was not sent: an authenticator app, or a set of recovery codes. */
export const heldCodes = ['app', 'recovery'] as const
export type HeldCode = (typeof heldCodes)[number]

/** A trusted number as a pending sign-in shows it: enough to choose by, not enough to call. */
export type MaskedPhone = { readonly phone: string; readonly masked?: string }
