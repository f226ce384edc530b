import { z } from 'zod'
import { schemes } from '../../protocol/areas/account.ts'
import { phoneMethods } from '../../protocol/client.ts'
import { type ControlAnswerTo, type ControlType, deliveryPurposes } from '../../protocol/control.ts'
import {
  answer,
  body,
  client,
  flag,
  id,
  millisecondsSince1970,
  question,
  seconds,
  service,
  token,
} from '../wire/field-schemas.ts'
import {
  code,
  dateOfBirth,
  identifier,
  link,
  mailAddress,
  name,
  password,
  phoneNumber,
  trust,
  value,
  wording,
} from '../wire/named-texts.ts'

/** One row of the control plane; paths are below the URL of one sandbox's controls. */
export type ControlRoute = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly summary: string
  readonly body?: z.ZodType
  readonly answer: { readonly type: string; readonly status: 200 | 201; readonly schema: z.ZodType }
}

/** Most seconds that one command moves a clock: a century. */
const maxAdvance = 100 * 365 * 86_400
const clockAnswer = answer('clock', { now: millisecondsSince1970 })
const doneAnswer = answer('done', {})
const delivered = {
  id,
  purpose: z.enum(deliveryPurposes).exactOptional(),
  at: millisecondsSince1970,
  code: code.exactOptional(),
  request: id.exactOptional(),
  place: z.object({ name: name.exactOptional(), latitude: z.number(), longitude: z.number() }).exactOptional(),
  link: link.exactOptional(),
  text: wording,
}
/** Without the name of its owner. */
const bareMailAddress = z
  .string()
  .max(4096)
  .regex(/^[^\s<>@]+@[^\s<>@]+$/, 'a mail address alone is expected, without a name')
  .describe('A mail address alone, such as ada@example.com.')
/** What left for a device, a phone number or a mail address: `to` depends on the channel. */
export const delivery = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('push'), to: id, ...delivered }),
  z.object({ channel: z.enum(phoneMethods), to: phoneNumber, ...delivered }),
  z.object({ channel: z.literal('email'), to: bareMailAddress, ...delivered }),
])

export const controlRouteTable = {
  'provision-account': {
    method: 'POST',
    path: '/accounts',
    summary: 'Make an account in the wanted state',
    body: body({
      identifier,
      password,
      scheme: z.enum(schemes),
      phones: z.array(body({ number: phoneNumber, verified: flag.exactOptional() })).exactOptional(),
      devices: z
        .array(
          body({
            client: client.extend({ name }),
            status: z.enum(['trusted', 'signed-in', 'known']),
            passcode: value.exactOptional(),
          }),
        )
        .exactOptional(),
      questions: z.array(question).exactOptional(),
      dateOfBirth: dateOfBirth.exactOptional(),
      backupAddress: mailAddress.exactOptional(),
      mailAddress: mailAddress.exactOptional(),
      permanent: flag.exactOptional(),
      services: z.array(service).exactOptional(),
      child: flag.exactOptional(),
    }),
    answer: answer(
      'provisioned',
      {
        account: id,
        session: token,
        devices: z.array(z.object({ name, device: id, session: token.exactOptional(), trust: trust.exactOptional() })),
        phones: z.array(z.object({ number: phoneNumber, phone: id })),
      },
      201,
    ),
  },
  'advance-clock': {
    method: 'POST',
    path: '/clock',
    summary: 'Move the clock forward',
    body: body({ seconds: seconds.max(maxAdvance) }),
    answer: clockAnswer,
  },
  'read-clock': { method: 'GET', path: '/clock', summary: 'Read the clock', answer: clockAnswer },
  'read-deliveries': {
    method: 'GET',
    path: '/deliveries',
    summary: 'Everything that was delivered, oldest first',
    answer: answer('deliveries', { deliveries: z.array(delivery) }),
  },
  'set-client-address': {
    method: 'PUT',
    path: '/client-address',
    summary: 'Let requests seem to come from an address',
    body: body({ address: z.union([z.ipv4(), z.ipv6()]) }),
    answer: doneAnswer,
  },
  'demand-password-change': {
    method: 'POST',
    path: '/password-demands',
    summary: 'Demand a new password for security reasons',
    body: body({ identifier }),
    answer: doneAnswer,
  },
  restart: {
    method: 'POST',
    path: '/restart',
    summary: 'Stop the service and start it again with its data',
    answer: doneAnswer,
  },
  'issue-staff-token': {
    method: 'POST',
    path: '/staff-tokens',
    summary: 'A token of support staff',
    answer: answer('staff-token', { staff: token }, 201),
  },
} as const satisfies {
  readonly [T in ControlType]: ControlRoute & { answer: { schema: z.ZodType<ControlAnswerTo<T>> } }
}
