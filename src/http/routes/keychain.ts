import { z } from 'zod'
import { itemKinds } from '../../protocol/areas/keychain.ts'
import { route } from '../route.ts'
import { answer, body, flag, method, optionalText, text } from '../wire.ts'

const item = z.strictObject({ kind: z.enum(itemKinds), name: text, fields: z.record(text, text) })
const newSecurityCode = z.discriminatedUnion('form', [
  z.strictObject({ form: z.enum(['digits', 'complex']), value: text }),
  z.strictObject({ form: z.literal('random') }),
])
const keychain = answer('keychain', {
  state: z.enum(['off', 'waiting-for-approval', 'on']),
  syncing: flag,
  hasSecurityCode: flag,
  securityCode: optionalText,
})

export const keychainRoutes = [
  route('turn-keychain-on', {
    method: 'POST',
    path: '/keychain/membership',
    summary: 'Turn the keychain on on this device',
    bearer: 'session',
    body: body({
      password: text,
      identifier: optionalText,
      items: z.array(item).exactOptional(),
      securityCode: newSecurityCode.exactOptional(),
      number: optionalText,
    }),
    answers: [keychain],
  }),
  route('read-keychain', {
    method: 'GET',
    path: '/keychain',
    summary: 'How the keychain stands on this device',
    bearer: 'session',
    answers: [keychain],
  }),
  route('turn-keychain-off', {
    method: 'POST',
    path: '/keychain/turn-off',
    summary: 'Turn the keychain off on this device',
    bearer: 'session',
    body: body({ data: z.enum(['keep', 'delete']) }),
    answers: [keychain],
  }),
  route('answer-keychain-request', {
    method: 'POST',
    path: '/keychain/requests/{request}/answer',
    summary: 'Approve or refuse a further device',
    bearer: 'session',
    body: body({ approve: flag }),
    answers: [answer('keychain-request-answered', {})],
  }),
  route('save-item', {
    method: 'POST',
    path: '/keychain/items',
    summary: 'Keep an item in the keychain',
    bearer: 'session',
    body: body({ item }),
    answers: [answer('item-saved', {}, 201)],
  }),
  route('list-items', {
    method: 'GET',
    path: '/keychain/items',
    summary: 'The items that this device has',
    bearer: 'session',
    answers: [answer('items', { items: z.array(item) })],
  }),
  route('read-fill-data', {
    method: 'GET',
    path: '/keychain/fill-data/{name}',
    summary: 'What may be filled in automatically',
    bearer: 'session',
    answers: [answer('fill-data', { fields: z.record(text, text) })],
  }),
  route('delete-server-copy', {
    method: 'DELETE',
    path: '/keychain/server-copy',
    summary: 'Delete the keychain from the servers',
    bearer: 'session',
    answers: [keychain],
  }),
  route('enter-security-code', {
    method: 'POST',
    path: '/keychain/security-code',
    summary: 'Join by security code; a code in a text message follows',
    bearer: 'session',
    body: body({ securityCode: text, method: method.exactOptional() }),
    answers: [answer('security-code-accepted', {})],
  }),
  route('enter-keychain-code', {
    method: 'POST',
    path: '/keychain/code',
    summary: 'Enter the code of that text message',
    bearer: 'session',
    body: body({ code: text }),
    answers: [keychain],
  }),
  route('change-security-code', {
    method: 'PUT',
    path: '/keychain/security-code',
    summary: 'Choose a new security code on a member',
    bearer: 'session',
    body: body({ securityCode: newSecurityCode }),
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
    body: body({ password: text, securityCode: newSecurityCode.exactOptional() }),
    answers: [keychain],
  }),
] as const
