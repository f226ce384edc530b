import { answer, body, flag, method } from '../wire/field-schemas.ts'
import { entry, identifier, password, writtenNumber } from '../wire/named-texts.ts'
import { keychain, newSecurityCode } from './keychain.ts'
import { route } from './route.ts'

export const securityCodeRoutes = [
  route('enter-security-code', {
    method: 'POST',
    path: '/keychain/security-code',
    summary: 'Join by security code; a code in a text message follows',
    bearer: 'session',
    body: body({ securityCode: entry, method: method.exactOptional() }),
    answers: [answer('security-code-accepted', {})],
  }),
  route('enter-keychain-code', {
    method: 'POST',
    path: '/keychain/code',
    summary: 'Enter the code of that text message',
    bearer: 'session',
    body: body({ code: entry }),
    answers: [keychain],
  }),
  route('change-security-code', {
    method: 'PUT',
    path: '/keychain/security-code',
    summary: 'Choose a new security code on a member',
    bearer: 'session',
    body: body({ securityCode: newSecurityCode, number: writtenNumber.exactOptional() }),
    answers: [keychain],
  }),
  route('set-code-approval', {
    method: 'PUT',
    path: '/keychain/code-approval',
    summary: 'Allow or forbid joining by security code',
    bearer: 'session',
    body: body({ on: flag }),
    answers: [keychain],
  }),
  route('reset-keychain', {
    method: 'POST',
    path: '/keychain/reset',
    summary: 'Reset the keychain',
    bearer: 'session',
    body: body({
      password,
      identifier: identifier.exactOptional(),
      securityCode: newSecurityCode.exactOptional(),
      number: writtenNumber.exactOptional(),
    }),
    answers: [keychain],
  }),
] as const
