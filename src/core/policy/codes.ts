import type { Client, PhoneMethod } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Hasher, IdGenerator } from '../platform.ts'
import type { Account, Device, IssuedCode, Phone, SignIn, Throttle } from '../state.ts'

/** Where a code is entered, other than in a waiting sign-in. */
export type CodeEntryPoint = 'number' | 'enrolment' | 'password-reset' | 'appended' | 'keychain' | 'authenticator-app'

/** How many characters a code has, and which it is made of. */
export type CodeFormat = { readonly length: number; readonly alphabet: string }

/** Verification codes: their form, their lifetime, who gets them, and which entry matches. */
export const codePolicy = {
  /** CODE-01: the same whichever way it goes. */
  length: (parameters: Parameters, _channel: IssuedCode['channel']): number => parameters['code.length'],
  /** CODE-02 */
  alphabet: (): string => '0123456789',

  /** CODE-03: the entry as it is compared, or undefined when it has not the form of a code. */
  readEntry(entry: string, parameters: Parameters): string | undefined {
    const read = parameters['code.spaces_tolerated'] ? entry.replaceAll(' ', '') : entry
    return /^[0-9]+$/.test(read) && read.length === parameters['code.length'] ? read : undefined
  },
  /** SIGNIN-04: compared whole, in constant time. */
  matches: (entry: string, code: string, hasher: Hasher): boolean => hasher.timingSafeEqual(entry, code),
  /** CODE-05: a code lives from its issue up to, not including, the end of its lifetime. */
  expired: (code: IssuedCode, now: number, parameters: Parameters): boolean =>
    now >= code.issuedAt + parameters['code.lifetime'] * 1000,
  /** CODE-16: used up, or replaced by a newer one. */
  isSpent: (code: IssuedCode): boolean => code.spent,
  /** CODE-16: whether one use uses a code up. */
  singleUse: (parameters: Parameters): boolean => parameters['code.single_use'],
  /** SIGNIN-28, CODE-15, CODE-24: a generated code fits any sign-in of the account, a sent one the sign-in it was made for. */
  isForSignIn: (code: IssuedCode, signIn: SignIn, parameters: Parameters): boolean =>
    code.account === signIn.account &&
    code.purpose === 'sign-in' &&
    (code.channel === 'on-demand' || code.signIn === signIn.id || parameters['code.binding'] === 'account'),
  /** PHONE-07, DEVICE-16: a code dies with the number or the device that it went to. */
  sourceValid: (code: IssuedCode, account: Account): boolean =>
    (code.phone === undefined || account.phones.some((phone) => phone.id === code.phone)) &&
    (code.shownOn === undefined || account.devices.some((device) => code.shownOn?.includes(device.id))) &&
    (code.channel !== 'on-demand' || account.devices.some((device) => device.id === code.device && device.trusted)),
  /** CODE-17, SIGNIN-29: whether something other than a code may replace it. */
  acceptsSubstitute: (_entry: string, _account: Account, _secrets: Hasher): boolean => false,
  /** SIGNIN-04: whether an entry of that form counts as a wrong code. */
  countsFailure: (wellFormed: boolean, parameters: Parameters): boolean =>
    wellFormed || parameters['code.malformed_counts'],
  /** SIGNIN-04: where wrong codes are counted. */
  counter: (account: Account, signIn: SignIn, parameters: Parameters): Throttle =>
    parameters['code.attempts_scope'] === 'account' ? account.codeThrottle : signIn.codeThrottle,
  /** SIGNIN-04: how many wrong codes in a row lock the entry; 0 is none. */
  attempts: (parameters: Parameters): number => parameters['code.attempts'],
  /** PHONE-15, ENROL-16, PASSWORD-05: whether wrong codes count where no sign-in is completed by them. */
  countsFailuresAt: (_place: CodeEntryPoint): boolean => true,
  /** SIGNIN-04: whether a lock holds, for the right code as well. */
  lockHolds: (_right: boolean): boolean => true,
  /** SIGNIN-04: whether the right password resets the count of wrong codes. */
  passwordResetsAttempts: (): boolean => false,
  /** SIGNIN-04, CODE-05: what a wrong code does to the codes that it could have been. */
  afterWrongCode: (_codes: readonly IssuedCode[], _now: number): void => undefined,
  /** SIGNIN-04: for how many seconds. */
  lockTime: (parameters: Parameters): number => parameters['code.lock_time'],
  /** SIGNIN-04, H-THROTTLE-07: whether the right code ends the row of wrong ones. */
  successEndsCount: (): boolean => true,
  /** H-THROTTLE-01: after how many wrong codes in a row, locks in between or not, no code is accepted any more; 0 is never. */
  disableAfter: (parameters: Parameters): number => parameters['code.disable_after'],
  /** SIGNIN-04: whether a new code resets the count of its sign-in. */
  newCodeResetsAttempts: (parameters: Parameters): boolean => parameters['code.attempts_scope'] === 'code',

  /** CODE-06, CODE-07, SIGNIN-15, CODE-18: the devices that get the notice of a sign-in. */
  pushRecipients: (account: Account, client: Client): readonly Device[] =>
    account.devices.filter(
      (device) =>
        device.trusted &&
        device.signedIn &&
        (client.hardware === undefined || device.client.hardware !== client.hardware),
    ),
  /** APPPW-10, TWOSTEP-16: the device that may be chosen by this id in two-step, if any. */
  twoStepTarget: (account: Account, _allAccounts: readonly Account[], chosen: string | undefined): Device | undefined =>
    account.devices.find((device) => device.id === chosen && device.trusted && device.signedIn),
  /** APPPW-10: in two-step the one device that was chosen. */
  twoStepRecipients: (_account: Account, chosen: Device): readonly Device[] => [chosen],
  /** CODE-04 */
  confirmationLength: (parameters: Parameters): number => parameters['twostep.confirmation_length'],
  /** CODE-08, PHONE-05, PHONE-07, PHONE-10: the numbers that a sign-in may choose from. */
  phoneTargets: (account: Account): readonly Phone[] => account.phones.filter((phone) => phone.verified),
  /** CODE-09, CODE-10, CODE-11, CODE-20: where a code that was asked for goes. */
  destinations: (
    chosen: Phone,
    method: PhoneMethod,
    _account: Account,
  ): readonly { readonly channel: PhoneMethod | 'email'; readonly to: string }[] => [
    { channel: method, to: chosen.number },
  ],
  /** H-DELIVERY: the mail address that gets a code. */
  mailDestination: (account: Account): string => account.identifier,
  /** H-DISCLOSE-04: what the answer tells of the place that a code was sent to. */
  toldDestination: (_phone: Phone, _code: string): string | undefined => undefined,
  /** CODE-19: numbers that get the code automatically, because there is no trusted device. */
  automaticPhones: (account: Account, parameters: Parameters): readonly Phone[] =>
    parameters['code.phone_fallback'] === 'automatic'
      ? account.phones.filter((phone) => phone.verified).slice(0, 1)
      : [],
  /** CODE-21: whatever else gets the code when nothing trusted can be reached. */
  fallbackAddresses: (_account: Account): readonly string[] => [],
  /** How many sends are still open in the window. */
  maySend: (sends: readonly number[], now: number, parameters: Parameters): boolean =>
    parameters['code.sends'] === 0 ||
    sends.filter((at) => at > now - parameters['code.send_window'] * 1000).length < parameters['code.sends'],
  /** CODE-16, H-CODE-06: the code that is sent or shown next. */
  sentCode: (idGenerator: IdGenerator, { length, alphabet }: CodeFormat, _issued: readonly IssuedCode[]): string =>
    idGenerator.code(length, alphabet),
  /** H-DELIVERY-02: whether a code that may not be sent any more makes the one before it worthless. */
  refusedSendingVoids: (): boolean => false,
  /** CODE-16: whether a newer code cancels this one. */
  supersedes: (newer: IssuedCode, older: IssuedCode, parameters: Parameters): boolean =>
    parameters['code.supersede'] === 'replace' &&
    older.account === newer.account &&
    older.purpose === newer.purpose &&
    older.channel === newer.channel &&
    older.signIn === newer.signIn &&
    older.phone === newer.phone &&
    older.device === newer.device &&
    older.reset === newer.reset,
  /** CODE-12, CODE-13, CODE-18: who may generate a code. */
  mayGenerate: (device: Device): boolean => device.trusted && device.signedIn,
  /** CODE-08, CODE-24: whether a request that is refused because of the limit counts like a code. */
  countsRefused: (_request: 'demand' | 'send'): boolean => false,
  /** CODE-12: whether a device that generated so many codes in the window may generate one more. */
  mayGenerateMore: (generated: number, { 'code.on_demand': limit }: Parameters): boolean =>
    limit === 0 || generated < limit,
  /** CODE-14 */
  needsPasswordToGenerate: (device: Device, parameters: Parameters): boolean =>
    parameters['code.on_demand_reauth'] === 'always' && device.client.kind === 'mac',
  /** CODE-16: a fresh one each time, whatever was issued before. */
  generate: (
    idGenerator: IdGenerator,
    { length, alphabet }: CodeFormat,
    _device: Device,
    _issued: readonly IssuedCode[],
  ): string => idGenerator.code(length, alphabet),
  /** CODE-16: whether a demand shows the last code once more, as long as that can be used. */
  repeatsGenerated: (parameters: Parameters): boolean => !parameters['code.fresh_on_demand'],
  /** CODE-23: what an ordinary use of a trusted client sends. */
  sendsOnTrustedUse: (_client: Client): boolean => false,
}
