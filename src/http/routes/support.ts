import { z } from 'zod'
import { answer, body, text } from '../wire/field-schemas.ts'
import { recovery } from './recovery.ts'
import { route } from './route.ts'

export const supportRoutes = [
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
