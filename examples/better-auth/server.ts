/**
 * An ordinary server on Better Auth: identifier and password, a second factor by text message, trusted browsers, and API
 * keys for programs that read mail, contacts or the calendar. Nothing in it knows that it is examined.
 *
 * SMS_GATEWAY_URL (required) is where text messages go, in the shape of the Twilio Messages API; SMS_ACCOUNT and SMS_TOKEN
 * are the credentials there. PORT is any free one
 * unless given. RATE_LIMIT=on switches on Better Auth's limit of requests per client address, as in production.
 */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { toNodeHandler } from 'better-auth/node'
import { twoFactor } from 'better-auth/plugins'
import { minutes, options } from './options.ts'

const host = '127.0.0.1'
const gateway = process.env.SMS_GATEWAY_URL
if (!gateway) {
  console.error('Set SMS_GATEWAY_URL to the address of an SMS gateway, for example http://127.0.0.1:5001')
  process.exit(2)
}

/** Hand a text message to the gateway, as a Twilio client does. */
const sendText = async (to: string, body: string): Promise<void> => {
  const { SMS_ACCOUNT: account = 'AC0', SMS_TOKEN: token = '' } = process.env
  const credentials = Buffer.from(`${account}:${token}`).toString('base64')
  const response = await fetch(new URL(`/2010-04-01/Accounts/${account}/Messages.json`, gateway), {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ To: to, From: '+15005550006', Body: body }),
  })
  if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`)
}

const server = createServer()
server.listen(Number(process.env.PORT ?? 0), host, async () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const plugin = twoFactor({
    issuer: 'Better Auth example',
    otpOptions: {
      digits: options.codeDigits,
      period: minutes(options.codeLifetime),
      allowedAttempts: options.codeAttempts,
      sendOTP: async ({ user, otp }) => {
        if ('phone' in user && typeof user.phone === 'string') await sendText(user.phone, `${otp} is your code.`)
      },
    },
    twoFactorCookieMaxAge: options.signInLifetime,
    trustDeviceMaxAge: options.browserTrustLifetime,
    accountLockout: { maxFailedAttempts: options.lockAfter, durationSeconds: options.lockTime },
  })
  const auth = betterAuth({
    appName: 'Better Auth example',
    baseURL: `http://${host}:${port}`,
    secret: randomBytes(32).toString('hex'),
    database: new DatabaseSync(':memory:'),
    emailAndPassword: { enabled: true, minPasswordLength: options.passwordMinLength },
    session: { expiresIn: options.sessionLifetime },
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
    const owner = await context.internalAdapter.findUserById(verified.key.referenceId)
    return owner?.email === identifier?.toLowerCase() ? owner?.email : undefined
  }
  server.on('request', async (request, response) => {
    const [, service] = /^\/programs\/(mail|contacts|calendar)$/.exec(request.url ?? '') ?? []
    if (service === undefined) return account(request, response)
    const identifier = await ownerOf(request)
    response.writeHead(identifier === undefined ? 401 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(identifier === undefined ? { error: 'no such key' } : { service, identifier }))
  })
  console.log(`better-auth ${plugin.version} listens on http://${host}:${port}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
