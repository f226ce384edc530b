import { z } from 'zod'
import { itemFields, itemKinds } from '../../protocol/areas/keychain.ts'
import { closedObject } from '../wire/closed-object.ts'
import { answer, body, flag, id, nameInPath } from '../wire/field-schemas.ts'
import { code, entry, identifier, name, password, value, writtenNumber } from '../wire/named-texts.ts'
import { route } from './route.ts'

/** One entry of a keychain. */
export const item = closedObject({
  kind: z.enum(itemKinds),
  name,
  fields: z.partialRecord(z.enum(itemFields), value),
})
/** How a security code is to be made. */
export const newSecurityCode = z.discriminatedUnion('form', [
  closedObject({ form: z.enum(['digits', 'complex']), value: entry }),
  closedObject({ form: z.literal('random') }),
])
/** The state of the keychain on one device. */
export const keychain = answer('keychain', {
  state: z.enum(['off', 'waiting-for-approval', 'on']),
  syncing: flag,
  hasSecurityCode: flag,
  data: z.enum(['kept', 'deleted']).exactOptional(),
  securityCode: code.exactOptional(),
})

export const keychainRoutes = [
  route('turn-keychain-on', {
    method: 'POST',
    path: '/keychain/membership',
    summary: 'Turn the keychain on on this device',
    bearer: 'session',
    body: body({
      password,
      identifier: identifier.exactOptional(),
      items: z.array(item).exactOptional(),
      securityCode: newSecurityCode.exactOptional(),
      number: writtenNumber.exactOptional(),
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
    fields: { request: id },
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
    answers: [answer('items', { items: z.array(z.object({ ...item.shape, fields: z.record(name, value) })) })],
  }),
  route('read-fill-data', {
    method: 'GET',
    path: '/keychain/fill-data/{name}',
    fields: { name: nameInPath },
    summary: 'What may be filled in automatically',
    bearer: 'session',
    answers: [answer('fill-data', { fields: z.record(name, value) })],
  }),
  route('delete-server-copy', {
    method: 'DELETE',
    path: '/keychain/server-copy',
    summary: 'Delete the keychain from the servers',
    bearer: 'session',
    answers: [keychain],
  }),
] as const
