import { absent, anyText, type Pattern, type ReplyCase } from '../../../src/index.ts'

/**
 * Errors of Parse Server. One code stands for many things and one status for more, so an error is known by its sentence
 * as well.
 */
const failure = (status: number, code: number, says: RegExp): Pattern => ({ status, json: { code, error: says } })

export const codeWanted = failure(400, -1, /^Missing additional authData mfa$/)
/** The answer to a request for a code: it was sent. */
export const codeSent = failure(400, 141, /^Please enter the token$/)
/** The second sentence is said of a code with characters of more than one byte. */
export const wrongCode = failure(400, 141, /^(Invalid MFA token|Input buffers must have the same byte length)/)
/** Another request used the code up at the same moment. */
export const codeJustUsed = failure(400, 141, /^Invalid auth data$/)
export const wrongCredentials = failure(404, 101, /^Invalid username\/password\.$/)
export const locked = failure(404, 101, /^Your account is locked/)
export const noIdentifier = failure(400, 200, /username/)
export const noPassword = failure(400, 201, /^password is required/)
/** A session that ended or never was; one whose time is over; none at all. */
const noSession = failure(400, 209, /^(Invalid session token|Session token is expired\.|Permission denied)$/)
/** Somebody else's user, or anybody's without a session. */
const forbidden = failure(400, 206, /^Permission denied$/)
export const weakPassword = failure(400, 142, /^Password does not meet/)
/** The same, said of a password that a mailed link was to set. */
export const weakPasswordOfLink = failure(400, -1, /^Password does not meet/)
export const noAddress = failure(400, 125, /^Email address format is invalid/)
export const taken = failure(400, 202, /^Account already exists/)
/** Somebody else's object, or none. */
export const noObject = failure(404, 101, /^Object not found/)
export const linkEnded = failure(
  400,
  -1,
  /^(Failed to reset password|The password reset link has expired|Missing token)/,
)
export const noNumber = failure(400, 141, /^Invalid mobile number/)
/** The gateway did not take the number, and Parse Server hands that on. */
export const gatewayRefused = failure(400, 141, /^the SMS gateway answered 400$/)
/** Said of an empty number, too. */
export const noData = failure(400, 141, /^Invalid MFA data$/)
export const mfaAlreadySetUp = failure(400, 141, /^MFA is already set up/)
export const notPending = failure(400, 141, /^This number is not pending$/)

export const opened: Pattern = { status: [200, 201], json: { sessionToken: anyText, objectId: anyText, error: absent } }
export const updated: Pattern = { status: 200, json: { updatedAt: anyText, error: absent } }
/** The user of a session, as GET /users/me tells it. */
export const user: Pattern = { status: 200, json: { objectId: anyText, username: anyText } }
export const userWithCode: Pattern = {
  status: 200,
  json: { objectId: anyText, authData: { mfa: { status: 'enabled' } } },
}

export const notSignedIn: readonly ReplyCase<never>[] = [
  { when: noSession, refused: 'not-signed-in' },
  { when: forbidden, refused: ['forbidden', 'not-signed-in'] },
]
