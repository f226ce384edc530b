// What the probes share: a sandbox over the control plane, requests, codes of an authenticator app.
import { createHmac } from 'node:crypto'

const { ASSAY_URL, ASSAY_CONTROL_URL, ASSAY_CONTROL_TOKEN } = process.env
const controls = ASSAY_CONTROL_URL.replace(/\/$/, '')

const call = async (method, url, body, bearer) => {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? {} : JSON.parse(text)
  return { status: response.status, reason: String(json.type ?? '').split(':').at(-1), ...json }
}

/** The answer, where it was accepted; an error of the probe where it was not. */
export const must = (answer, what) => {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer)}`)
  return answer
}

export const ok = ({ status }) => status < 300

export const password = 'Correct1horse'
export const other = 'Battery2staple'
export const laptop = { kind: 'browser', name: 'a browser' }
export const phone = { kind: 'phone', name: "Ada's phone", version: '11.2', hardware: 'H-1', model: 'M', serial: 'S' }

/** A fresh sandbox at a fixed time, which is a multiple of 30 seconds. */
export const openSandbox = async (parameters = {}, now = 1_800_000_000_000) => {
  const opened = must(await call('POST', `${controls}/sandboxes`, { parameters, now }, ASSAY_CONTROL_TOKEN), 'sandbox')
  const plane = `${ASSAY_URL.replace(/\/$/, '')}/sandboxes/${opened.sandbox}`
  const own = `${controls}/sandboxes/${opened.sandbox}`
  const control = async (method, path, body) => must(await call(method, own + path, body, ASSAY_CONTROL_TOKEN), path)
  const send = (method, path, body, bearer) => call(method, plane + path, body, bearer)
  const box = {
    send,
    now: async () => (await control('GET', '/clock')).now,
    advance: (seconds) => control('POST', '/clock', { seconds }),
    restart: () => control('POST', '/restart'),
    demand: (identifier) => control('POST', '/password-demands', { identifier }),
    deliveries: async () => (await control('GET', '/deliveries')).deliveries,
    provision: (setup = {}) =>
      control('POST', '/accounts', {
        identifier: 'ada@example.com',
        password,
        scheme: 'two-factor',
        phones: [{ number: '+12025550101' }],
        ...setup,
      }),
    signIn: (more = {}) => send('POST', '/sign-ins', { identifier: 'ada@example.com', password, client: laptop, ...more }),
    sendTo: (signIn, more) => send('POST', '/sign-in/sends', more, signIn),
    enter: (signIn, code, more = {}) => send('POST', '/sign-in/code', { code, ...more }, signIn),
    opens: async (session) => ok(await send('GET', '/account', undefined, session)),
    sessions: (session) => send('GET', '/sessions', undefined, session),
    enrol: (session, name = 'app', more = { password }) => send('POST', '/authenticator-apps', { name, ...more }, session),
    confirm: (session, app, code) => send('POST', `/authenticator-apps/${app}/code`, { code }, session),
    removeApp: (session, app, more = { password }) => send('POST', `/authenticator-apps/${app}/removal`, more, session),
    recoveryCodes: (session, more = { password }) => send('POST', '/recovery-codes', more, session),
    startLink: (identifier = 'ada@example.com') => send('POST', '/link-resets', { identifier }),
    followLink: (link, newPassword = other) => send('POST', '/link-reset', { link, newPassword }),
    lastLink: async () => (await box.deliveries()).filter(({ link }) => link !== undefined).at(-1)?.link,
    lastCode: async (channel) => (await box.deliveries()).filter((one) => one.code !== undefined && (!channel || one.channel === channel)).at(-1)?.code,
    /** A sign-in that waits for its code. */
    pending: async (more = {}) => must(await box.signIn(more), 'sign-in').signIn,
    /** A texted code of a waiting sign-in. */
    texted: async (signIn, phone) => {
      must(await box.sendTo(signIn, { via: 'text', phone }), 'a text')
      return box.lastCode('text')
    },
    /** A complete sign-in by a texted code. */
    signedIn: async (phone, more = {}, options = {}) => {
      const signIn = await box.pending(more)
      return must(await box.enter(signIn, await box.texted(signIn, phone), options), 'the code')
    },
    /** A confirmed app; its confirmation uses up the code of the present step. */
    app: async (session, name = 'app') => {
      const enrolled = must(await box.enrol(session, name), 'enrolment')
      must(await box.confirm(session, enrolled.app, totp(enrolled.secret, await box.now())), 'confirmation')
      return enrolled
    },
  }
  return box
}

/** A code that is not this one. */
export const wrongFor = (code, offset = 1) =>
  String((Number(code) + offset) % 10 ** code.length).padStart(code.length, '0')

const decode = (base32) => {
  const bits = [...base32].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}

/** The code of an app (RFC 6238, SHA-1, six digits, 30 seconds), so many steps away. */
export const totp = (secret, now, steps = 0) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + steps))
  const digest = createHmac('sha1', decode(secret)).update(counter).digest()
  const at = digest[19] & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Ends the probe: whether the defect was seen. */
export const verdict = (defect, seen = '') => {
  console.log(defect ? `defect: ${seen}` : 'right')
  process.exit(defect ? 1 : 0)
}

// An error of the probe is no verdict: Node would exit with 1.
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})
