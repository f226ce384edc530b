/**
 * An ordinary Parse Server on a PostgreSQL of its own: user name and password, a second factor by text message, a lock
 * after wrong passwords, a policy for passwords. Nothing in it knows that it is examined.
 *
 * SMS_GATEWAY_URL (required) is where text messages go, in the shape of the Twilio Messages API; SMS_ACCOUNT and SMS_TOKEN
 * are the credentials there. PORT is any free one
 * unless given. MASTER_KEY is the key of administrators, a random one unless given.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { NullCacheAdapter, ParseServer } from 'parse-server'
import { minutes, options, passwordPattern } from './options.ts'
import { NoPostgres, startPostgres } from './postgres.ts'

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

const postgres = await startPostgres().catch((error) => {
  console.error(error instanceof NoPostgres ? `${error.message} ${error.advice}` : error)
  process.exit(3)
})
let closeParse = async (): Promise<void> => {}
let stopping = false
const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  await closeParse()
  await postgres.stop()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

const server = createServer()
server.listen(Number(process.env.PORT ?? 0), host)
await once(server, 'listening')
const address = server.address()
const url = `http://${host}:${typeof address === 'object' && address ? address.port : 0}`
const auth: Record<string, object> = {
  mfa: {
    options: ['SMS', 'TOTP'],
    digits: options.codeDigits,
    period: options.codeLifetime,
    sendSMS: (code: string, number: string) => sendText(number, `${code} is your code.`),
  },
}
const parse = ParseServer({
  databaseURI: postgres.url,
  appId: options.appId,
  masterKey: process.env.MASTER_KEY ?? randomBytes(32).toString('hex'),
  maintenanceKey: randomBytes(32).toString('hex'),
  serverURL: url,
  sessionLength: options.sessionLifetime,
  revokeSessionOnPasswordReset: true,
  accountLockout: { threshold: options.passwordAttempts, duration: minutes(options.passwordLockTime) },
  passwordPolicy: { validatorPattern: passwordPattern },
  auth,
  // With its cache an ended session is served for up to five seconds more, and what one sees depends on how fast one looks.
  cacheAdapter: new NullCacheAdapter(),
  logLevel: 'error',
  silent: true,
})
await parse.start()
// What it closes when it is shut down; startApp sets it too.
parse.server = server
server.on('request', parse.app)
closeParse = async () => {
  const ended = parse.handleShutdown()
  server.closeAllConnections()
  await ended
}
const { version } = createRequire(import.meta.url)('parse-server/package.json')
console.log(`parse-server ${version} listens on ${url}`)
