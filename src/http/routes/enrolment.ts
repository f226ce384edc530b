import { z } from 'zod'
import { enrolmentSteps } from '../../protocol/areas/enrolment.ts'
import { answer, body, client, id, method, question, token } from '../wire/field-schemas.ts'
import { entry, password, writtenNumber } from '../wire/named-texts.ts'
import { route } from './route.ts'

const enrolment = answer('enrolment', {
  enrolment: token,
  state: z.enum(['open', 'on']),
  wants: z.array(z.enum(enrolmentSteps)),
  phone: id.exactOptional(),
})

export const enrolmentRoutes = [
  route('start-enrolment', {
    method: 'POST',
    path: '/enrolments',
    summary: 'Begin turning two-factor on',
    bearer: 'session',
    body: body({ client: client.exactOptional(), password: password.exactOptional() }),
    answers: [enrolment],
  }),
  route('answer-enrolment-questions', {
    method: 'POST',
    path: '/enrolment/answers',
    summary: 'Answer the security questions on file',
    bearer: 'enrolment',
    body: body({ answers: z.array(entry) }),
    answers: [enrolment],
  }),
  route('create-enrolment-questions', {
    method: 'POST',
    path: '/enrolment/questions',
    summary: 'Create security questions',
    bearer: 'enrolment',
    body: body({ questions: z.array(question) }),
    answers: [enrolment],
  }),
  route('enrol-phone', {
    method: 'POST',
    path: '/enrolment/phones',
    summary: 'Give the trusted phone number',
    bearer: 'enrolment',
    body: body({ number: writtenNumber, method }),
    answers: [enrolment],
  }),
  route('verify-enrolled-phone', {
    method: 'POST',
    path: '/enrolment/phones/{phone}/code',
    fields: { phone: id },
    summary: 'Enter the code that went to the number',
    bearer: 'enrolment',
    body: body({ code: entry }),
    answers: [enrolment],
  }),
  route('activate-enrolment', {
    method: 'POST',
    path: '/enrolment/activation',
    summary: 'Turn two-factor on, where that is a step of its own',
    bearer: 'enrolment',
    answers: [enrolment],
  }),
] as const
