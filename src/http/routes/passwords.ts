import { z } from 'zod'
import { answer, body, token } from '../wire/field-schemas.ts'
import { entry, identifier, password } from '../wire/named-texts.ts'
import { route } from './route.ts'

const changed = answer('password-changed', {})

export const passwordRoutes = [
  route('change-password', {
    method: 'PUT',
    path: '/password',
    summary: 'Change the account password',
    bearer: 'session',
    body: body({ currentPassword: password, newPassword: password }),
    answers: [changed],
  }),
  route('reset-password', {
    method: 'POST',
    path: '/device/password-reset',
    summary: 'Reset a forgotten password from a trusted device',
    bearer: 'session',
    body: body({ newPassword: password, unlock: z.enum(['succeeded', 'failed']).exactOptional() }),
    answers: [changed],
  }),
  route('start-password-reset', {
    method: 'POST',
    path: '/password-resets',
    summary: 'Begin to reset a forgotten password with a code',
    body: body({ identifier }),
    answers: [answer('password-reset-started', { reset: token })],
  }),
  route('finish-password-reset', {
    method: 'POST',
    path: '/password-reset',
    summary: 'Reset a forgotten password with the code that was sent',
    bearer: 'reset',
    body: body({ code: entry, newPassword: password }),
    answers: [changed],
  }),
  route('choose-password', {
    method: 'POST',
    path: '/password-change',
    summary: 'Choose the new password that the service demanded',
    bearer: 'change',
    body: body({ newPassword: password }),
    answers: [changed],
  }),
] as const
