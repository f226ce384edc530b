import type { Service } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { RefusalReason } from '../../protocol/refusal.ts'
import type { Account, Device, Session } from '../state.ts'
import { declaredEnd } from './declared-end.ts'

/** The account itself: its identifier, its data, and the services that it opens. */
export const accountPolicy = {
  /** ACCOUNT-01: whether a text has the form of an email address. */
  isIdentifier: (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim()),
  /** ACCOUNT-01: whether an account goes by this identifier; capitals and small letters are the same. */
  hasIdentifier: (account: Account, identifier: string): boolean =>
    account.identifier === identifier.trim().toLowerCase(),
  /** ACCOUNT-01: whether an identifier is the mail address of an account. */
  isTakenAsMail: (identifier: string, accounts: readonly Account[]): boolean =>
    accounts.some(({ mailAddress }) => mailAddress === identifier.trim().toLowerCase()),
  /** ACCOUNT-03, ACCOUNT-06: whether a session opens a service at all. */
  serves: (_service: Service, _session: Session, _device: Device | undefined): boolean => true,
  /** ACCOUNT-03: whose data a service shows. */
  identityAt: (account: Account, _service: Service): string => account.identifier,
  /** ACCOUNT-04: the account data that are kept. */
  storedName: (given: string, _before: string): string => given,
  /** ACCOUNT-05: whether a session is still alive. Devices and programs stay signed in until somebody ends it. */
  sessionActive: (session: Session, now: number, parameters: Parameters): boolean =>
    session.kind === 'device' ||
    session.kind === 'program' ||
    (now < declaredEnd(session.createdAt, parameters['session.lifetime']) &&
      now < declaredEnd(session.usedAt ?? session.createdAt, parameters['session.idle_lifetime'])),
  /** H-DISCLOSE-01: why a sign-in with an unknown identifier is refused. */
  refusalOfUnknown: (): RefusalReason => 'wrong-credentials',
  /** H-SESSION-02: whether a sign-out ends the session on the server. */
  signOutEndsSession: (): boolean => true,
  /** H-SESSION-01: the token of a new session. */
  sessionToken: (fresh: string, _session: Pick<Session, 'account' | 'kind'>): string => fresh,
  /** H-FACTOR-02, H-FACTOR-03, H-RESET-05: the mail addresses that are told of a changed factor. */
  toldOfChange: ({ identifier }: Account, _change: 'added' | 'removed' | 'password', parameters: Parameters) =>
    parameters['notice.factor_changes'] === 'account' ? [identifier] : [],
  /** H-THROTTLE-05: whether a lock of the entries of an account shuts its open sessions too. */
  lockShutsSessions: (_account: Account, _now: number): boolean => false,
  /** H-THROTTLE-09: whether wrong entries from an address count. */
  countsFrom: (_address: string): boolean => true,
  /** QUESTIONS-09, TWOSTEP-26: whether a session opens the account page. */
  opensAccountPage: (session: Session): boolean => session.accountPageClosed !== true,
  /** ACCOUNT-05: whether account data can be read or edited in a sign-in that still waits. */
  pendingMayManage: (_act: 'read' | 'edit'): boolean => false,
}
