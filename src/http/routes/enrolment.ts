import { z } from 'zod'
import { enrolmentSteps } from '../../protocol/areas/enrolment.ts'
import { route } from '../route.ts'
import { answer, body, client, method, optionalText, question, text } from '../wire.ts'
import { signedIn } from './sign-in.ts'

const enrolment = answer('enrolment', {
  enrolment: text,
  state: z.enum(['open', 'on']),
  wants: z.array(z.enum(enrolmentSteps)),
  phone: optionalText,
})
const turnOff = answer('turn-off', {
  scheme: z.enum(['off', 'still-on']),
  missing: z.array(z.enum(['date-of-birth', 'questions', 'answers'])),
})
const questions = z.array(question)

export const enrolmentRoutes = [
  route('start-enrolment', {
    method: 'POST',
    path: '/enrolments',
    summary: 'Begin turning two-factor on',
    bearer: 'session',
    body: body({ client: client.exactOptional(), password: optionalText }),
    answers: [enrolment],
  }),
  route('answer-enrolment-questions', {
    method: 'POST',
    path: '/enrolment/answers',
    summary: 'Answer the security questions on file',
    bearer: 'enrolment',
    body: body({ answers: z.array(text) }),
    answers: [enrolment],
  }),
  route('create-enrolment-questions', {
    method: 'POST',
    path: '/enrolment/questions',
    summary: 'Create security questions',
    bearer: 'enrolment',
    body: body({ questions }),
    answers: [enrolment],
  }),
  route('enrol-phone', {
    method: 'POST',
    path: '/enrolment/phones',
    summary: 'Give the trusted phone number',
    bearer: 'enrolment',
    body: body({ number: text, method }),
    answers: [enrolment],
  }),
  route('verify-enrolled-phone', {
    method: 'POST',
    path: '/enrolment/phones/{phone}/code',
    summary: 'Enter the code that went to the number',
    bearer: 'enrolment',
    body: body({ code: text }),
    answers: [enrolment],
  }),
  route('activate-enrolment', {
    method: 'POST',
    path: '/enrolment/activation',
    summary: 'Turn two-factor on, where that is a step of its own',
    bearer: 'enrolment',
    answers: [enrolment],
  }),
  route('answer-questions', {
    method: 'POST',
    path: '/sign-in/answers',
    summary: 'Answer the security questions that stand before the account page',
    bearer: 'signIn',
    body: body({ answers: z.array(text) }),
    answers: [signedIn],
  }),
  route('turn-off-two-factor', {
    method: 'POST',
    path: '/two-factor/turn-off',
    summary: 'Turn two-factor off',
    bearer: 'session',
    body: body({ dateOfBirth: optionalText, questions: questions.exactOptional() }),
    answers: [turnOff],
  }),
  route('follow-undo-link', {
    method: 'POST',
    path: '/undo-links',
    summary: 'Follow the link in the mail that confirmed an enrolment',
    body: body({ link: text }),
    answers: [answer('enrolment-undone', {})],
  }),
  route('use-feature', {
    method: 'GET',
    path: '/features/{feature}',
    summary: 'Use a feature that may demand two-factor',
    bearer: 'session',
    answers: [answer('feature-used', { feature: text })],
  }),
  route('start-two-step', {
    method: 'POST',
    path: '/two-step',
    summary: 'Begin turning two-step verification on',
    bearer: 'session',
    body: body({ number: text, method }),
    answers: [answer('two-step-started', {})],
  }),
  route('activate-two-step', {
    method: 'POST',
    path: '/two-step/code',
    summary: 'Turn two-step verification on with the code',
    bearer: 'session',
    body: body({ code: text }),
    answers: [answer('two-step-activated', {})],
  }),
  route('start-device-confirmation', {
    method: 'POST',
    path: '/devices/{device}/confirmation',
    summary: 'Have a code sent to a listed device to confirm it',
    bearer: 'session',
    answers: [answer('device-confirmation-started', {})],
  }),
  route('confirm-device', {
    method: 'POST',
    path: '/devices/{device}/code',
    summary: 'Confirm a listed device with its code',
    bearer: 'session',
    body: body({ code: text }),
    answers: [answer('device-confirmed', {})],
  }),
  route('turn-off-two-step', {
    method: 'POST',
    path: '/two-step/turn-off',
    summary: 'Turn two-step verification off',
    bearer: 'session',
    body: body({
      dateOfBirth: optionalText,
      answers: z.array(text).exactOptional(),
      questions: questions.exactOptional(),
    }),
    answers: [turnOff],
  }),
] as const
