import type { Parameters } from '../../protocol/parameters.ts'
import type { Session } from '../state.ts'

/** The list of sessions, and ending them. */
export const sessionPolicy = {
  /** Whether the account password is asked for again. */
  needsReauthentication: (_what: 'one' | 'others', parameters: Parameters): boolean => parameters['session.end_reauth'],
  /** The sessions that the list shows. */
  listed: (own: readonly Session[]): readonly Session[] => own,
  /** Whether a session may be ended by its id. */
  mayEnd: (session: Session, account: string): boolean => session.account === account,
  /** Whether ending one session ends this one. */
  endsWith: (session: Session, chosen: Session): boolean => session.digest === chosen.digest,
  /** Whether ending all others ends this session. */
  endsWithOthers: (session: Session, current: Session): boolean => session.digest !== current.digest,
}
