import { passwordPolicy } from '../../../core/policy/passwords.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects around the list of sessions, by the rule of the hardening profile that each breaks. */
export const sessionListFaults = {
  'H-SESSIONLIST-01': [
    {
      name: 'session-list-of-browsers-alone',
      summary: 'The list has the sessions of browsers alone, so that those of devices stay unseen',
      policy: { sessions: { listed: (own) => own.filter(({ kind }) => kind !== 'device') } },
    },
    {
      name: 'session-list-empty',
      summary: 'The list is always empty',
      policy: { sessions: { listed: () => [] } },
    },
  ],
  'H-SESSIONLIST-02': [
    {
      name: 'session-ended-in-the-list-alone',
      summary: 'An ended session is taken note of and goes on',
      policy: { sessions: { endsWith: () => false } },
    },
    {
      name: 'session-of-anybody-ended',
      summary: 'Whoever knows the id of a session ends it',
      policy: { sessions: { mayEnd: () => true } },
    },
  ],
  'H-SESSIONLIST-03': [
    {
      name: 'other-sessions-of-browsers-alone',
      summary: 'Ending all other sessions ends those of browsers alone',
      policy: {
        sessions: {
          endsWithOthers: (session, current) => session.digest !== current.digest && session.kind === 'browser',
        },
      },
    },
    {
      name: 'other-sessions-with-their-own',
      summary: 'Ending all other sessions ends the one in use too',
      policy: { sessions: { endsWithOthers: () => true } },
    },
  ],
  'H-SESSIONLIST-04': [
    {
      name: 'sessions-ended-without-password',
      summary: 'Whoever finds an open session ends those of the owner',
      policy: { sessions: { needsReauthentication: () => false } },
    },
    {
      name: 'session-password-guessed-freely',
      summary: 'Wrong passwords are not counted where sessions are ended',
      policy: { passwords: { countsWrongAt: (place) => place !== 'sessions' && passwordPolicy.countsWrongAt(place) } },
    },
  ],
} satisfies FaultsOf<'H-SESSIONLIST'>
