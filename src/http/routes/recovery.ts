import { z } from 'zod'
import { recoveryEvidence, recoveryGrounds } from '../../protocol/areas/recovery.ts'
import { answer, body, seconds, token } from '../wire/field-schemas.ts'
import { entry, identifier, password, writtenNumber } from '../wire/named-texts.ts'
import { route } from './route.ts'

/** The state of a recovery. */
export const recovery = answer('recovery', {
  recovery: token,
  state: z.enum(['waiting', 'ready', 'refused', 'cancelled', 'finished']),
  readyIn: seconds.exactOptional(),
})

export const recoveryRoutes = [
  route('start-recovery', {
    method: 'POST',
    path: '/recoveries',
    summary: 'Ask for account recovery',
    body: body({
      identifier,
      ground: z.enum(recoveryGrounds),
      evidence: z.partialRecord(z.enum(recoveryEvidence), entry),
      number: writtenNumber,
    }),
    answers: [recovery],
  }),
  route('read-recovery', {
    method: 'GET',
    path: '/recovery',
    summary: 'How a recovery stands',
    bearer: 'recovery',
    answers: [recovery],
  }),
  route('cancel-recovery', {
    method: 'DELETE',
    path: '/account/recovery',
    summary: 'Cancel a recovery of the own account',
    bearer: 'session',
    answers: [answer('recovery-cancelled', {})],
  }),
  route('send-recovery-code', {
    method: 'POST',
    path: '/recovery/sends',
    summary: 'Have the code for the last step of a recovery sent',
    bearer: 'recovery',
    answers: [answer('recovery-code-sent', {})],
  }),
  route('finish-recovery', {
    method: 'POST',
    path: '/recovery/code',
    summary: 'Finish a recovery that is ready',
    bearer: 'recovery',
    body: body({ code: entry, newPassword: password }),
    answers: [answer('recovery-finished', {})],
  }),
] as const
