/**
 * An ordinary Parse Server on a PostgreSQL of its own: user name and password, a second factor (codes by text message or an
 * authenticator app with recovery codes), resets by a mailed link, a lock after wrong passwords, a policy for passwords.
 * Nothing in it knows that it is examined.
 *
 * `../messages.ts` says where texts and mails go. PORT is any free one unless given. MASTER_KEY is the key of administrators, a random one unless given.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { NullCacheAdapter, ParseServer } from 'parse-server'
import { sendMail, sendText } from '../messages.ts'
import { NoPostgres, startPostgres } from '../postgres.ts'
import { minutes, options, passwordPattern } from './options.ts'

const host = '127.0.0.1'
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
/** Who asks for a new password: the user, and the link to a page of Parse Server. */
type Reset = { readonly link: string; readonly user: { readonly get: (field: string) => string } }
const emailAdapter = {
  sendMail: ({ to, subject, text }: { readonly to: string; readonly subject: string; readonly text: string }) =>
    sendMail(to, subject, text),
  // The page is one of the app's own, which sends what is entered to that of Parse Server.
  sendPasswordResetEmail: ({ link, user }: Reset) => {
    const token = new URL(link).searchParams.get('token') ?? ''
    return sendMail(user.get('email'), 'A new password', `Choose a new password: ${url}/new-password?token=${token}`)
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
  passwordPolicy: { validatorPattern: passwordPattern, resetTokenValidityDuration: options.resetLinkLifetime },
  appName: 'Parse Server example',
  publicServerURL: url,
  emailAdapter,
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
