import type { Question } from '../../protocol/areas/enrolment.ts'
import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Hasher } from '../platform.ts'
import type { Account, Device, IssuedCode } from '../state.ts'

/** What turning two-step off still requires. */
export type TurnOffEvidence = 'date-of-birth' | 'answers' | 'questions'

/** The older scheme: how it goes on and off, and how devices get and lose its trust. */
export const twoStepPolicy = {
  /** TWOSTEP-29, ELIGIBILITY-07: who may still turn it on. */
  acceptsEnrolment: (_account: Account, parameters: Parameters, couldUseTwoFactor: boolean): boolean =>
    parameters['twostep.new_enrolment'] === 'open' ||
    (parameters['twostep.new_enrolment'] === 'ineligible-only' && !couldUseTwoFactor),
  /** TWOSTEP-08: the scheme that guards an account once its code was entered. */
  schemeOnceActivated: (): Account['scheme'] => 'two-step',
  /** TWOSTEP-02: whether a sign-in that waits for answers to security questions ends when two-step is turned on. */
  activationEndsWaitingAnswers: (): boolean => true,

  /** TWOSTEP-10, ELIGIBILITY-14: the devices that can be trusted, whatever their version. */
  canBeTrusted: (client: Client): boolean => ['phone', 'tablet', 'pod'].includes(client.kind),
  /** TWOSTEP-10: whether the find service lists a device as one that can be trusted. */
  findLists: (_client: Client, parameters: Parameters): boolean => parameters['twostep.candidate_on_find'],
  /** TWOSTEP-11, TWOSTEP-30: whether the find service alone makes it trusted, on an account of either scheme. */
  findTrusts: (_account: Account, _device: Device): boolean => false,
  /** TWOSTEP-30: whether a sign-in with a code makes it trusted. */
  signInTrusts: (_client: Client): boolean => false,
  /** TWOSTEP-15: whether it can be added. */
  mayBeAdded: (device: Device): boolean => device.signedIn && device.find,
  /** TWOSTEP-12: the devices that get the code for one of them. */
  confirmationGoesTo: (_account: Account, added: Device): readonly Device[] => [added],
  /** TWOSTEP-14: whether an entry confirms a device. */
  confirms: (code: IssuedCode, entered: string, device: Device, hasher: Hasher): boolean =>
    code.purpose === 'device-confirmation' && code.device === device.id && hasher.timingSafeEqual(entered, code.code),
  /** TWOSTEP-13: whether a device is trusted once its code was entered. */
  trustedOnceConfirmed: (_device: Device): boolean => true,
  /** TWOSTEP-22: whether adding and removing needs more than a sign-in that waits. */
  needsFullSession: (_act: 'add' | 'remove'): boolean => true,

  /** TWOSTEP-09, TWOSTEP-16, TWOSTEP-31: the devices that a sign-in may choose for its code. */
  offeredDevices: (account: Account): readonly Device[] =>
    account.devices.filter((device) => device.trusted && device.signedIn),

  /** TWOSTEP-17 */
  signOutEndsTrust: (_device: Device): boolean => true,
  /** TWOSTEP-18 */
  findOffEndsTrust: (_device: Device): boolean => true,
  /** TWOSTEP-19: whether a device is on the list of those that are trusted or can be. */
  isListed: (device: Device): boolean => device.trusted || device.candidate === true,
  /** TWOSTEP-21: whether a removal was confirmed, as far as the service asks for it. */
  removalConfirmed: (confirm: boolean | undefined, parameters: Parameters): boolean =>
    confirm === true || !parameters['twostep.remove_confirm'],
  /** TWOSTEP-20: whether a removed device is trusted no more. */
  removalEndsTrust: (_device: Device): boolean => true,
  /** TWOSTEP-20: whether it is off the list. */
  removalForgets: (_device: Device): boolean => true,

  /** TWOSTEP-23: whether it can be turned off at all. */
  turnOffOffered: (_account: Account): boolean => true,
  /** TWOSTEP-24, TWOSTEP-25: what turning it off requires. An account without questions on file makes new ones. */
  turnOffRequires: (account: Account, parameters: Parameters): readonly TurnOffEvidence[] => [
    'date-of-birth',
    parameters['twostep.off_questions'] === 'create' || account.questions.length === 0 ? 'questions' : 'answers',
  ],
  /** TWOSTEP-24 */
  dateFits: (given: string, account: Account): boolean => given === account.dateOfBirth,
  /** TWOSTEP-25 */
  answersFit: (given: readonly string[], asked: readonly Question[]): boolean =>
    given.length === asked.length && asked.every(({ answer }, index) => answer === given[index]),
  /** TWOSTEP-26: the scheme that guards an account afterwards. */
  schemeOnceOff: (): Account['scheme'] => 'none',
  /** TWOSTEP-27: the addresses that get the notice. */
  noticeTo({ identifier, backupAddress }: Account, parameters: Parameters): readonly string[] {
    const backup = backupAddress === undefined ? [] : [backupAddress]
    if (parameters['twostep.notice_to'] === 'both') return [identifier, ...backup]
    return parameters['twostep.notice_to'] === 'backup' && backup.length > 0 ? backup : [identifier]
  },
  /** TWOSTEP-27: whether a refused attempt sends the notice too. */
  notifiesOfRefusal: (): boolean => false,
}
