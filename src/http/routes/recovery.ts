import { z } from 'zod'
import { recoveryGrounds } from '../../protocol/areas/recovery.ts'
import { route } from '../route.ts'
import { answer, body, seconds, text } from '../wire.ts'

const recovery = answer('recovery', {
  recovery: text,
  state: z.enum(['waiting', 'ready', 'refused', 'cancelled', 'finished']),
  readyIn: seconds.exactOptional(),
})

export const recoveryRoutes = [
  route('start-recovery', {
    method: 'POST',
    path: '/recoveries',
    summary: 'Ask for account recovery',
    body: body({ identifier: text, ground: z.enum(recoveryGrounds), evidence: z.record(text, text) }),
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
  route('finish-recovery', {
    method: 'POST',
    path: '/recovery/code',
    summary: 'Finish a recovery that is ready',
    bearer: 'recovery',
    body: body({ code: text, newPassword: text }),
    answers: [answer('recovery-finished', {})],
  }),
  route('support-verify-identity', {
    method: 'POST',
    path: '/support/identities',
    summary: 'Support: mark the identity of a person verified',
    bearer: 'staff',
    body: body({ identifier: text, for: z.enum(['account', 'keychain']) }),
    answers: [answer('identity-verified', {})],
  }),
  route('support-skip-code', {
    method: 'POST',
    path: '/support/skipped-codes',
    summary: 'Support: let a sign-in go on without its code',
    bearer: 'staff',
    body: body({ signIn: text }),
    answers: [answer('code-skipped', {})],
  }),
  route('support-read-recovery', {
    method: 'POST',
    path: '/support/recoveries',
    summary: 'Support: read how a recovery stands',
    bearer: 'staff',
    body: body({ recovery: text }),
    answers: [recovery],
  }),
  route('support-hasten-recovery', {
    method: 'POST',
    path: '/support/hastened-recoveries',
    summary: 'Support: shorten a recovery',
    bearer: 'staff',
    body: body({ recovery: text }),
    answers: [recovery],
  }),
  route('support-read-security-code', {
    method: 'POST',
    path: '/support/security-codes',
    summary: 'Support: read a security code',
    bearer: 'staff',
    body: body({ identifier: text }),
    answers: [answer('security-code-read', { securityCode: text })],
  }),
  route('support-restore-keychain', {
    method: 'POST',
    path: '/support/restored-keychains',
    summary: 'Support: restore a keychain',
    bearer: 'staff',
    body: body({ identifier: text }),
    answers: [answer('keychain-restored', {})],
  }),
] as const
