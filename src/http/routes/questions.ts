import { z } from 'zod'
import { body } from '../wire/field-schemas.ts'
import { entry } from '../wire/named-texts.ts'
import { route } from './route.ts'
import { passwordChangeRequired, signedIn } from './sign-in.ts'

export const questionRoutes = [
  route('answer-questions', {
    method: 'POST',
    path: '/sign-in/answers',
    summary: 'Answer the security questions that stand before the account page',
    bearer: 'signIn',
    body: body({ answers: z.array(entry) }),
    answers: [signedIn, passwordChangeRequired],
  }),
] as const
