import { z } from 'zod'
import { body, text } from '../wire/field-schemas.ts'
import { route } from './route.ts'
import { passwordChangeRequired, signedIn } from './sign-in.ts'

export const questionRoutes = [
  route('answer-questions', {
    method: 'POST',
    path: '/sign-in/answers',
    summary: 'Answer the security questions that stand before the account page',
    bearer: 'signIn',
    body: body({ answers: z.array(text) }),
    answers: [signedIn, passwordChangeRequired],
  }),
] as const
