import { z } from 'zod'
import { answer, body, question } from '../wire/field-schemas.ts'
import { dateOfBirth, link } from '../wire/named-texts.ts'
import { route } from './route.ts'

/** Whether the scheme is off now, and otherwise what is missing. */
export const turnOff = answer('turn-off', {
  scheme: z.enum(['off', 'still-on']),
  missing: z.array(z.enum(['date-of-birth', 'questions', 'answers'])),
})

export const unEnrolmentRoutes = [
  route('turn-off-two-factor', {
    method: 'POST',
    path: '/two-factor/turn-off',
    summary: 'Turn two-factor off',
    bearer: 'session',
    body: body({ dateOfBirth: dateOfBirth.exactOptional(), questions: z.array(question).exactOptional() }),
    answers: [turnOff],
  }),
  route('follow-undo-link', {
    method: 'POST',
    path: '/undo-links',
    summary: 'Follow the link in the mail that confirmed an enrolment',
    body: body({ link }),
    answers: [answer('enrolment-undone', {})],
  }),
] as const
