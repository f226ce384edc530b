import { z } from 'zod'
import { answer, body, flag, id } from '../wire/field-schemas.ts'
import { password } from '../wire/named-texts.ts'
import { route } from './route.ts'

const ended = answer('sessions-ended', {})
const again = body({ password: password.exactOptional() })

export const sessionRoutes = [
  route('list-sessions', {
    method: 'GET',
    path: '/sessions',
    summary: 'The open sessions of the account',
    bearer: 'session',
    answers: [answer('sessions', { sessions: z.array(z.object({ sessionId: id, current: flag })) })],
  }),
  route('end-session', {
    method: 'POST',
    path: '/sessions/{sessionId}/end',
    fields: { sessionId: id },
    summary: 'End one session of the account',
    bearer: 'session',
    body: again,
    answers: [ended],
  }),
  route('end-other-sessions', {
    method: 'POST',
    path: '/sessions/end',
    summary: 'End every session of the account but this one',
    bearer: 'session',
    body: again,
    answers: [ended],
  }),
] as const
