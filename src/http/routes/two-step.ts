import { z } from 'zod'
import { answer, body, id, method, question } from '../wire/field-schemas.ts'
import { dateOfBirth, entry, writtenNumber } from '../wire/named-texts.ts'
import { route } from './route.ts'
import { turnOff } from './un-enrolment.ts'

export const twoStepRoutes = [
  route('start-two-step', {
    method: 'POST',
    path: '/two-step',
    summary: 'Begin turning two-step verification on',
    bearer: 'session',
    body: body({ number: writtenNumber, method }),
    answers: [answer('two-step-started', {})],
  }),
  route('activate-two-step', {
    method: 'POST',
    path: '/two-step/code',
    summary: 'Turn two-step verification on with the code',
    bearer: 'session',
    body: body({ code: entry }),
    answers: [answer('two-step-activated', {})],
  }),
  route('start-device-confirmation', {
    method: 'POST',
    path: '/devices/{device}/confirmation',
    fields: { device: id },
    summary: 'Have a code sent to a listed device to confirm it',
    bearer: 'session',
    answers: [answer('device-confirmation-started', {})],
  }),
  route('confirm-device', {
    method: 'POST',
    path: '/devices/{device}/code',
    fields: { device: id },
    summary: 'Confirm a listed device with its code',
    bearer: 'session',
    body: body({ code: entry }),
    answers: [answer('device-confirmed', {})],
  }),
  route('turn-off-two-step', {
    method: 'POST',
    path: '/two-step/turn-off',
    summary: 'Turn two-step verification off',
    bearer: 'session',
    body: body({
      dateOfBirth: dateOfBirth.exactOptional(),
      answers: z.array(entry).exactOptional(),
      questions: z.array(question).exactOptional(),
    }),
    answers: [turnOff],
  }),
] as const
