import { z } from 'zod'
import { schemes } from '../../protocol/areas/account.ts'
import { answer, body, client, flag, id, offeredAction, service, token } from '../wire/field-schemas.ts'
import { dateOfBirth, identifier, mailAddress, name, password } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const accountRoutes = [
  route('create-account', {
    method: 'POST',
    path: '/accounts',
    summary: 'Create an account',
    body: body({ identifier, password, client: client.exactOptional(), dateOfBirth: dateOfBirth.exactOptional() }),
    answers: [answer('account-created', { session: token, scheme: z.enum(schemes), device: id.exactOptional() }, 201)],
  }),
  route('read-account', {
    method: 'GET',
    path: '/account',
    summary: 'What the account page shows of the account',
    bearer: 'session',
    answers: [
      answer('account', {
        identifier,
        scheme: z.enum(schemes),
        fullName: name,
        questionsOnFile: flag.exactOptional(),
        mailAddress: mailAddress.exactOptional(),
        offers: z.array(offeredAction).exactOptional(),
      }),
    ],
  }),
  route('edit-account', {
    method: 'PUT',
    path: '/account/name',
    summary: 'Change further account data',
    bearer: 'session',
    body: body({ fullName: name }),
    answers: [answer('account-edited', {})],
  }),
  route('use-service', {
    method: 'GET',
    path: '/services/{service}',
    fields: { service },
    summary: 'Open a service with a session',
    bearer: 'session',
    answers: [answer('service-opened', { service, identifier })],
  }),
  route('create-mail-address', {
    method: 'POST',
    path: '/account/mail-address',
    summary: "Create the account's own mail address",
    bearer: 'session',
    body: body({ address: mailAddress }),
    answers: [answer('mail-address-created', {}, 201)],
  }),
] as const
