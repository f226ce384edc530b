import { createHmac } from 'node:crypto'

const { ASSAY_CONTROL_URL: control, ASSAY_CONTROL_TOKEN: controlToken } = process.env
export const password = 'Correct-Horse-7'
export const newPassword = 'Correct-Horse-8'
// Exit code 1 is a defect; a probe that cannot go on is an error.
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(2)
})
const clean = (url) => url.replace(/\/$/, '')

const call = async (url, method, token, body) => {
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) }
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, ok: response.ok, text, body: text === '' ? {} : JSON.parse(text) }
}
/** What has to succeed for the probe to mean anything. */
export const must = (answer, what = 'a step') => {
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${answer.text}`)
  return answer.body
}
export const verdict = (isDefect) => process.exit(isDefect ? 1 : 0)

export const open = async (parameters = {}) => {
  const { sandbox, url } = must(
    await call(`${clean(control)}/sandboxes`, 'POST', controlToken, { parameters, now: 1_800_000_000_000 }), 'a sandbox')
  const ctl = async (method, path, body) =>
    must(await call(`${clean(control)}/sandboxes/${sandbox}${path}`, method, controlToken, body), path)
  const api = (method, path, token, body) => call(`${clean(url)}${path}`, method, token, body)
  const s = {
    api,
    ctl,
    provision: async (more = {}) => {
      const setup = { identifier: 'ada@example.com', password, scheme: 'two-factor', phones: [{ number: '+12025550100' }], ...more }
      return { identifier: setup.identifier, ...(await ctl('POST', '/accounts', setup)) }
    },
    advance: (seconds) => ctl('POST', '/clock', { seconds }),
    restart: () => ctl('POST', '/restart'),
    now: async () => (await ctl('GET', '/clock')).now,
    deliveries: async () => (await ctl('GET', '/deliveries')).deliveries,
    lastCode: async (channel) => (await s.deliveries()).filter((one) => one.code && (!channel || one.channel === channel)).at(-1).code,
    trySignIn: (identifier = 'ada@example.com', secret = password) =>
      api('POST', '/sign-ins', undefined, { identifier, password: secret, client: { kind: 'browser' } }),
    signIn: async (identifier, secret) => must(await s.trySignIn(identifier, secret), 'a sign-in'),
    send: (signIn, via) => api('POST', '/sign-in/sends', signIn.signIn, via === 'email' ? { via } : { via, phone: signIn.phones[0].phone }),
    enter: (signIn, code, from) => api('POST', '/sign-in/code', signIn.signIn, { code, ...(from && { from }) }),
    enrol: async (session, name = 'App') =>
      must(await api('POST', '/authenticator-apps', session, { name, password }), 'an enrolment'),
    confirm: (session, app, code) => api('POST', `/authenticator-apps/${app}/code`, session, { code }),
    /** An app that is confirmed; its code is used up, and two minutes pass. */
    app: async (session, name) => {
      const made = await s.enrol(session, name)
      must(await s.confirm(session, made.app, totp(made.secret, await s.now())), 'a confirmation')
      await s.advance(120)
      return made
    },
    recoveryCodes: async (session) => must(await api('POST', '/recovery-codes', session, { password }), 'recovery codes').codes,
    link: async (identifier = 'ada@example.com') => {
      must(await api('POST', '/link-resets', undefined, { identifier }), 'a link')
      return (await s.deliveries()).filter((one) => one.link).at(-1).link
    },
    follow: (link, chosen = newPassword) => api('POST', '/link-reset', undefined, { link, newPassword: chosen }),
    resetByCode: async (chosen = newPassword) => {
      const { reset } = must(await api('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }), 'a reset')
      must(await api('POST', '/password-reset', reset, { code: await s.lastCode(), newPassword: chosen }), 'the end of a reset')
    },
  }
  return s
}
/** Another code of as many digits. */
export const wrong = (code, by = 1) => String((Number(code) + by) % 10 ** code.length).padStart(code.length, '0')

const base32 = (text) => {
  let bits = ''
  for (const one of text) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}
/** The code of an app at a time in milliseconds, some steps on. */
export const totp = (secret, now, on = 0) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + on))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = mac.at(-1) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
