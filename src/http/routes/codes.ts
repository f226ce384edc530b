import { z } from 'zod'
import { sendingChannels } from '../../protocol/client.ts'
import { answer, body, id, seconds } from '../wire/field-schemas.ts'
import { code, password, wording } from '../wire/named-texts.ts'
import { route } from './route.ts'

const via = z.enum(sendingChannels)

export const codeRoutes = [
  route('send-code', {
    method: 'POST',
    path: '/sign-in/sends',
    summary: 'Have the code of a waiting sign-in sent',
    bearer: 'signIn',
    body: body({ via, phone: id.exactOptional(), device: id.exactOptional() }),
    answers: [answer('code-sent', { via, to: wording.exactOptional() })],
  }),
  route('generate-code', {
    method: 'POST',
    path: '/device/codes',
    summary: 'Generate a code in the settings of a trusted device',
    bearer: 'session',
    body: body({ password: password.exactOptional() }),
    answers: [answer('code-generated', { code, expiresIn: seconds }, 201)],
  }),
] as const
