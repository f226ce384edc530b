import { z } from 'zod'
import { answer, body, id } from '../wire/field-schemas.ts'
import { base32, entry, name, password, recoveryCode, totpUri } from '../wire/named-texts.ts'
import { route } from './route.ts'

const again = body({ password: password.exactOptional() })

export const secondFactorRoutes = [
  route('enrol-authenticator-app', {
    method: 'POST',
    path: '/authenticator-apps',
    summary: 'Begin to enrol an authenticator app; its secret is told once',
    bearer: 'session',
    body: body({ name, password: password.exactOptional() }),
    answers: [answer('authenticator-app-enrolment', { app: id, secret: base32, uri: totpUri }, 201)],
  }),
  route('confirm-authenticator-app', {
    method: 'POST',
    path: '/authenticator-apps/{app}/code',
    fields: { app: id },
    summary: 'Confirm an authenticator app by its code',
    bearer: 'session',
    body: body({ code: entry }),
    answers: [answer('authenticator-app-confirmed', {})],
  }),
  route('list-authenticator-apps', {
    method: 'GET',
    path: '/authenticator-apps',
    summary: 'The authenticator apps that were confirmed',
    bearer: 'session',
    answers: [answer('authenticator-apps', { apps: z.array(z.object({ app: id, name })) })],
  }),
  route('remove-authenticator-app', {
    method: 'POST',
    path: '/authenticator-apps/{app}/removal',
    fields: { app: id },
    summary: 'Remove an authenticator app',
    bearer: 'session',
    body: again,
    answers: [answer('authenticator-app-removed', {})],
  }),
  route('make-recovery-codes', {
    method: 'POST',
    path: '/recovery-codes',
    summary: 'Have a new set of recovery codes made; the earlier set ends',
    bearer: 'session',
    body: again,
    answers: [answer('recovery-codes', { codes: z.array(recoveryCode) }, 201)],
  }),
  route('read-recovery-codes', {
    method: 'GET',
    path: '/recovery-codes',
    summary: 'How many recovery codes are left',
    bearer: 'session',
    answers: [answer('recovery-codes-left', { left: z.number().int().nonnegative() })],
  }),
] as const
