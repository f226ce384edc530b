import { z } from 'zod'
import { schemes } from '../../protocol/areas/account.ts'
import { answer, body, client, flag, id, optionalText, service, text, token } from '../wire/field-schemas.ts'
import { route } from './route.ts'

export const accountRoutes = [
  route('create-account', {
    method: 'POST',
    path: '/accounts',
    summary: 'Create an account',
    body: body({ identifier: text, password: text, client: client.exactOptional(), dateOfBirth: optionalText }),
    answers: [answer('account-created', { session: token, scheme: z.enum(schemes), device: id.exactOptional() }, 201)],
  }),
  route('read-account', {
    method: 'GET',
    path: '/account',
    summary: 'What the account page shows of the account',
    bearer: 'session',
    answers: [
      answer('account', {
        identifier: text,
        scheme: z.enum(schemes),
        fullName: text,
        questionsOnFile: flag.exactOptional(),
        mailAddress: optionalText,
        offers: z.array(text).exactOptional(),
      }),
    ],
  }),
  route('edit-account', {
    method: 'PUT',
    path: '/account/name',
    summary: 'Change further account data',
    bearer: 'session',
    body: body({ fullName: text }),
    answers: [answer('account-edited', {})],
  }),
  route('use-service', {
    method: 'GET',
    path: '/services/{service}',
    fields: { service },
    summary: 'Open a service with a session',
    bearer: 'session',
    answers: [answer('service-opened', { service, identifier: text })],
  }),
  route('create-mail-address', {
    method: 'POST',
    path: '/account/mail-address',
    summary: "Create the account's own mail address",
    bearer: 'session',
    body: body({ address: text }),
    answers: [answer('mail-address-created', {}, 201)],
  }),
] as const
