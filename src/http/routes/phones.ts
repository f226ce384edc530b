import { z } from 'zod'
import { answer, body, flag, id, method } from '../wire/field-schemas.ts'
import { entry, phoneNumber, writtenNumber } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const phoneRoutes = [
  route('list-phones', {
    method: 'GET',
    path: '/phones',
    summary: 'The phone numbers on file',
    bearer: 'session',
    answers: [answer('phones', { phones: z.array(z.object({ phone: id, number: phoneNumber, verified: flag })) })],
  }),
  route('add-phone', {
    method: 'POST',
    path: '/phones',
    summary: 'Add a phone number; a code goes to it',
    bearer: 'session',
    body: body({ number: writtenNumber, method }),
    answers: [answer('phone-added', { phone: id }, 201)],
  }),
  route('send-phone-code', {
    method: 'POST',
    path: '/phones/{phone}/sends',
    fields: { phone: id },
    summary: 'Have the code for an added number sent again',
    bearer: 'session',
    body: body({ method }),
    answers: [answer('phone-code-sent', {})],
  }),
  route('verify-phone', {
    method: 'POST',
    path: '/phones/{phone}/code',
    fields: { phone: id },
    summary: 'Verify an added number by its code',
    bearer: 'session',
    body: body({ code: entry }),
    answers: [answer('phone-verified', {})],
  }),
  route('remove-phone', {
    method: 'DELETE',
    path: '/phones/{phone}',
    fields: { phone: id },
    summary: 'Remove a phone number',
    bearer: 'session',
    answers: [answer('phone-removed', {})],
  }),
] as const
