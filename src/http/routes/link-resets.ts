import { answer, body } from '../wire/field-schemas.ts'
import { identifier, link, password } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const linkResetRoutes = [
  route('start-link-reset', {
    method: 'POST',
    path: '/link-resets',
    summary: 'Begin to reset a forgotten password with a link by mail',
    body: body({ identifier }),
    answers: [answer('link-reset-started', {})],
  }),
  route('finish-link-reset', {
    method: 'POST',
    path: '/link-reset',
    summary: 'Reset a forgotten password with the link that was mailed',
    body: body({ link, newPassword: password }),
    answers: [answer('password-changed', {})],
  }),
] as const
