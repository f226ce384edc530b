import { z } from 'zod'
import { securityCodeRemedies } from '../../protocol/areas/security-code.ts'
import { type RefusalReason, type Refused, refusals } from '../../protocol/refusal.ts'

/** Refusals on the wire are problem details (RFC 9457); the type ends in the reason. */
const problemPrefix = 'urn:assay:refusal:'
export const problemMediaType = 'application/problem+json'

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 422 | 429
/** Status and title of every reason. */
export const problemByReason: Readonly<Record<RefusalReason, { readonly status: Status; readonly title: string }>> = {
  'not-signed-in': { status: 401, title: 'There is no valid session' },
  'wrong-credentials': { status: 401, title: 'Identifier or password is wrong' },
  'code-required': { status: 401, title: 'A verification code is required first' },
  'reauthentication-required': { status: 401, title: 'The password is required once more' },
  forbidden: { status: 403, title: 'This session may not do that' },
  'wrong-code': { status: 403, title: 'The code is wrong' },
  'malformed-code': { status: 400, title: 'The entry has not the form of a code' },
  disabled: { status: 403, title: 'Too many failed attempts in a row: it has to be set up again' },
  'too-many-attempts': { status: 429, title: 'Too many failed attempts' },
  'too-many-sends': { status: 429, title: 'Too many codes were sent' },
  'sign-in-ended': { status: 410, title: 'This sign-in is over' },
  malformed: { status: 400, title: 'The request is malformed' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'already-exists': { status: 409, title: 'It exists already' },
  'limit-reached': { status: 409, title: 'The limit is reached' },
  'password-policy': { status: 422, title: 'The password does not meet the requirements' },
  'second-factor-required': { status: 403, title: 'The account needs a second factor for that' },
  'two-factor-required': { status: 403, title: 'The account needs two-factor authentication for that' },
  'last-phone': { status: 409, title: 'The last trusted number must stay' },
  'not-a-trusted-device': { status: 403, title: 'Only a trusted device may do that' },
  'unlock-required': { status: 403, title: 'The device has to be unlocked with its own password first' },
  'app-password-required': { status: 401, title: 'The program needs an app-specific password' },
  'confirmation-required': { status: 409, title: 'It has to be confirmed' },
  'not-eligible': { status: 403, title: 'The account is not eligible' },
  'two-step-active': { status: 409, title: 'Two-step verification is on' },
  'already-on': { status: 409, title: 'It is on already' },
  'not-offered': { status: 404, title: 'This is not offered' },
  'wrong-answers': { status: 403, title: 'The answers are wrong' },
  'wrong-date-of-birth': { status: 403, title: 'The date of birth is wrong' },
  'questions-required': { status: 409, title: 'Security questions are required first' },
  'link-ended': { status: 410, title: 'The link does not work any more' },
  waiting: { status: 409, title: 'It has to wait' },
  'approval-required': { status: 403, title: 'Another device has to approve first' },
  'not-a-member': { status: 403, title: 'The device is not part of the keychain' },
  'wrong-security-code': { status: 403, title: 'The security code is wrong' },
  'security-code-locked': { status: 429, title: 'The security code was entered wrongly too often' },
  'no-keychain': { status: 404, title: 'There is no keychain' },
}

/** A problem document as other programs send it; further members are ignored. */
export const problemSchema = z.object({
  type: z.string().max(2048),
  title: z.string().exactOptional(),
  status: z.number().int().exactOptional(),
  detail: z.string().exactOptional(),
  remedies: z.array(z.enum(securityCodeRemedies)).exactOptional(),
})

/** Refusals that say when the same command may succeed. */
export const saysWhen: ReadonlySet<RefusalReason> = new Set(['too-many-attempts', 'too-many-sends'])

export const problemTypeOf = (reason: RefusalReason): string => `${problemPrefix}${reason}`

/** A 401 names the scheme of the credentials (RFC 9110 section 15.5.2). */
export const challengeHeaders = (status: number): Readonly<Record<string, string>> =>
  status === 401 ? { 'www-authenticate': 'Bearer' } : {}

/** A refusal as status, headers and body. */
export const encodeRefusal = (refusal: Refused) => {
  const { status, title } = problemByReason[refusal.reason]
  return {
    status,
    headers: {
      'content-type': problemMediaType,
      ...challengeHeaders(status),
      ...(refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }),
    },
    body: JSON.stringify({
      type: problemTypeOf(refusal.reason),
      title,
      status,
      remedies: refusal.remedies,
    }),
  }
}

const byType = new Map(refusals.map((reason) => [problemTypeOf(reason), reason]))

/** The reason in a problem type, or undefined when the contract does not know it. */
export const reasonOf = (type: string): RefusalReason | undefined => byType.get(type)
