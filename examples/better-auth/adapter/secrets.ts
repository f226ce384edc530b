import type { Redactor } from '../../../src/targets/redaction.ts'
import type { Exchange } from '../../../src/targets/target.ts'
import { readSetCookie } from './cookie-jar.ts'
import { cookieNames } from './handles.ts'
import { at, parsed } from './reply.ts'

/** Tell the redactor what is secret in an exchange: passwords and codes that were sent, tokens and cookies. */
export const noteSecrets = (redactor: Redactor, { request, response }: Exchange): void => {
  const sent = parsed(request.body ?? '')
  for (const field of ['password', 'currentPassword', 'newPassword']) note(redactor, at(sent, field), 'password')
  note(redactor, at(sent, 'code'), 'code')
  const received = parsed(response?.body ?? '')
  note(redactor, at(received, 'token'), 'session')
  note(redactor, at(received, 'session', 'token'), 'session')
  for (const pair of (request.headers.cookie ?? '').split('; ')) noteCookie(redactor, pair)
  for (const header of (response?.headers['set-cookie'] ?? '').split('\n')) noteCookie(redactor, header)
}

/** The exchange as others may see it: an error code stays, and so do names and attributes of cookies. */
export const redacted = (redactor: Redactor, { request, response, ...rest }: Exchange): Exchange => {
  const headers = (from: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(from).map(([name, value]) => [name, redactor.text(value)]))
  return {
    ...rest,
    request: {
      ...request,
      headers: headers(request.headers),
      ...(request.body === undefined ? {} : { body: redactor.body(request.body) }),
    },
    ...(response && {
      response: { ...response, headers: headers(response.headers), body: redactor.text(response.body) },
    }),
  }
}

/** A cookie of Better Auth is a token, a dot and a signature; some answers repeat the token alone. */
const noteCookie = (redactor: Redactor, header: string): void => {
  const { name, value } = readSetCookie(header)
  const [token, signature] = value.split('.')
  const kind = Object.entries(cookieNames).find(([, known]) => known === name)?.[0] ?? 'cookie'
  note(redactor, token, kind)
  note(redactor, signature, 'signature')
}

const note = (redactor: Redactor, value: unknown, kind: string): void => {
  if (typeof value === 'string') redactor.secret(value, kind)
}
