import type { HeldCode } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { stepsAt, totpAt } from '../one-time-password.ts'
import type { Hasher, IdGenerator } from '../platform.ts'
import type { Account, AuthenticatorApp, RecoveryCode, SignIn, Throttle } from '../state.ts'
import { codePolicy } from './codes.ts'

/** What is done to a second factor. */
export type FactorChange = 'enrol-app' | 'confirm-app' | 'remove-app' | 'make-recovery-codes'

const digits = '0123456789'
const letters = 'abcdefghijklmnopqrstuvwxyz'
const alphabets = { digits, letters, 'letters-and-digits': `${digits}${letters}` } as const

/** Second factors that their owner holds: authenticator apps and recovery codes. */
export const secondFactorPolicy = {
  /** Who may have them: whoever is guarded by a second factor already. */
  availableTo: (account: Account): boolean => account.scheme !== 'none',
  /** Whether the account password is asked for again. */
  needsReauthentication: (_change: FactorChange, parameters: Parameters): boolean => parameters['factor.reauth'],
  /** Whether a sign-in that still waits for its code may change them. */
  pendingMayChange: (_change: FactorChange): boolean => false,
  /** What the mail address on file is told of. */
  tellsOwner: (_change: FactorChange): boolean => true,

  /** Where wrong ones are counted: with all other codes. */
  counter: (account: Account, signIn: SignIn, _from: HeldCode, parameters: Parameters): Throttle =>
    codePolicy.counter(account, signIn, parameters),

  /** A secret of 160 bits, as many as SHA-1 has (RFC 4226 section 4, R6), for this enrolment alone. */
  appSecret: (idGenerator: IdGenerator, _account: Account): string =>
    idGenerator.code(32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  /** Whether an app can still be confirmed. */
  mayConfirm: (app: AuthenticatorApp): boolean => !app.confirmed,
  /** The apps whose codes sign an account in. */
  appsThatSignIn: (account: Account, _everybody: readonly Account[]): readonly AuthenticatorApp[] =>
    account.authenticatorApps.filter((app) => app.confirmed),
  /** The apps that the list shows. */
  listed: (apps: readonly AuthenticatorApp[]): readonly AuthenticatorApp[] => apps.filter((app) => app.confirmed),
  /** What is left when one is removed. */
  withoutRemoved: (apps: readonly AuthenticatorApp[], removed: AuthenticatorApp): readonly AuthenticatorApp[] =>
    apps.filter((app) => app.id !== removed.id),
  /** The time step whose code was entered, by the service's clock: one of the window; undefined where it is none of them. */
  stepOf: (
    app: AuthenticatorApp,
    entry: string,
    now: number,
    parameters: Parameters,
    hasher: Hasher,
  ): number | undefined =>
    stepsAt(now, parameters).find((step) => hasher.timingSafeEqual(entry, totpAt(app.secret, step, parameters))),
  /** Whether the code of a step was used, or a later one (RFC 6238 section 5.2). */
  stepUsed: (app: AuthenticatorApp, step: number): boolean => app.usedStep !== undefined && step <= app.usedStep,
  /** The entry as it is compared, or undefined when it has not the form of a code. */
  readAppCode(entry: string, parameters: Parameters): string | undefined {
    const read = parameters['code.spaces_tolerated'] ? entry.replaceAll(' ', '') : entry
    return /^[0-9]+$/.test(read) && read.length === parameters['totp.digits'] ? read : undefined
  },

  /** A new set of recovery codes. */
  recoveryCodes: (idGenerator: IdGenerator, parameters: Parameters): readonly string[] =>
    Array.from({ length: parameters['recoverycode.count'] }, () =>
      idGenerator.code(parameters['recoverycode.length'], alphabets[parameters['recoverycode.alphabet']]),
    ),
  /** What of the earlier set stays. */
  earlierCodes: (_codes: readonly RecoveryCode[]): readonly RecoveryCode[] => [],
  /** The recovery code of an account that was entered. */
  recoveryCodeOf: (
    account: Account,
    entry: string,
    hasher: Hasher,
    _everybody: readonly Account[],
  ): RecoveryCode | undefined => {
    const digest = hasher.digest(entry)
    return account.recoveryCodes.find((code) => hasher.timingSafeEqual(code.digest, digest))
  },
  /** Whether it can still be used. */
  isUnused: (code: RecoveryCode): boolean => !code.used,
  /** How many are shown as left. */
  left: (codes: readonly RecoveryCode[]): number => codes.filter((code) => !code.used).length,
}
