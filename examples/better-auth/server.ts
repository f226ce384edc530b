/**
 * An ordinary server on Better Auth and a PostgreSQL of its own: identifier and password, second factors (codes by text
 * message and by mail, an authenticator app, backup codes), trusted browsers, resets by a mailed link, and API keys for
 * programs that read mail, contacts or the calendar. Nothing in it knows that it is examined.
 *
 * `../messages.ts` says where texts and mails go. PORT is any free one unless given. RATE_LIMIT=on switches on Better Auth's
 * limit of requests per client address, as in production. PASSWORD_HASH=cheap takes a thousandth of a second for each password, for
 * quick runs: Better Auth's own takes most of the time of a run.
 */
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { betterAuth } from 'better-auth'
import { toNodeHandler } from 'better-auth/node'
import { twoFactor } from 'better-auth/plugins'
import pg from 'pg'
import { sendMail, sendText } from '../messages.ts'
import { NoPostgres, startPostgres } from '../postgres.ts'
import { apiKey } from './api-key.ts'
import { minutes, options } from './options.ts'

const host = '127.0.0.1'
const postgres = await startPostgres().catch((error) => {
  console.error(error instanceof NoPostgres ? `${error.message} ${error.advice}` : error)
  process.exit(3)
})
const database = new pg.Pool({ connectionString: postgres.url })
// The database is ended before its clients are.
database.on('error', () => {})

const server = createServer()
let stopping = false
const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  server.close()
  server.closeAllConnections()
  await postgres.stop()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

server.listen(Number(process.env.PORT ?? 0), host)
await once(server, 'listening')
const address = server.address()
const url = `http://${host}:${typeof address === 'object' && address ? address.port : 0}`

const plugin = twoFactor({
  issuer: 'Better Auth example',
  otpOptions: {
    digits: options.codeDigits,
    period: minutes(options.codeLifetime),
    allowedAttempts: options.codeAttempts,
    // Whoever has no number gets a mail; whoever has one may choose.
    sendOTP: async ({ user, otp }, context) => {
      const text = `${otp} is your code.`
      const byMail = context?.headers?.get('x-code-by') === 'mail'
      if (!byMail && 'phone' in user && typeof user.phone === 'string') await sendText(user.phone, text)
      else await sendMail(user.email, 'Your code', text)
    },
  },
  backupCodeOptions: { amount: options.backupCodes, length: options.backupCodeLength },
  twoFactorCookieMaxAge: options.signInLifetime,
  trustDeviceMaxAge: options.browserTrustLifetime,
  accountLockout: { maxFailedAttempts: options.lockAfter, durationSeconds: options.lockTime },
})
const cheapHash = {
  hash: async (password: string) => {
    const salt = randomBytes(16).toString('hex')
    return `${salt}:${scryptSync(password, salt, 32, { N: 256 }).toString('hex')}`
  },
  verify: async ({ hash, password }: { hash: string; password: string }) => {
    const [salt = '', key = ''] = hash.split(':')
    return timingSafeEqual(Buffer.from(key, 'hex'), scryptSync(password, salt, 32, { N: 256 }))
  },
}
const auth = betterAuth({
  appName: 'Better Auth example',
  baseURL: url,
  secret: randomBytes(32).toString('hex'),
  database,
  emailAndPassword: {
    enabled: true,
    minPasswordLength: options.passwordMinLength,
    ...(process.env.PASSWORD_HASH === 'cheap' && { password: cheapHash }),
    resetPasswordTokenExpiresIn: options.resetLinkLifetime,
    revokeSessionsOnPasswordReset: true,
    sendResetPassword: ({ user, token }) =>
      sendMail(user.email, 'A new password', `Choose a new password: ${url}/new-password?token=${token}`),
  },
  // Every use prolongs a session; by default one use a day does.
  session: { expiresIn: options.sessionIdleLifetime, updateAge: 0 },
  user: { additionalFields: { phone: { type: 'string', required: false } } },
  rateLimit: { enabled: process.env.RATE_LIMIT === 'on' },
  telemetry: { enabled: false },
  logger: { level: 'error' },
  plugins: [
    plugin,
    apiKey({ requireName: true, maximumNameLength: options.keyNameMaxLength, rateLimit: { enabled: false } }),
  ],
})
const context = await auth.$context
await context.runMigrations()
const account = toNodeHandler(auth)

/** Whose key a program sends (RFC 7617): the mail address of its owner, where it is the one that the program names. */
const ownerOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const [, credentials = ''] = /^Basic (\S+)$/.exec(request.headers.authorization ?? '') ?? []
  const [identifier, key = ''] = Buffer.from(credentials, 'base64').toString().split(/:(.*)/s)
  const verified = await auth.api.verifyApiKey({ body: { key } })
  if (!verified.valid || !verified.key) return undefined
  // It was called userId before 1.5.
  const { referenceId, userId } = { userId: '', ...verified.key }
  const owner = await context.internalAdapter.findUserById(referenceId ?? userId)
  return owner?.email === identifier?.toLowerCase() ? owner?.email : undefined
}
server.on('request', async (request, response) => {
  const [, service] = /^\/programs\/(mail|contacts|calendar)$/.exec(request.url ?? '') ?? []
  if (service === undefined) return account(request, response)
  const identifier = await ownerOf(request)
  response.writeHead(identifier === undefined ? 401 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(identifier === undefined ? { error: 'no such key' } : { service, identifier }))
})
console.log(`better-auth listens on ${url}`)
