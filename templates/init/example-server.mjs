/**
 * A small server to try the adapter with: sign-up, sign-in with a code by text message, who am I, a new password,
 * sign-out. Put your own in its place. SMS_URL is where its text messages go, in
 * the shape of the Twilio Messages API, with the account and token of SMS_ACCOUNT and SMS_TOKEN.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

const accounts = new Map()
const waiting = new Map()
const sessions = new Map()
const codeLifetime = 180_000
const maxWrong = 5

const sendText = async (to, body) => {
  const form = new URLSearchParams({ To: to, From: '+15005550006', Body: body })
  const { SMS_URL, SMS_ACCOUNT, SMS_TOKEN } = process.env
  const credentials = Buffer.from(`${SMS_ACCOUNT}:${SMS_TOKEN}`).toString('base64')
  await fetch(`${SMS_URL}/2010-04-01/Accounts/${SMS_ACCOUNT}/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: form,
  })
}

const routes = {
  'POST /sign-up': async ({ email, password, phone }) => {
    if (accounts.has(email)) return [409, { error: 'exists' }]
    if (typeof password !== 'string' || [...password].length < 8) return [400, { error: 'weak_password' }]
    accounts.set(email, { email, password, phone, wrong: 0 })
    return signIn(email)
  },
  'POST /sign-in': async ({ email, password }) => {
    const account = accounts.get(email)
    if (account === undefined || account.password !== password) return [401, { error: 'bad_credentials' }]
    if (account.phone === undefined) return signIn(email)
    const id = randomUUID()
    waiting.set(id, { email })
    return [200, { next: 'code' }, `pending=${id}; Path=/; HttpOnly; Max-Age=600`]
  },
  'POST /code': async (_body, { pending }) => {
    const signIn = waiting.get(pending)
    if (signIn === undefined) return [401, { error: 'no_sign_in' }]
    signIn.code = String(randomInt(10 ** 6)).padStart(6, '0')
    signIn.until = Date.now() + codeLifetime
    await sendText(accounts.get(signIn.email).phone, `${signIn.code} is your code.`)
    return [200, { sent: true }]
  },
  'POST /code/check': async ({ code }, { pending }) => {
    const attempt = waiting.get(pending)
    if (attempt === undefined) return [401, { error: 'no_sign_in' }]
    const account = accounts.get(attempt.email)
    if (account.wrong >= maxWrong) return [429, { error: 'locked' }]
    if (code !== attempt.code || Date.now() > attempt.until) {
      account.wrong += 1
      return [403, { error: 'wrong_code' }]
    }
    account.wrong = 0
    waiting.delete(pending)
    return signIn(attempt.email)
  },
  'GET /me': async (_body, { sid }) => {
    const account = sessions.get(sid)
    return [200, account === undefined ? null : { email: account.email, secondFactor: account.phone !== undefined }]
  },
  'POST /password': async ({ current, next }, { sid }) => {
    const account = sessions.get(sid)
    if (account === undefined) return [401, { error: 'signed_out' }]
    if (account.password !== current) return [403, { error: 'bad_credentials' }]
    if (typeof next !== 'string' || [...next].length < 8) return [400, { error: 'weak_password' }]
    account.password = next
    return [200, { changed: true }]
  },
  'POST /sign-out': async (_body, { sid }) => {
    sessions.delete(sid)
    return [200, { bye: true }, 'sid=; Path=/; Max-Age=0']
  },
}

const signIn = (email) => {
  const sid = randomBytes(18).toString('base64url')
  sessions.set(sid, accounts.get(email))
  return [200, { welcome: email }, `sid=${sid}; Path=/; HttpOnly`]
}

const server = createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url}`] ?? (async () => [404, { error: 'no_such_page' }])
  const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')))
  const body = await text(request)
  const [status, answer, cookie] = await route(body === '' ? {} : JSON.parse(body), cookies)
  response.writeHead(status, { 'content-type': 'application/json', ...(cookie && { 'set-cookie': cookie }) })
  response.end(JSON.stringify(answer))
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${server.address().port}\n`)
})
