import { createHmac } from 'node:crypto'

const { ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: token } = process.env

const call = async (url, method, path, { bearer, body } = {}) => {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? undefined : JSON.parse(text)
  return { ok: response.ok, status: response.status, reason: json?.type?.split(/[/:#]/).at(-1), ...json }
}

/** Throws, so that the probe ends as an error, where the set-up itself does not work. */
export const done = (answer) => {
  if (!answer.ok) throw new Error(`not accepted: ${JSON.stringify(answer)}`)
  return answer
}

export const password = 'correct Horse 7 battery'
export const start = Date.UTC(2026, 10, 30)

/** A sandbox with these parameters. */
export const sandbox = async (parameters = {}) => {
  const { sandbox: id, url } = done(
    await call(controlUrl, 'POST', '/sandboxes', { bearer: token, body: { parameters, now: start } }),
  )
  let now = start
  const control = async (method, path, body) =>
    done(await call(controlUrl, method, `/sandboxes/${id}${path}`, { bearer: token, body }))
  const post = (path, bearer, body) => call(url, 'POST', path, { bearer, body })
  return {
    post,
    get: (path, bearer) => call(url, 'GET', path, { bearer }),
    remove: (path, bearer) => call(url, 'DELETE', path, { bearer }),
    now: () => now,
    advance: async (seconds) => {
      ;({ now } = await control('POST', '/clock', { seconds }))
    },
    restart: () => control('POST', '/restart', undefined),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    account: (more = {}) =>
      control('POST', '/accounts', {
        identifier: 'ada@example.com',
        password,
        scheme: 'two-factor',
        phones: [{ number: '+12025550100' }],
        ...more,
      }),
    /** A waiting sign-in. */
    signIn: async (identifier = 'ada@example.com') =>
      done(await post('/sign-ins', undefined, { identifier, password, client: { kind: 'browser' } })).signIn,
    enter: (signIn, code, from) => post('/sign-in/code', signIn, { code, ...(from ? { from } : {}) }),
    /** An enrolled app: its id and secret. */
    enrol: async (session, name = 'app') => done(await post('/authenticator-apps', session, { name, password })),
    confirm: (session, app, code) => post(`/authenticator-apps/${app}/code`, session, { code }),
    recoveryCodes: async (session) => done(await post('/recovery-codes', session, { password })).codes,
  }
}

/** The code of an app at a moment (RFC 6238). */
export const totp = (secret, at, { step = 30, digits = 6 } = {}) => {
  const bits = [...secret].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 1000 / step)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const value = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff
  return String(value % 10 ** digits).padStart(digits, '0')
}

/** Another code of the same form. */
export const wrong = (code) => (code[0] === '1' ? '2' : '1') + code.slice(1)

/** Ends with 1 where the defect shows, with 0 where it does not, with 2 where the probe itself failed. */
export const probe = (shows) =>
  shows().then(
    (isDefect) => process.exit(isDefect ? 1 : 0),
    (error) => {
      console.error(error)
      process.exit(2)
    },
  )
