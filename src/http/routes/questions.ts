import { z } from 'zod'
import { route } from '../route.ts'
import { body, text } from '../wire.ts'
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
