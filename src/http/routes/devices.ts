import { z } from 'zod'
import { clientKinds } from '../../protocol/client.ts'
import { answer, body, flag, id } from '../wire/field-schemas.ts'
import { name, value, version } from '../wire/named-texts.ts'
import { route } from './route.ts'

const listed = { device: id, name, kind: z.enum(clientKinds), signedIn: flag, trusted: flag }

export const deviceRoutes = [
  route('list-devices', {
    method: 'GET',
    path: '/devices',
    summary: 'The devices of the account',
    bearer: 'session',
    answers: [answer('devices', { devices: z.array(z.object(listed)) })],
  }),
  route('read-device', {
    method: 'GET',
    path: '/devices/{device}',
    fields: { device: id },
    summary: 'One device in detail',
    bearer: 'session',
    answers: [
      answer('device', {
        ...listed,
        model: value,
        serial: value,
        receivesCodes: flag,
        version: version.exactOptional(),
      }),
    ],
  }),
  route('remove-device', {
    method: 'POST',
    path: '/devices/{device}/removal',
    fields: { device: id },
    summary: 'Remove a device',
    bearer: 'session',
    body: body({ confirm: flag.exactOptional() }),
    answers: [answer('device-removed', {})],
  }),
  route('locate-device', {
    method: 'POST',
    path: '/devices/{device}/location',
    fields: { device: id },
    summary: 'Find a device',
    bearer: 'session',
    answers: [answer('device-located', {})],
  }),
  route('erase-device', {
    method: 'POST',
    path: '/devices/{device}/erasure',
    fields: { device: id },
    summary: 'Erase a device',
    bearer: 'session',
    answers: [answer('device-erased', {})],
  }),
  route('set-find', {
    method: 'PUT',
    path: '/device/find',
    summary: 'Turn the find service on or off on this device',
    bearer: 'session',
    body: body({ on: flag }),
    answers: [answer('find-set', {})],
  }),
] as const
