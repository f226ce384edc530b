import { z } from 'zod'
import { answer, body, flag, id, optionalText, programService, seconds, text, token } from '../wire/field-schemas.ts'
import { route } from './route.ts'

export const appPasswordRoutes = [
  route('create-app-password', {
    method: 'POST',
    path: '/app-passwords',
    summary: 'Have an app-specific password made',
    bearer: 'session',
    body: body({ label: text, identifier: optionalText, password: optionalText }),
    answers: [answer('app-password-created', { appPassword: id, label: text, secret: text }, 201)],
  }),
  route('list-app-passwords', {
    method: 'GET',
    path: '/app-passwords',
    summary: 'The history of app-specific passwords',
    bearer: 'session',
    answers: [
      answer('app-passwords', {
        appPasswords: z.array(
          z.object({ appPassword: id, label: text, createdAt: seconds.exactOptional(), active: flag.exactOptional() }),
        ),
      }),
    ],
  }),
  route('revoke-app-password', {
    method: 'DELETE',
    path: '/app-passwords/{appPassword}',
    fields: { appPassword: id },
    summary: 'Revoke one app-specific password',
    bearer: 'session',
    answers: [answer('app-password-revoked', {})],
  }),
  route('revoke-all-app-passwords', {
    method: 'DELETE',
    path: '/app-passwords',
    summary: 'Revoke all app-specific passwords',
    bearer: 'session',
    answers: [answer('app-passwords-revoked', {})],
  }),
  route('sign-in-program', {
    method: 'POST',
    path: '/program-sign-ins',
    summary: 'Sign in a third-party program',
    body: body({ identifier: text, password: text, service: programService, program: text }),
    answers: [answer('program-signed-in', { session: token })],
  }),
] as const
