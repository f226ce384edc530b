import { z } from 'zod'
import { evidenceKinds, signInStates } from '../../protocol/areas/sign-in.ts'
import { heldCodes } from '../../protocol/client.ts'
import { answer, body, client, flag, id, maskedPhone, seconds, service, token } from '../wire/field-schemas.ts'
import { code, entry, identifier, name, trust, wording } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const signedIn = answer('signed-in', {
  session: token,
  device: id.exactOptional(),
  trusted: flag,
  trust: trust.exactOptional(),
})
export const passwordChangeRequired = answer('password-change-required', { change: token })

export const signInRoutes = [
  route('start-sign-in', {
    method: 'POST',
    path: '/sign-ins',
    summary: 'Offer identifier and password on a client',
    body: body({
      identifier,
      password: entry,
      client,
      service: service.exactOptional(),
      trust: trust.exactOptional(),
      trustBrowser: flag.exactOptional(),
    }),
    answers: [
      signedIn,
      answer('code-required', {
        signIn: token,
        expiresIn: seconds.exactOptional(),
        phones: z.array(maskedPhone),
        devices: z.array(z.object({ device: id, name })).exactOptional(),
        append: flag.exactOptional(),
      }),
      passwordChangeRequired,
      answer('questions-required', { signIn: token, questions: z.array(wording) }),
    ],
  }),
  route('read-sign-in', {
    method: 'GET',
    path: '/sign-in',
    summary: 'How a sign-in stands that waits for its code',
    bearer: 'signIn',
    answers: [answer('sign-in-state', { state: z.enum(signInStates), phones: z.array(maskedPhone) })],
  }),
  route('enter-code', {
    method: 'POST',
    path: '/sign-in/code',
    summary: 'Enter a verification code',
    bearer: 'signIn',
    body: body({ code: entry, trustBrowser: flag.exactOptional(), from: z.enum(heldCodes).exactOptional() }),
    answers: [signedIn, passwordChangeRequired],
  }),
  route('offer-evidence', {
    method: 'POST',
    path: '/sign-in/evidence',
    summary: 'Offer something else in the place of the code',
    bearer: 'signIn',
    body: body({ kind: z.enum(evidenceKinds), value: entry }),
    answers: [signedIn],
  }),
  route('answer-request', {
    method: 'POST',
    path: '/requests/{request}/answer',
    fields: { request: id },
    summary: 'Allow or refuse, on a trusted device, the request of a sign-in elsewhere',
    bearer: 'session',
    body: body({ allow: flag }),
    answers: [answer('request-answered', { code: code.exactOptional() })],
  }),
  route('sign-out', {
    method: 'DELETE',
    path: '/session',
    summary: 'Leave the account completely on this client',
    bearer: 'session',
    answers: [answer('signed-out', {})],
  }),
] as const
