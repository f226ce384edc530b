import type { TOTP } from 'otpauth'
import { defaultNumbers, newPassword } from '../../src/properties/fixture/people.ts'
import type { EnrolmentStep } from '../../src/protocol/areas/enrolment.ts'
import type { Item } from '../../src/protocol/areas/keychain.ts'
import type { EvidenceKind } from '../../src/protocol/areas/sign-in.ts'
import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Client, MaskedPhone, Service } from '../../src/protocol/client.ts'
import type { AccountSetUp } from '../../src/protocol/control.ts'
import { randomHex } from '../../src/targets/case-context.ts'
import { newClient } from './clients.ts'

/** One client of a person, and the tokens and items that it holds. */
export type ClientState = {
  readonly client: Client
  device?: string
  session?: string
  /** The trust token that it sends at its next sign-in. */
  trust?: string
  /** The sign-in that waits for its code here. */
  signIn?: string
  /** The codes that it showed when its owner answered a request, newest first. */
  shown?: readonly string[]
  choices?: readonly { readonly device: string; readonly name: string }[]
  phones?: readonly MaskedPhone[]
  change?: string
  /** The items of a keychain that it holds itself. */
  items?: readonly Item[]
  /** What it held when its owner turned the keychain off there. */
  itemsBefore?: readonly Item[]
  /** How many deliveries there were before it asked to join a keychain. */
  askedAt?: number
}

/** An authenticator app that holds the secret of an enrolment. */
export type HeldApp = {
  readonly id: string
  readonly secret: string
  readonly totp: TOTP
  /** The last time step whose code was accepted; -1 before one was. */
  usedStep: number
}

export type HeldAppPassword = { readonly id: string; readonly label: string; readonly secret: string }

/** The account to provision for a person, while Givens still add to it. */
export type SetUp = {
  scheme: AccountSetUp['scheme']
  phones: { number: string; verified: boolean }[]
  devices: {
    name: string
    client: Client & { name: string }
    status: 'trusted' | 'signed-in' | 'known'
    passcode?: string
  }[]
  backupAddress?: string
  /** Null where the owner has none even if the service requires one. */
  mailAddress?: string | null
  services?: readonly Service[]
  child?: boolean
  /** Two-factor that can never be turned off. */
  permanent?: boolean
}

/** Somebody in a scenario: what they know and hold. */
export type Person = {
  readonly name: string
  setUp?: SetUp
  identifier: string
  password: string
  /** A full session of the account page. */
  session?: string
  /** When it was opened, in seconds since the sandbox was opened. */
  sessionSince?: number
  /** Whether what happened since may have ended it. */
  sessionMayBeOver?: boolean
  readonly clients: Map<string, ClientState>
  /** Phone ids by number. */
  readonly phones: Map<string, string>
  /** Numbers that they gave to turn two-step on and have not verified. */
  readonly requestedNumbers: Set<string>
  readonly appPasswords: Map<string, HeldAppPassword>
  /** Authenticator apps, by name. */
  readonly apps: Map<string, HeldApp>
  /** The app that guards the account from the start, where codes come from apps only. */
  guardingApp?: HeldApp
  /** Whether codes go to the mail address of the account, where they go to no number. */
  codesByMail?: true
  /** Recovery codes: the last set, the one before it, and of three or more the first. */
  recoveryCodes?: {
    readonly current: readonly string[]
    readonly earlier: readonly string[]
    readonly first?: readonly string[]
  }
  /** Sessions of third-party programs, by program. */
  readonly programs: Map<string, string>
  /** What the service knows of them beside codes, by kind. */
  readonly evidence: Map<EvidenceKind, string>
  /** The answers to their new security questions, and the answers before. */
  answers?: readonly string[]
  oldAnswers?: readonly string[]
  /** The password that they will set next. */
  chosenPassword?: string
  /** Their former passwords, oldest first. */
  formerPasswords?: readonly string[]
  /** The passwords before and after the last attempted change. */
  passwords?: { readonly old: string; readonly new: string }
  /** The codes that they generated, oldest first; and those of allowed requests, by number. */
  generated?: readonly string[]
  allowed?: ReadonlyMap<number, string>
  /** The started enrolment, and the steps that it still waits for. */
  enrolment?: { readonly id: string; readonly wants: readonly EnrolmentStep[] }
  /** Whether an enrolment had new security questions made. */
  questionsCreated?: true
  /** The started password reset. */
  reset?: string
  /** The started recovery, and the one that was started before it. */
  recovery?: string
  earlierRecovery?: string
  /** The number given with the recovery, where it is not the usual one. */
  recoveryNumber?: string
  /** The number that took the place of all others when a recovery was finished. */
  reachedAt?: string
  /** The security code of the keychain, and the one before it. */
  securityCode?: string
  oldSecurityCode?: string
}

export const newPerson = (name: string): Person => ({
  name,
  identifier: `${name.toLowerCase()}-${randomHex(6)}@example.test`,
  password: newPassword(),
  clients: new Map(),
  phones: new Map(),
  requestedNumbers: new Set(),
  appPasswords: new Map(),
  apps: new Map(),
  programs: new Map(),
  evidence: new Map(),
})

/** The default account: with a second factor, one trusted phone and one trusted number. */
export const defaultSetUp = (name: string, scheme: SetUp['scheme']): SetUp => ({
  scheme,
  phones: scheme === 'none' ? [] : [{ number: defaultNumbers[name] ?? '', verified: true }],
  devices: scheme === 'none' ? [] : [trustedDevice('phone', 'trusted phone')],
})

export const trustedDevice = (kind: Parameters<typeof newClient>[0], name: string): SetUp['devices'][number] => ({
  name,
  client: { ...newClient(kind), name },
  status: 'trusted',
})

/** The mail address of an account, where its owner has one. */
export const mailAddressOf = (name: string): string => `${name.toLowerCase()}@mail.example`

/** The setup of an account without its scheme, numbers and devices. `mailFirst`: enrolment requires a mail address. */
export const detailsOf = (name: string, setUp: SetUp, mailFirst: boolean) => {
  const { scheme: _scheme, phones: _phones, devices: _devices, mailAddress, ...details } = setUp
  const address = mailAddress === undefined && mailFirst ? mailAddressOf(name) : mailAddress
  return { ...details, ...(address == null ? {} : { mailAddress: address }) }
}

const questionAbout = (answer: string, index: number) => ({
  question: index === 0 ? 'What was your first pet called?' : `What is your word number ${index + 1}?`,
  answer,
})

/** The capabilities whose commands ask for a date of birth: a service with none of them need not know one. */
const askForBirths = ['recovery', 'un-enrolment', 'two-step'] as const satisfies readonly Capability[]

/** The date of birth and the security questions of an account, one for each answer, where a scenario gives them and the service asks for them. */
export const evidenceOf = (
  { evidence }: Person,
  offers: (capability: Capability) => boolean,
): Pick<AccountSetUp, 'dateOfBirth' | 'questions'> => {
  const dateOfBirth = askForBirths.some(offers) ? evidence.get('date-of-birth') : undefined
  const answer = offers('security-questions') ? evidence.get('security-answers') : undefined
  return {
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...(answer === undefined ? {} : { questions: answer.split(', ').map(questionAbout) }),
  }
}

/** Whether a sign-in of theirs waits for a code. */
export const hasSecondFactor = ({ phones, guardingApp, codesByMail }: Person): boolean =>
  phones.size > 0 || guardingApp !== undefined || codesByMail === true
