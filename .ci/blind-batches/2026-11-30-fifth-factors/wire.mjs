// Shared by the probes: a sandbox, its controls, its accounts, codes of apps.
import { createHmac } from 'node:crypto'

const { ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: controlToken } = process.env
export const password = 'Correct horse 1'
export const other = 'Another horse 2'
export const ada = 'ada@example.test'
export const number = '+12025550101'

const call = async (method, url, token, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' ? {} : JSON.parse(text)
  return { status: response.status, text, type: String(json.type).replace('urn:assay:refusal:', ''), ...{ json } }
}

/** A condition of the probe itself: where it does not hold, the probe is broken. */
export const need = (condition, what) => {
  if (condition) return
  console.error(`cannot arrange: ${what}`)
  process.exit(2)
}
/** The verdict: exit 0 where the server is right. */
export const verdict = (right, seen) => {
  if (!right) console.error(`defect: ${seen}`)
  process.exit(right ? 0 : 1)
}

export const open = async (parameters = {}) => {
  const opened = await call('POST', `${controlUrl}/sandboxes`, controlToken, { parameters })
  need(opened.status === 201, opened.text)
  const { sandbox, url } = opened.json
  const control = (method, path, body) => call(method, `${controlUrl}/sandboxes/${sandbox}${path}`, controlToken, body)
  const send = (method, path, token, body) => call(method, `${url}${path}`, token, body)
  const now = async () => (await control('GET', '/clock')).json.now
  const self = {
    control,
    send,
    now,
    wait: (seconds) => control('POST', '/clock', { seconds }),
    restart: () => control('POST', '/restart'),
    mails: async () => (await control('GET', '/deliveries')).json.deliveries,
    last: async (channel) => (await self.mails()).filter((one) => one.channel === channel).at(-1),
    notices: async () => (await self.mails()).filter((one) => one.channel === 'email' && one.purpose === 'notice').length,
    provision: async (more = {}) => {
      const set = { identifier: ada, password, scheme: 'two-factor', phones: [{ number }], ...more }
      const made = await control('POST', '/accounts', set)
      need(made.status === 201, made.text)
      return made.json
    },
    signIn: (more = {}) =>
      send('POST', '/sign-ins', undefined, { identifier: ada, password, client: { kind: 'browser' }, ...more }),
    /** A sign-in that waits for its code. */
    waiting: async (more = {}) => {
      const begun = await self.signIn(more)
      need(begun.type === 'code-required', begun.text)
      return begun.json
    },
    enter: (signIn, code, from) => send('POST', '/sign-in/code', signIn, { code, ...(from ? { from } : {}) }),
    text: async (begun) => {
      const sent = await send('POST', '/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone })
      need(sent.status === 200, sent.text)
      return (await self.last('text')).code
    },
    /** A sign-in all through, by a code that is texted. */
    through: async (more = {}) => {
      const begun = await self.waiting(more)
      const done = await self.enter(begun.signIn, await self.text(begun))
      need(done.type === 'signed-in', done.text)
      return done.json
    },
    held: async (code, from = 'app', more = {}) => self.enter((await self.waiting(more)).signIn, code, from),
    enrol: async (session, name = 'Codes', secretWord = password) => {
      const enrolled = await send('POST', '/authenticator-apps', session, { name, password: secretWord })
      need(enrolled.status === 201, enrolled.text)
      return enrolled.json
    },
    confirm: (session, app, code) => send('POST', `/authenticator-apps/${app}/code`, session, { code }),
    totp: async (secret, offset = 0) => totp(secret, Math.floor((await now()) / 30_000) + offset),
    app: async (session, name) => {
      const enrolled = await self.enrol(session, name)
      const done = await self.confirm(session, enrolled.app, await self.totp(enrolled.secret))
      need(done.type === 'authenticator-app-confirmed', done.text)
      return enrolled
    },
    recoveryCodes: async (session) => {
      const made = await send('POST', '/recovery-codes', session, { password })
      need(made.status === 201, made.text)
      return made.json.codes
    },
    mailLink: async (identifier = ada) => {
      const begun = await send('POST', '/link-resets', undefined, { identifier })
      need(begun.status === 200, begun.text)
      return (await self.last('email')).link
    },
    follow: (link, newPassword) => send('POST', '/link-reset', undefined, { link, newPassword }),
    resetByCode: async (newPassword) => {
      const begun = await send('POST', '/password-resets', undefined, { identifier: ada })
      need(begun.status === 200, begun.text)
      const { code } = await self.last('text')
      const done = await send('POST', '/password-reset', begun.json.reset, { code, newPassword })
      need(done.type === 'password-changed', done.text)
    },
  }
  return self
}

/** A well-formed code that is not this one. */
export const wrong = (code) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

export const totp = (secret, step) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = mac[19] & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
