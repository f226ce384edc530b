import { z } from 'zod'
import { answer, body, token } from '../wire/field-schemas.ts'
import { code, identifier } from '../wire/named-texts.ts'
import { recovery } from './recovery.ts'
import { route } from './route.ts'

export const supportRoutes = [
  route('support-verify-identity', {
    method: 'POST',
    path: '/support/identities',
    summary: 'Support: mark the identity of a person verified',
    bearer: 'staff',
    body: body({ identifier, for: z.enum(['account', 'keychain']) }),
    answers: [answer('identity-verified', {})],
  }),
  route('support-skip-code', {
    method: 'POST',
    path: '/support/skipped-codes',
    summary: 'Support: let a sign-in go on without its code',
    bearer: 'staff',
    body: body({ signIn: token }),
    answers: [answer('code-skipped', {})],
  }),
  route('support-read-recovery', {
    method: 'POST',
    path: '/support/recoveries',
    summary: 'Support: read how a recovery stands',
    bearer: 'staff',
    body: body({ recovery: token }),
    answers: [recovery],
  }),
  route('support-hasten-recovery', {
    method: 'POST',
    path: '/support/hastened-recoveries',
    summary: 'Support: shorten a recovery',
    bearer: 'staff',
    body: body({ recovery: token }),
    answers: [recovery],
  }),
  route('support-read-security-code', {
    method: 'POST',
    path: '/support/security-codes',
    summary: 'Support: read a security code',
    bearer: 'staff',
    body: body({ identifier }),
    answers: [answer('security-code-read', { securityCode: code })],
  }),
  route('support-restore-keychain', {
    method: 'POST',
    path: '/support/restored-keychains',
    summary: 'Support: restore a keychain',
    bearer: 'staff',
    body: body({ identifier }),
    answers: [answer('keychain-restored', {})],
  }),
] as const
