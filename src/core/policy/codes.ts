import type { Client, PhoneMethod } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Context, Secrets } from '../given.ts'
import type { Account, Device, IssuedCode, Phone, SignIn } from '../state.ts'

/** Verification codes: their form, their life, who gets them, and which entry they answer. */
export const codePolicy = {
  /** CODE-01 */
  length: (parameters: Parameters): number => parameters['code.length'],
  /** CODE-02 */
  alphabet: (): string => '0123456789',

  /** CODE-03: the entry as it is compared, or undefined when it has not the form of a code. */
  readEntry(entry: string, parameters: Parameters): string | undefined {
    const read = parameters['code.spaces_tolerated'] ? entry.replaceAll(' ', '') : entry
    return /^[0-9]+$/.test(read) && read.length === parameters['code.length'] ? read : undefined
  },
  /** SIGNIN-04: compared whole, in constant time. */
  matches: (entry: string, code: string, secrets: Secrets): boolean => secrets.equal(entry, code),
  /** CODE-05: a code lives from its issue up to, not including, the end of its lifetime. */
  expired: (code: IssuedCode, now: number, parameters: Parameters): boolean =>
    now >= code.issuedAt + parameters['code.lifetime'] * 1000,
  /** CODE-16: used once. */
  spent: (code: IssuedCode): boolean => code.spent,
  /** SIGNIN-28, CODE-15, CODE-24: a generated code fits any sign-in of the account, a sent one the sign-in it was made for. */
  fits: (code: IssuedCode, signIn: SignIn, parameters: Parameters): boolean =>
    code.account === signIn.account &&
    code.purpose === 'sign-in' &&
    (code.channel === 'on-demand' || code.signIn === signIn.id || parameters['code.binding'] === 'account'),
  /** PHONE-07, DEVICE-16: a code dies with the number or the device that it went to. */
  sourceStands: (code: IssuedCode, account: Account): boolean =>
    (code.phone === undefined || account.phones.some((phone) => phone.id === code.phone)) &&
    (code.channel !== 'on-demand' || account.devices.some((device) => device.id === code.device && device.trusted)),
  /** CODE-17, SIGNIN-29: whether something other than a code may stand in for it. */
  acceptsInstead: (_entry: string, _account: Account): boolean => false,
  /** Whether wrong entries are counted at all. */
  countsFailures: (): boolean => true,

  /** CODE-06, CODE-07, SIGNIN-15, CODE-18: the devices that are told of a sign-in. */
  pushRecipients: (account: Account, client: Client): readonly Device[] =>
    account.devices.filter(
      (device) =>
        device.trusted &&
        device.signedIn &&
        (client.hardware === undefined || device.client.hardware !== client.hardware),
    ),
  /** APPPW-10, TWOSTEP-16: the device that may be chosen by this id in two-step, if any. */
  twoStepTarget: (account: Account, _everybody: readonly Account[], chosen: string | undefined): Device | undefined =>
    account.devices.find((device) => device.id === chosen && device.trusted && device.signedIn),
  /** APPPW-10: in two-step the one device that was chosen. */
  twoStepRecipients: (_account: Account, chosen: Device): readonly Device[] => [chosen],
  /** CODE-04 */
  confirmationLength: (parameters: Parameters): number => parameters['twostep.confirmation_length'],
  /** CODE-08, PHONE-05, PHONE-07, PHONE-10: the numbers that a sign-in may choose from. */
  phoneTargets: (account: Account): readonly Phone[] => account.phones.filter((phone) => phone.verified),
  /** CODE-09, CODE-10, CODE-11, CODE-20: where a chosen phone code goes. */
  route: (
    chosen: Phone,
    method: PhoneMethod,
    _account: Account,
  ): { readonly channel: PhoneMethod | 'email'; readonly to: string } => ({ channel: method, to: chosen.number }),
  /** CODE-19: numbers that get the code unasked, because no trusted device is there. */
  unaskedPhones: (account: Account, parameters: Parameters): readonly Phone[] =>
    parameters['code.phone_fallback'] === 'automatic'
      ? account.phones.filter((phone) => phone.verified).slice(0, 1)
      : [],
  /** CODE-21: whatever else gets the code when nothing trusted can be reached. */
  lastResort: (_account: Account): readonly string[] => [],
  /** How many sends are still open in the window. */
  maySend: (sends: readonly number[], now: number, parameters: Parameters): boolean =>
    parameters['code.sends'] === 0 ||
    sends.filter((at) => at > now - parameters['code.send_window'] * 1000).length < parameters['code.sends'],
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
  /** CODE-14 */
  needsPasswordToGenerate: (device: Device, parameters: Parameters): boolean =>
    parameters['code.on_demand_reauth'] === 'always' && device.client.kind === 'mac',
  /** CODE-16: a fresh one each time. */
  generate: (cx: Context, _device: Device): string =>
    cx.mint.code(cx.policy.codes.length(cx.parameters), cx.policy.codes.alphabet()),
  /** CODE-23: what an ordinary use of a trusted client sends. */
  sendsOnTrustedUse: (): boolean => false,
}
