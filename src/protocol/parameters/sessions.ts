import type { ParameterSpec } from '../parameter-spec.ts'

export const sessionsParameters = {
  'session.end_reauth': {
    kind: 'flag',
    default: true,
    text: 'ending sessions from the list asks for the account password again',
    readBy: ['end-other-sessions', 'end-session'],
  },
} as const satisfies Record<string, ParameterSpec>
