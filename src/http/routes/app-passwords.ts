import { z } from 'zod'
import { answer, body, flag, id, programService, secondsSince1970, token } from '../wire/field-schemas.ts'
import { entry, identifier, name, password, value } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const appPasswordRoutes = [
  route('create-app-password', {
    method: 'POST',
    path: '/app-passwords',
    summary: 'Have an app-specific password made',
    bearer: 'session',
    body: body({ label: name, identifier: identifier.exactOptional(), password: password.exactOptional() }),
    answers: [answer('app-password-created', { appPassword: id, label: name, secret: value }, 201)],
  }),
  route('list-app-passwords', {
    method: 'GET',
    path: '/app-passwords',
    summary: 'The history of app-specific passwords',
    bearer: 'session',
    answers: [
      answer('app-passwords', {
        appPasswords: z.array(
          z.object({
            appPassword: id,
            label: name,
            createdAt: secondsSince1970.exactOptional(),
            active: flag.exactOptional(),
          }),
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
    body: body({ identifier, password: entry, service: programService, program: name }),
    answers: [answer('program-signed-in', { session: token })],
  }),
] as const
