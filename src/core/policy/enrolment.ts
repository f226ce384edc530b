import type { Client, PhoneMethod, Service } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { RefusalReason } from '../../protocol/refusal.ts'
import type { Hasher } from '../platform.ts'
import type { Account, Device, Enrolment, IssuedCode, Phone, Session } from '../state.ts'
import { atLeast } from '../versions.ts'

const isIos = ({ kind }: Client): boolean => ['phone', 'tablet', 'pod'].includes(kind)

/** Whether a client is new enough to make its account eligible for two-factor. */
export const qualifies = (client: Client, parameters: Parameters): boolean =>
  client.kind === 'mac'
    ? atLeast(client.version, parameters['eligibility.min_macos'])
    : isIos(client) && atLeast(client.version, parameters['eligibility.min_ios'])

/** Turning two-factor on: who may, what it takes, and what it leaves. */
export const enrolmentPolicy = {
  /** ENROL-22, ENROL-27: two-step has to be off first, and what is on cannot be turned on. */
  open: (account: Account): boolean => account.scheme === 'none',
  /** ENROL-27: whether a started enrolment goes on; two-step may have been turned on meanwhile. */
  staysOpen: (account: Account, enrolment: Enrolment): boolean => enrolment.state === 'on' || account.scheme === 'none',
  /** ELIGIBILITY-01, ELIGIBILITY-02, ELIGIBILITY-03, ELIGIBILITY-16: whether one device makes the account eligible. */
  qualifies: (device: Device, parameters: Parameters): boolean =>
    device.signedIn && qualifies(device.client, parameters),
  /** ELIGIBILITY-06: one qualifying device is enough. */
  enoughDevices: (qualifying: readonly Device[], _all: readonly Device[]): boolean => qualifying.length > 0,
  /** ENROL-06: a browser is enough for owners with neither Mac nor iOS device. */
  opensOnWeb: (client: Client | undefined, devices: readonly Device[], parameters: Parameters): boolean =>
    parameters['eligibility.web_enrolment'] &&
    (client === undefined || client.kind === 'browser') &&
    !devices.some((device) => device.client.kind === 'mac' || isIos(device.client)),
  /** ELIGIBILITY-04, ELIGIBILITY-05: whether the services that the owner uses make the account eligible. */
  servicesSuffice: ({ services }: Account, parameters: Parameters): boolean =>
    parameters['eligibility.store_only'] || services === undefined || services.includes('cloud'),
  /** ELIGIBILITY-13 */
  mailAddressSuffices: ({ mailAddress }: Account, parameters: Parameters): boolean =>
    !parameters['eligibility.mail_first'] || mailAddress !== undefined,
  /** ELIGIBILITY-13: whether mail opens in a browser. */
  mailOpens: (account: Account, service: Service, { kind }: Session, parameters: Parameters): boolean =>
    service !== 'mail' ||
    !['browser', 'account-page'].includes(kind) ||
    !parameters['eligibility.mail_first'] ||
    account.mailAddress !== undefined,
  /** CHILD-01, CHILD-02: the eligibility that follows from the person's age; undefined leaves it to the other requirements. */
  decidedByAge: (_account: Account): boolean | undefined => undefined,
  /** CHILD-02: the message to the owner of an account that is not eligible. */
  whyNot: (_account: Account): RefusalReason => 'not-eligible',
  /** ELIGIBILITY-15, ELIGIBILITY-17, ENROL-03, ENROL-04, ENROL-05: whether enrolment can be started on this client. */
  startsOn: (client: Client, parameters: Parameters): boolean =>
    client.kind === 'mac' || isIos(client) ? qualifies(client, parameters) : true,

  /** ENROL-07: whether the password, as far as it was given, lets enrolment start. */
  reauthenticated: (given: string | undefined, account: Account, hasher: Hasher, parameters: Parameters): boolean =>
    !parameters['enrol.reauth'] || (given !== undefined && hasher.verifyPassword(given, account.passwordHash)),
  /** ENROL-08: whether the security questions on file are asked. */
  asksAnswers: ({ questions }: Account, parameters: Parameters): boolean =>
    ['maybe', 'always'].includes(parameters['enrol.security_questions']) && questions.length > 0,
  /** ENROL-09 */
  answersFit: (given: readonly string[], { questions }: Account): boolean =>
    given.length === questions.length && questions.every(({ answer }, index) => answer === given[index]),
  /** ENROL-10: whether the number has to wait for the answers. */
  answersComeFirst: (): boolean => true,
  /** ENROL-20: whether security questions have to be made. */
  asksQuestions: (parameters: Parameters): boolean => parameters['enrol.security_questions'] === 'create',

  /** ENROL-11: whether what was given, as it was read, is a number that codes can go to. */
  isNumber: (read: string | undefined): read is string => read !== undefined,
  /** ENROL-19: whether there is room for one more number. */
  hasRoom: (enrolment: Enrolment, parameters: Parameters): boolean =>
    enrolment.phones.length < parameters['phone.max_at_enrol'],
  /** ENROL-01: whether a number counts before its code came back. */
  verifiedWhenGiven: (): boolean => false,
  /** ENROL-12: the way that the code takes. */
  method: (chosen: PhoneMethod): PhoneMethod => chosen,
  /** ENROL-13: the numbers that get it. */
  codeGoesTo: (given: Phone, _account: Account): readonly Phone[] => [given],
  /** ENROL-18: what guards the account while the code is waited for. */
  schemeWhileWaiting: (account: Account): Account['scheme'] => account.scheme,
  /** ENROL-18: whether an unfinished enrolment is over. */
  expired: (enrolment: Enrolment, now: number, parameters: Parameters): boolean =>
    now >= enrolment.startedAt + parameters['enrol.lifetime'] * 1000,
  /** ENROL-30: a code verifies only the number that it went to. */
  verifies: (code: IssuedCode, phone: Phone, enrolment: Enrolment): boolean =>
    code.enrolment === enrolment.id && code.phone === phone.id,
  /** ENROL-16: compared whole. */
  matches: (entry: string, code: string, hasher: Hasher): boolean => hasher.timingSafeEqual(entry, code),
  /** ENROL-14: whether the number counts as verified once its code was entered. */
  verifiedByCode: (_phone: Phone): boolean => true,

  /** ENROL-01, ENROL-02: whether a number was verified, so that two-factor can go on. */
  numbersSuffice: ({ verified }: Enrolment, { phones }: Account): boolean =>
    verified.some((id) => phones.some((phone) => phone.id === id)),
  /** ENROL-17: whether turning it on is a step of its own. */
  needsActivation: (parameters: Parameters): boolean => parameters['enrol.explicit_activate'],
  /** ENROL-15: what guards the account afterwards. */
  schemeOnceOn: (_account: Account): Account['scheme'] => 'two-factor',
  /** ENROL-24, ENROL-25: the addresses that get the confirmation. */
  mailTo({ identifier, backupAddress }: Account, parameters: Parameters): readonly string[] {
    const backup = backupAddress === undefined ? [] : [backupAddress]
    if (parameters['enrol.email_targets'] === 'both') return [identifier, ...backup]
    return parameters['enrol.email_targets'] === 'backup' && backup.length > 0 ? backup : [identifier]
  },

  /** ENROL-21: whether an account that was created on this client is protected from the start. */
  onFromStart: (client: Client | undefined, parameters: Parameters): boolean =>
    parameters['enrol.default_on'] &&
    client !== undefined &&
    (client.kind === 'mac' ? atLeast(client.version, '10.12.4') : isIos(client) && atLeast(client.version, '10.3')),
  /** ENROL-22: the scheme that such an account has. */
  schemeFromStart: (): Account['scheme'] => 'two-factor',
  /** ENROL-22: the scheme that the account page shows. */
  schemeShown: ({ scheme }: Account): Account['scheme'] => scheme,
}
