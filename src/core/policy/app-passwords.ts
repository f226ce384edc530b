import type { ProgramService, Service } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Hasher, IdGenerator } from '../platform.ts'
import type { Account, AppPassword, Session } from '../state.ts'

/** Whether two labels may not stand side by side. */
const isSameLabel = (one: string, other: string, { 'apppw.label_unique': unique }: Parameters): boolean =>
  unique === 'exact' ? one === other : unique === 'ignoring-case' && one.toLowerCase() === other.toLowerCase()

/** App-specific passwords. */
export const appPasswordPolicy = {
  /** APPPW-06, APPPW-07, APPPW-08: who may have them. */
  availableTo: (account: Account): boolean => account.scheme !== 'none',
  /** APPPW-09: whether this session may make them. */
  mayCreate: (session: Session | 'pending'): boolean => session !== 'pending' && session.kind !== 'program',
  /** APPPW-09: whether the account that the request names is the owner, and not that of the session, if there is one. */
  ownerAsNamed: (_session: Session | undefined): boolean => false,
  /** APPPW-16 to 19: whether one more fits. */
  hasRoom: (active: readonly AppPassword[], _all: readonly AppPassword[], parameters: Parameters): boolean =>
    active.length < parameters['apppw.limit'],
  /** APPPW-30: whether identifier and password are required again, also where neither was given. */
  needsReauthentication: (parameters: Parameters, _given: boolean): boolean => parameters['apppw.reauth'],
  /** APPPW-31: whether that re-authentication succeeded. */
  reauthenticated: (passwordRight: boolean, identifierRight: boolean): boolean => passwordRight && identifierRight,
  /** APPPW-11: whether the label is acceptable. */
  acceptsLabel: (label: string, active: readonly AppPassword[], parameters: Parameters): boolean =>
    label.trim().length > 0 &&
    (parameters['apppw.label_max'] === 0 || [...label].length <= parameters['apppw.label_max']) &&
    !active.some((entry) => isSameLabel(entry.label, label, parameters)),
  /** APPPW-11, APPPW-12: the label that is kept. */
  storedLabel: (label: string): string => label,
  /** APPPW-08, APPPW-32: the secret, made by the service. */
  generate: (idGenerator: IdGenerator): string =>
    Array.from({ length: 4 }, () => idGenerator.code(4, 'abcdefghijklmnopqrstuvwxyz')).join('-'),
  /** APPPW-32: what the owner is shown. */
  shown: (secret: string): string => secret,
  /** APPPW-14, APPPW-25, APPPW-34: the active password of this account that opens a program, if any. */
  find(offered: string, account: Account, _everybody: readonly Account[], hasher: Hasher): AppPassword | undefined {
    const digest = hasher.digest(offered)
    return account.appPasswords.find(
      (entry) => entry.revokedAt === undefined && hasher.timingSafeEqual(entry.digest, digest),
    )
  },
  /** APPPW-13: whether this program may use it. */
  fitsProgram: (_entry: AppPassword, _program: string, _sessions: readonly Session[]): boolean => true,
  /** APPPW-02: how many wrong passwords of programs in a row lock their entry; 0 is none. */
  attempts: (parameters: Parameters): number => parameters['apppw.attempts'],
  /** APPPW-02: for how many seconds. */
  lockTime: (parameters: Parameters): number => parameters['apppw.lock_time'],
  /** APPPW-01: the services where it opens something. */
  fitsService: (_service: ProgramService): boolean => true,
  /** APPPW-15: whether a code is sent to the owner when a program offered it. */
  sendsCode: (): boolean => false,
  /** APPPW-15: whether that program has to wait for a code. */
  asksForCode: (_service: ProgramService): boolean => false,
  /** APPPW-02 to 05: whether the account password is not enough for a program. With two-factor it is never enough. */
  required: (account: Account, now: number, parameters: Parameters, _service: ProgramService): boolean =>
    account.scheme === 'two-factor' ||
    ((parameters['apppw.required_for'] === 'all' || account.scheme !== 'none') &&
      parameters['apppw.enforced_from'] !== 'none' &&
      now >= Date.parse(`${parameters['apppw.enforced_from']}T00:00:00Z`)),
  /** APPPW-20, APPPW-21: the entries that revoking one revokes. */
  revokedWith: (chosen: AppPassword, _active: readonly AppPassword[]): readonly AppPassword[] => [chosen],
  /** APPPW-22: the entries that revoking all revokes. */
  revokedByAll: (active: readonly AppPassword[]): readonly AppPassword[] => active,
  /** APPPW-23: what the history shows. */
  history: (all: readonly AppPassword[], parameters: Parameters): readonly AppPassword[] =>
    all.filter((entry) => entry.revokedAt === undefined || parameters['apppw.history_keeps_revoked']),
  /** APPPW-24: the sessions that end when an entry is revoked. */
  endsWith: (session: Session, revoked: AppPassword): boolean => session.appPassword === revoked.id,
  /** APPPW-29: whether new ones may be made after the primary password changed. */
  availableAfterChange: (_account: Account): boolean => true,
  /** APPPW-33: the services that the session of a program opens. */
  programReaches: (session: Session, service: Service): boolean => session.service === service,
  /** APPPW-33: whether it opens the account itself. */
  opensAccount: (_offered: string, _account: Account, _secrets: Hasher): boolean => false,
}
