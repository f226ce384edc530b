import { z } from 'zod'
import { schemes } from '../../protocol/areas/account.ts'
import { type ControlAnswerTo, type ControlType, deliveryPurposes } from '../../protocol/control.ts'
import {
  answer,
  body,
  client,
  flag,
  id,
  optionalText,
  question,
  seconds,
  service,
  text,
  token,
} from '../wire/field-schemas.ts'

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
const clockAnswer = answer('clock', { now: z.number().int() })
const doneAnswer = answer('done', {})
const deliverySchema = z.object({
  id,
  channel: z.enum(['push', 'text', 'call', 'email']),
  to: text,
  purpose: z.enum(deliveryPurposes).exactOptional(),
  at: z.number().int(),
  code: optionalText,
  request: id.exactOptional(),
  place: z.object({ name: text, latitude: z.number(), longitude: z.number() }).exactOptional(),
  link: optionalText,
  text,
})

export const controlRouteTable = {
  'provision-account': {
    method: 'POST',
    path: '/accounts',
    summary: 'Make an account in the wanted state',
    body: body({
      identifier: text,
      password: text,
      scheme: z.enum(schemes),
      phones: z.array(body({ number: text, verified: flag.exactOptional() })).exactOptional(),
      devices: z
        .array(
          body({
            client: client.extend({ name: text }),
            status: z.enum(['trusted', 'signed-in', 'known']),
            passcode: optionalText,
          }),
        )
        .exactOptional(),
      questions: z.array(question).exactOptional(),
      dateOfBirth: optionalText,
      backupAddress: optionalText,
      mailAddress: optionalText,
      permanent: flag.exactOptional(),
      services: z.array(service).exactOptional(),
      child: flag.exactOptional(),
    }),
    answer: answer(
      'provisioned',
      {
        account: id,
        session: token,
        devices: z.array(z.object({ name: text, device: id, session: token.exactOptional(), trust: optionalText })),
        phones: z.array(z.object({ number: text, phone: id })),
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
    answer: answer('deliveries', { deliveries: z.array(deliverySchema) }),
  },
  'set-client-address': {
    method: 'PUT',
    path: '/client-address',
    summary: 'Let requests seem to come from an address',
    body: body({ address: text }),
    answer: doneAnswer,
  },
  'demand-password-change': {
    method: 'POST',
    path: '/password-demands',
    summary: 'Demand a new password for security reasons',
    body: body({ identifier: text }),
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
